import type { DisagreementData, EventData, QuestionData } from '../../model/content.ts';
import type { Provenance } from '../../model/provenance.ts';
import { byRank } from '../story/order.ts';
import type { QuoteRow, StatementRow, StoryIndex } from '../story/story-index.ts';

/** A passage may be a whole article; what stands nearest tells most. */
const NEAR = 6;

/** What the story holds around one event. */
export interface EventContext {
  /**
   * What else the passages of its accounts say nearest to them, or, where they say nothing else,
   * the passages around the first: sentences in text order, each once.
   */
  readonly passage: readonly StatementRow[];
  /** Whether `passage` is from the passages around the account. */
  readonly around: boolean;
  readonly quotes: readonly QuoteRow[];
  readonly questions: readonly QuestionData[];
  readonly disagreements: readonly DisagreementData[];
  /**
   * The events that the first account's article tells just before and just after this one: the
   * order of the text, not of time.
   */
  readonly toldBefore: EventData | null;
  readonly toldAfter: EventData | null;
}

/** Gathers an event's page. */
export function eventContext(index: StoryIndex, event: EventData): EventContext {
  const accounts = event.accounts.map(({ provenance }) => provenance);
  const inPassage = ({ article, block }: Pick<Provenance, 'article' | 'block'>): boolean =>
    accounts.some((account) => account.article === article && account.block === block);
  const isAccount = (place: Omit<Provenance, 'exact'>): boolean =>
    accounts.some(
      (account) =>
        account.article === place.article && account.start < place.end && place.start < account.end,
    );
  const articles = [...new Set(accounts.map(({ article }) => article))].sort((a, b) =>
    byRank(index.rank.article, a, b),
  );
  const statements = articles.flatMap((article) => index.statementsByArticle.get(article) ?? []);
  const same = statements.filter((row) => inPassage(row) && !isAccount(row));
  const around = same.length === 0;
  const found = around ? besideFirst(index, accounts[0]) : same;
  return {
    around,
    passage: nearest(index, accounts, found),
    quotes: articles
      .flatMap((article) => index.quotesByArticle.get(article) ?? [])
      .filter((quote) => inPassage(quote) && quote.speaker !== null)
      .toSorted((a, b) => distance(accounts, a) - distance(accounts, b))
      .slice(0, NEAR),
    questions: index.faq.filter(({ answers, slots }) => [...answers, ...slots].some(isAccount)),
    disagreements: index.disagreements.filter(({ statements: own }) => own.some(isAccount)),
    ...neighbours(index, event, accounts[0]?.article ?? ''),
  };
}

/** What the passages before and after the first account say. */
function besideFirst(index: StoryIndex, first: Provenance | undefined): readonly StatementRow[] {
  if (!first) return [];
  const blocks = index.article.get(first.article)?.blocks ?? [];
  const at = blocks.findIndex(({ id }) => id === first.block);
  const beside = new Set([blocks[at - 1]?.id, blocks[at + 1]?.id]);
  return (index.statementsByArticle.get(first.article) ?? []).filter(({ block }) =>
    beside.has(block),
  );
}

/** The statements nearest to the accounts that lie within no other, in text order. */
function nearest(
  index: StoryIndex,
  accounts: readonly Provenance[],
  found: readonly StatementRow[],
): StatementRow[] {
  const open = found.filter((row) => isWhole(row, found) && !index.isHeld(row));
  const rows = new Map(
    open
      .toSorted((a, b) => distance(accounts, a) - distance(accounts, b))
      .slice(0, NEAR)
      .map((row) => [`${row.article} ${row.start}`, row]),
  );
  return [...rows.values()].toSorted(
    (a, b) => byRank(index.rank.article, a.article, b.article) || a.start - b.start,
  );
}

const isWhole = (row: StatementRow, among: readonly StatementRow[]): boolean =>
  !among.some(
    (one) =>
      one !== row &&
      one.article === row.article &&
      one.start <= row.start &&
      row.end <= one.end &&
      row.end - row.start < one.end - one.start,
  );

const distance = (
  accounts: readonly Provenance[],
  row: Pick<Provenance, 'article' | 'start'>,
): number =>
  Math.min(
    ...accounts
      .filter(({ article }) => article === row.article)
      .map(({ start }) => Math.abs(start - row.start)),
  );

/** The events told just before and after one in an article. */
function neighbours(
  index: StoryIndex,
  event: EventData,
  article: string,
): Pick<EventContext, 'toldBefore' | 'toldAfter'> {
  const toldAt = ({ accounts }: EventData): number =>
    accounts.find((account) => account.article === article)?.provenance.start ?? 0;
  const told = (index.eventsByArticle.get(article) ?? []).toSorted((a, b) => toldAt(a) - toldAt(b));
  const at = told.indexOf(event);
  return { toldBefore: told[at - 1] ?? null, toldAfter: told[at + 1] ?? null };
}
