import type {
  ArticleData,
  DisagreementData,
  EventData,
  PersonData,
  QuestionData,
  StoryData,
} from '../../model/content.ts';
import { isByName } from '../../model/findings.ts';
import { isHeld } from '../../model/held.ts';
import { sourceGroups } from '../../model/independent.ts';
import {
  type Denials,
  keyOf,
  type LedgerRow,
  type SourceSpan,
  toDenials,
} from '../../model/ledger.ts';
import { byText, gravestFirst, newestFirst, oldestFirst } from './order.ts';

/** All generated pages' data, as the collections hold it. */
export interface Collections {
  readonly articles: readonly ArticleData[];
  readonly people: readonly PersonData[];
  readonly events: readonly EventData[];
  readonly faq: readonly QuestionData[];
  readonly disagreements: readonly DisagreementData[];
  readonly story: StoryData;
}

/** A row of an article's data with the article it stands in. */
export type InArticle<Row> = Row & { readonly article: string };
export type QuoteRow = InArticle<ArticleData['quotes'][number]>;
export type MentionRow = InArticle<ArticleData['mentions'][number]>;
export type StatementRow = LedgerRow;

/** The collections with a way from each record to all that concerns it. Keys are ids. */
export interface StoryIndex extends Collections {
  readonly article: ReadonlyMap<string, ArticleData>;
  readonly person: ReadonlyMap<string, PersonData>;
  readonly event: ReadonlyMap<string, EventData>;
  readonly question: ReadonlyMap<string, QuestionData>;
  readonly disagreement: ReadonlyMap<string, DisagreementData>;
  readonly organisation: ReadonlyMap<string, StoryData['organisations'][number]>;
  /** The place of each article and person in the order that readers see. */
  readonly rank: {
    readonly article: ReadonlyMap<string, number>;
    readonly person: ReadonlyMap<string, number>;
  };
  /** Those that other pages may repeat; so are all lists of quotations here. */
  readonly quotes: readonly QuoteRow[];
  readonly statements: readonly StatementRow[];
  readonly quotesBySpeaker: ReadonlyMap<string, readonly QuoteRow[]>;
  readonly quotesByArticle: ReadonlyMap<string, readonly QuoteRow[]>;
  readonly quotesByTarget: ReadonlyMap<string, readonly QuoteRow[]>;
  readonly statementsByArticle: ReadonlyMap<string, readonly StatementRow[]>;
  readonly statementsBySubject: ReadonlyMap<string, readonly StatementRow[]>;
  /** By article and block: port-strike#p-kf7qm3t */
  readonly statementsByBlock: ReadonlyMap<string, readonly StatementRow[]>;
  readonly denials: Denials;
  /** The number of the independent source that each article is a part of. */
  readonly sourceOf: ReadonlyMap<string, number>;
  /** Quotations by `keyOf` their place. */
  readonly quoteAt: ReadonlyMap<string, QuoteRow>;
  /** Whether some words stay in their article, so that no other page may repeat them. */
  readonly isHeld: (words: SourceSpan) => boolean;
  /** Mentions by name: pronouns and descriptions are left out. */
  readonly mentionsByEntity: ReadonlyMap<string, readonly MentionRow[]>;
  readonly eventsByPerson: ReadonlyMap<string, readonly EventData[]>;
  readonly eventsByArticle: ReadonlyMap<string, readonly EventData[]>;
  readonly questionsByPerson: ReadonlyMap<string, readonly QuestionData[]>;
  readonly questionsByArticle: ReadonlyMap<string, readonly QuestionData[]>;
  readonly disagreementsByPerson: ReadonlyMap<string, readonly DisagreementData[]>;
  readonly disagreementsByArticle: ReadonlyMap<string, readonly DisagreementData[]>;
}

