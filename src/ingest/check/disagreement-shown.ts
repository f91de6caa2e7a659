import type { EventData } from '../../model/content.ts';
import { say } from '../../model/messages/catalogue.ts';
import { slice } from '../../model/span.ts';
import { valueAt } from '../../text/sure.ts';
import { excerptsIn } from './draft-pages.ts';
import { type Draft, pageAt, type Rule, type RuleBreach } from './rule.ts';

/**
 * Differing accounts stand side by side, each in its own words; what a page shows as one value is
 * one account's, never a mean.
 */
export const disagreementShown: Rule = {
  id: 'disagreement-shown',
  run: (draft) => {
    const breaches = [
      ...withoutPage(draft),
      ...incomplete(draft),
      ...mixedDates(draft),
      ...undecided(draft),
    ];
    return {
      checked:
        draft.story.disagreements.length +
        draft.disagreements.length +
        draft.events.length +
        draft.faq.length,
      breaches,
    };
  },
};

function withoutPage({ story, disagreements }: Draft): RuleBreach[] {
  const shown = new Map(disagreements.map(({ data }) => [data.id, data.statements.length]));
  return story.disagreements.flatMap(({ id, title, statements }) =>
    shown.get(id) === statements.length
      ? []
      : [
          {
            page: `disagreements/${id}`,
            parts: [pageAt(`disagreements/${id}`)],
            ...say('disagreement-shown/sides', { title, count: statements.length }),
          },
        ],
  );
}

/** Each statement has an excerpt of its own that holds its words. */
function incomplete({ disagreements }: Draft): RuleBreach[] {
  return disagreements.flatMap(({ data: { id, statements }, body }) => {
    const shown = excerptsIn(body);
    const lost = statements.filter(
      ({ article, start, end }) =>
        !shown.some(({ at }) => at.article === article && at.start <= start && end <= at.end),
    );
    return lost.map(({ exact }) => ({
      page: `disagreements/${id}`,
      parts: [pageAt(`disagreements/${id}`)],
      ...say('disagreement-shown/side', { exact }),
    }));
  });
}

function mixedDates({ events, articles, story }: Draft): RuleBreach[] {
  const texts = new Map(story.articles.map(({ article }) => [article.id, article.source.text]));
  const dates = new Map(
    articles.map(({ data: { id, times } }) => [
      id,
      times.map((time) => ({
        edtf: time.edtf,
        words: slice(valueAt(texts, id), time).replace(/\s+/g, ' '),
      })),
    ]),
  );
  return events.flatMap(({ data }) =>
    data.edtf === null || isOfAnAccount(data, dates)
      ? []
      : [
          {
            page: `events/${data.id}`,
            parts: [pageAt(`events/${data.id}`)],
            ...say('disagreement-shown/date', { edtf: data.edtf }),
          },
        ],
  );
}

/** Whether an account gives the date; a derived one stands elsewhere in its article. */
function isOfAnAccount(
  { edtf, dateWords, dateStatus, accounts }: EventData,
  dates: ReadonlyMap<string, readonly { readonly edtf: string | null; readonly words: string }[]>,
): boolean {
  if (accounts.some((account) => account.edtf === edtf && account.dateWords === dateWords))
    return true;
  return (
    dateStatus === 'derived' &&
    accounts.some(({ article }) =>
      dates.get(article)?.some((date) => date.edtf === edtf && date.words === dateWords),
    )
  );
}

/** A question about a person on whom the answering sources disagree says so. */
function undecided({ faq, disagreements }: Draft): RuleBreach[] {
  return faq.flatMap(({ data: { id, question, answers, differ } }) => {
    const clash = disagreements.find(
      ({ data: { statements } }) =>
        statements.filter((one) =>
          answers.some(
            ({ article, start, end }) =>
              article === one.article && start <= one.start && one.end <= end,
          ),
        ).length > 1 && new Set(statements.map(({ article }) => article)).size > 1,
    );
    return !differ && clash && answersAll(clash.data.statements, answers)
      ? [
          {
            page: `faq/${id}`,
            parts: [pageAt(`faq/${id}`)],
            ...say('disagreement-shown/answer', { question, title: clash.data.title }),
          },
        ]
      : [];
  });
}

const answersAll = (
  sides: readonly { readonly article: string; readonly start: number; readonly end: number }[],
  answers: readonly { readonly article: string; readonly start: number; readonly end: number }[],
): boolean =>
  sides.every((one) =>
    answers.some(
      ({ article, start, end }) => article === one.article && start <= one.start && one.end <= end,
    ),
  );
