import type { RootContent } from 'mdast';
import { plainText } from '../../markdown/passage-texts.ts';
import type { DisagreementData, EventData, PersonData, QuestionData } from '../../model/content.ts';
import { dateInWords } from '../../site/dates.ts';
import { dateOrWords } from '../../site/event-date.ts';
import { list as inWords, quoted as inMarks, words } from '../../site/words/en.ts';
import { present } from '../../text/present.ts';
import { quotedSentences } from '../excerpts/quoted-sentences.ts';
import type { Site } from '../story/site.ts';
import type { QuoteRow } from '../story/story-index.ts';
import { nameForms, personView } from '../views/person-page.ts';
import { heading, list, paragraph, quotation, section, type TextRun } from './markdown.ts';
import { denied, quoted, sourceRuns, statusRuns } from './source-words.ts';

/** What Markdown alternates are made from. */
export type AlternateSite = Pick<Site, 'index' | 'links' | 'settings' | 'blocks' | 'days'>;

/** A person's page as Markdown. */
export function personAlternate(site: AlternateSite, person: PersonData): RootContent[] {
  const { index, links } = site;
  const own = words.people;
  const { roles } = person;
  const { said, saidAbout, claims, events, questions, disagreements, sources } = personView(
    index,
    person,
  );
  return [
    heading(1, person.name),
    paragraph(
      `${own.named}: ${inWords(nameForms(index, person.id).map(({ text, n }) => `“${text}” (${n})`))}`,
    ),
    ...section(
      own.roles,
      list(
        roles.map(({ text, provenance }) => [
          inMarks(text),
          ' — ',
          ...sourceRuns(site, present(provenance[0], 'place of a role')),
        ]),
      ),
    ),
    ...section(own.said, quotes(site, said)),
    ...section(own.saidAbout, quotes(site, saidAbout)),
    ...section(
      own.claims,
      claims.length > 0
        ? [paragraph(own.claimsIntro), ...claims.flatMap((claim) => quoted(site, claim))]
        : [],
    ),
    ...section(own.events, eventList(site, events)),
    ...section(
      own.questions,
      list(questions.map(({ id, question }) => [to(links, links.question(id), question)])),
    ),
    ...section(
      own.disagreements,
      list(disagreements.map(({ id, title }) => [to(links, links.disagreement(id), title)])),
    ),
    ...section(own.mentions, excerpts(site, 'people', person.id)),
    ...section(
      own.sources,
      list(
        sources.map(({ article }) => [
          to(links, links.article(article.id), article.headline),
          ` — ${article.outlet ?? words.source.unknownOutlet}`,
        ]),
      ),
    ),
  ];
}

/** An event's page as Markdown. */
export function eventAlternate(
  site: AlternateSite,
  { id, label, edtf, dateStatus, dateWords, participants }: EventData,
): RootContent[] {
  const { index, links } = site;
  const unclear = dateWords ? words.events.undatable : words.events.noDate;
  const when = edtf ? dateInWords(edtf) : unclear;
  return [
    heading(1, label),
    paragraph(
      `${words.events.when}: ${when}${dateWords ? ` — ${words.events.dateFrom[dateStatus]}: ${inMarks(dateWords)}` : ''}`,
    ),
    ...section(
      words.events.who,
      list(
        participants.flatMap(({ person }) => {
          const found = index.person.get(person);
          return found ? [[to(links, links.person(person), found.name)]] : [];
        }),
      ),
    ),
    ...section(words.events.accounts, excerpts(site, 'events', id)),
  ];
}

/** A question's page as Markdown. */
export function questionAlternate(
  site: AlternateSite,
  { id, question, asked, asOf, differ }: QuestionData,
): RootContent[] {
  return [
    heading(1, question),
    paragraph(
      ...(asked ? [`${words.faq.asked} `, ...sourceRuns(site, asked)] : [words.faq.derived]),
      asOf ? ` ${words.faq.asOf} ${dateInWords(asOf)}` : '',
    ),
    ...(differ ? [paragraph(words.faq.differ)] : []),
    ...section(words.faq.answer, excerpts(site, 'faq', id)),
  ];
}

/** A disagreement's page as Markdown. */
export const disagreementAlternate = (
  site: AlternateSite,
  { id, title }: DisagreementData,
): RootContent[] => [
  heading(1, title),
  ...section(words.disagreements.statements, excerpts(site, 'disagreements', id)),
];

function excerpts(
  site: AlternateSite,
  collection: 'people' | 'events' | 'faq' | 'disagreements',
  id: string,
): RootContent[] {
  return site
    .blocks(collection, id)
    .flatMap((block) =>
      block.type === 'excerpt'
        ? quoted(site, { ...block.at, exact: plainText(block.content) })
        : [],
    );
}

/** Quotations in their sentences, with who says them as far as the text ties them to somebody. */
export function quotes(site: AlternateSite, rows: readonly QuoteRow[]): RootContent[] {
  const { index } = site;
  return quotedSentences(rows).flatMap(({ quotes: [first], parts }): RootContent[] => {
    const speaker =
      index.person.get(first.speaker ?? '')?.name ??
      index.organisation.get(first.speaker ?? '')?.name ??
      (first.speakerPlace ? `“${first.speakerPlace.exact}”` : words.people.unattributed);
    const sentence = parts.map(({ text }) => text).join('');
    // What is shown is the whole sentence, so its status is stated; a quotation that runs beyond it
    // stands alone.
    const shown = sentence === first.exact ? first : first.sentence;
    return [
      quotation(
        paragraph(...statusRuns(site, { ...first, ...shown }), sentence),
        paragraph(
          `— ${speaker}${first.via.length ? `, ${words.source.via.toLowerCase()} ${inWords(first.via)}` : ''}, `,
          ...sourceRuns(site, first, first.id),
        ),
        ...denied(site, { ...first, ...shown }),
      ),
    ];
  });
}

/** Events, one a line: date, label, page. */
export const eventList = (
  { links }: Pick<Site, 'links'>,
  events: readonly EventData[],
): RootContent[] =>
  list(
    events.map(({ id, label, edtf, dateWords }) => [
      `${dateOrWords(edtf, dateWords)}: `,
      to(links, links.event(id), label),
    ]),
  );

/** A link to an address of the site. */
export const to = (links: Site['links'], address: string, text: string): TextRun => ({
  link: links.absolute(address),
  text,
});