/** Orders the collections for readers and indexes them; linear in their size. */
export function indexStory(given: Collections): StoryIndex {
  const articles = given.articles.toSorted(newestFirst);
  const rows = <Row>(pick: (article: ArticleData) => readonly Row[]): InArticle<Row>[] =>
    articles.flatMap((article) => pick(article).map((row) => ({ ...row, article: article.id })));
  const [allQuotes, statements] = [
    rows(({ quotes: own }) => own),
    rows(({ statements: own }) => own),
  ];
  const held = new Map(articles.map((article) => [article.id, article.held]));
  const stays = ({ article, ...span }: SourceSpan): boolean =>
    isHeld(span, held.get(article) ?? []);
  // The sentence is what lists of quotations show.
  const quotes = allQuotes.filter(
    ({ article, sentence, ...quote }) =>
      !stays({ article, ...quote }) && !stays({ article, ...sentence }),
  );
  const mentionsByEntity = gather(
    rows(({ mentions }) => mentions).filter(isByName),
    ({ entity }) => [entity],
  );
  const [events, faq] = [
    given.events.toSorted(oldestFirst(ranksOf(articles))),
    given.faq.toSorted((a, b) => a.rank - b.rank || byText(a.id, b.id)),
  ];
  const people = given.people.toSorted(mostNamedFirst(mentionsByEntity));
  const disagreements = given.disagreements.toSorted(gravestFirst);
  const { story } = given;
  const ordered = { articles, people, events, faq, disagreements, story };
  return {
    ...ordered,
    quotes,
    statements,
    mentionsByEntity,
    rank: { article: ranksOf(articles), person: ranksOf(people) },
    sourceOf: sourceGroups(story.independentSources),
    denials: toDenials(statements.filter((row) => !stays(row))),
    quoteAt: new Map(allQuotes.map((quote) => [keyOf(quote), quote])),
    isHeld: stays,
    ...recordsById(ordered),
    ...rowsByKey(quotes, statements),
    ...pagesByKey(ordered),
  };
}

const recordsById = ({ articles, people, events, faq, disagreements, story }: Collections) => ({
  article: byId(articles),
  person: byId(people),
  event: byId(events),
  question: byId(faq),
  disagreement: byId(disagreements),
  organisation: byId(story.organisations),
});

const rowsByKey = (quotes: readonly QuoteRow[], statements: readonly StatementRow[]) => ({
  quotesBySpeaker: gather(quotes, ({ speaker }) => [speaker]),
  quotesByArticle: gather(quotes, ({ article }) => [article]),
  quotesByTarget: gather(quotes, ({ about }) => about),
  statementsByArticle: gather(statements, ({ article }) => [article]),
  statementsBySubject: gather(statements, ({ subject }) => [subject]),
  statementsByBlock: gather(statements, ({ article, block }) => [`${article}#${block}`]),
});

const pagesByKey = ({ events, faq, disagreements }: Collections) => ({
  eventsByPerson: gather(events, ({ participants }) => participants.map(({ person }) => person)),
  eventsByArticle: gather(events, ({ accounts }) => accounts.map(({ article }) => article)),
  questionsByPerson: gather(faq, ({ about }) => about),
  questionsByArticle: gather(faq, ({ asked, answers }) => [
    asked?.article,
    ...answers.map(({ article }) => article),
  ]),
  disagreementsByPerson: gather(disagreements, ({ subject }) => [subject]),
  disagreementsByArticle: gather(disagreements, ({ statements }) =>
    statements.map(({ article }) => article),
  ),
});

/** The place of each entry in its list, by id. */
const ranksOf = (entries: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(entries.map(({ id }, rank) => [id, rank]));

const byId = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): Map<string, Entry> => new Map(entries.map((entry) => [entry.id, entry]));

/** Rows by key; a row under each of its keys once. */
function gather<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly (string | null | undefined)[],
): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      if (key === null || key === undefined) continue;
      const same = found.get(key);
      if (same) same.push(row);
      else found.set(key, [row]);
    }
  }
  return found;
}

/** Persons of most articles first, then of most mentions, then by name. */
function mostNamedFirst(
  mentions: ReadonlyMap<string, readonly MentionRow[]>,
): (a: PersonData, b: PersonData) => number {
  const weights = new Map(
    [...mentions].map(([id, own]) => [
      id,
      [new Set(own.map(({ article }) => article)).size, own.length] as const,
    ]),
  );
  const weight = (id: string): readonly [number, number] => weights.get(id) ?? [0, 0];
  return (a, b) =>
    weight(b.id)[0] - weight(a.id)[0] ||
    weight(b.id)[1] - weight(a.id)[1] ||
    byText(a.name, b.name) ||
    byText(a.id, b.id);
}

/** The articles that tell of an event, each once, in the order of its accounts. */
export const articlesTelling = ({ accounts }: Pick<EventData, 'accounts'>): ReadonlySet<string> =>
  new Set(accounts.map(({ article }) => article));
