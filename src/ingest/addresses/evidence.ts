import { evidenceOfName } from '../../model/addresses.ts';
import { isByName, type Status } from '../../model/findings.ts';
import type {
  Disagreement,
  LocatedSpan,
  NewsEvent,
  Question,
  ReadArticle,
  Story,
} from '../../model/story.ts';
import { slugify } from '../../text/slugs.ts';
import { elementAt, valueAt } from '../../text/sure.ts';
import { fragmentOf, type Fragments } from './fragments.ts';

/** What a person is known by: the passages that name them, each with the words of the name. */
export function drewOfPerson(
  mentions: readonly { readonly article: string; readonly mention: number }[],
  articles: ReadonlyMap<string, ReadArticle>,
  fragments: Fragments | null,
): string[] {
  return mentions.flatMap(({ article, mention }) => {
    const {
      article: { source },
      findings,
    } = valueAt(articles, article);
    const found = elementAt(findings.mentions, mention);
    const { span } = found;
    return isByName(found)
      ? [
          evidenceOfName(
            fragmentOf(fragments, { article, span }),
            source.text.slice(span.start, span.end),
          ),
        ]
      : [];
  });
}

/** What an event is known by: the sentences that tell it, and the verbs in them that do. */
export function drewOfEvent(
  accounts: readonly { readonly article: string; readonly happening: number }[],
  articles: ReadonlyMap<string, ReadArticle>,
  fragments: Fragments | null,
): string[] {
  return accounts.flatMap(({ article, happening }) => {
    const { sentence, predicate } = elementAt(
      valueAt(articles, article).findings.happenings,
      happening,
    );
    const at = fragmentOf(fragments, { article, span: sentence });
    return [`${at}:`, `${at}:${slugify(predicate)}`];
  });
}

/**
 * What a question is known by: its template with whom it is about, and the passages that ask and
 * answer it.
 */
export function drewOfQuestion(
  {
    template,
    asked,
    slots,
    answers,
    about,
  }: Pick<Question, 'template' | 'asked' | 'slots' | 'answers' | 'about'>,
  fragments: Fragments | null,
): string[] {
  const kind = template ?? 'asked';
  const places = (asked ? [asked] : [...slots, ...answers]).map(
    (place: LocatedSpan) => `${fragmentOf(fragments, place)}:${kind}`,
  );
  return template && about.length && ofPeople.has(template)
    ? [`=${template} ${about.join(' ')}`, ...places]
    : places;
}

/** Templates of which there is one question for each person, or pair, that it is about. */
const ofPeople: ReadonlySet<string> = new Set([
  'who-is',
  'what-said',
  'disagree-about',
  'what-between',
  'left-open-about',
]);

/**
 * What a disagreement is known by: the slot of a person or event, where it has only one, and the
 * passages that differ.
 */
export function drewOfDisagreement(
  {
    slot,
    subject,
    kind,
    statements,
  }: Pick<Disagreement, 'slot' | 'subject' | 'kind' | 'statements'>,
  events: readonly Pick<NewsEvent, 'id'>[],
  fragments: Fragments | null,
): string[] {
  const [name, about, ...more] = slot.split(' ');
  const whole =
    more.length === 0 &&
    about !== undefined &&
    (about === subject || events.some(({ id }) => id === about));
  const places = statements.map((place) => `${fragmentOf(fragments, place)}:${kind}`);
  return whole ? [`=${name} ${about}`, ...places] : places;
}

/**
 * The pages of a finished story with their addresses and what they draw on; `statuses` say how the
 * labels of events stand.
 */
export function evidenceOf(
  { articles, cast, events, questions, disagreements }: Story,
  fragments: Fragments | null,
  statuses: ReadonlyMap<string, readonly Status[]>,
) {
  const byId = new Map(articles.map((read) => [read.article.id, read]));
  return new Map([
    [
      'people',
      cast.entities
        .filter(({ type }) => type === 'person')
        .map(({ id, name, mentions }) => ({
          slug: id,
          title: name,
          drew: drewOfPerson(mentions, byId, fragments),
        })),
    ],
    [
      'events',
      events.map(({ id, label, accounts }) => ({
        slug: id,
        title: label,
        statuses: [...(statuses.get(id) ?? [])],
        drew: drewOfEvent(accounts, byId, fragments),
      })),
    ],
    [
      'faq',
      questions.map((question) => ({
        slug: question.id,
        title: question.question,
        drew: drewOfQuestion(question, fragments),
      })),
    ],
    [
      'disagreements',
      disagreements.map((one) => ({
        slug: one.id,
        title: one.title,
        drew: drewOfDisagreement(one, events, fragments),
      })),
    ],
  ] as const);
}
