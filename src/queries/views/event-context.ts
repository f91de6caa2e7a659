import type { DisagreementData, EventData, QuestionData } from '../../model/content.ts';
import type { Provenance } from '../../model/provenance.ts';
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
  const inPassage = ({
    article,
    block,
  }: {
    readonly article: string;
    readonly block: string;
  }): boolean => accounts.some((account) => account.article === article && account.block === block);
  const isAccount = (place: Omit<Provenance, 'exact'>): boolean =>
    accounts.some(
      (account) =>
        account.article === place.article && account.start < place.end && place.start < account.end,
    );
  const [first] = accounts;
  const articles = [...new Set(accounts.map(({ article }) => article))].sort(
    (a, b) => index.rank.article.get(a)! - index.rank.article.get(b)!,
  );
  const statements = articles.flatMap((article) => index.statementsByArticle.get(article) ?? []);
  const same = statements.filter((row) => inPassage(row) && !isAccount(row));
  const blocks = index.article.get(first?.article ?? '')?.blocks ?? [];
  const at = blocks.findIndex(({ id }) => id === first?.block);
  const beside = new Set([blocks[at - 1]?.id, blocks[at + 1]?.id]);
  const around = same.length === 0;
  const found = around
    ? (index.statementsByArticle.get(first?.article ?? '') ?? []).filter(({ block }) =>
        beside.has(block),
      )
    : same;
  const distance = (row: { readonly article: string; readonly start: number }): number =>
    Math.min(
      ...accounts
        .filter(({ article }) => article === row.article)
        .map(({ start }) => Math.abs(start - row.start)),
    );
  const whole = (row: StatementRow): boolean =>
    !found.some(
      (one) =>
        one !== row &&
        one.article === row.article &&
        one.start <= row.start &&
        row.end <= one.end &&
        row.end - row.start < one.end - one.start,
    );
  const open = found.filter((row) => whole(row) && !index.isHeld(row));
  const rows = new Map(
    open
      .toSorted((a, b) => distance(a) - distance(b))
      .slice(0, NEAR)
      .map((row) => [`${row.article} ${row.start}`, row]),
  );
  const toldAt = (other: EventData): number =>
    other.accounts.find(({ article }) => article === first?.article)?.provenance.start ?? 0;
  const told = (index.eventsByArticle.get(first?.article ?? '') ?? []).toSorted(
    (a, b) => toldAt(a) - toldAt(b),
  );
  const here = told.indexOf(event);
  return {
    around,
    passage: [...rows.values()].toSorted(
      (a, b) =>
        index.rank.article.get(a.article)! - index.rank.article.get(b.article)! ||
        a.start - b.start,
    ),
    quotes: articles
      .flatMap((article) => index.quotesByArticle.get(article) ?? [])
      .filter((quote) => inPassage(quote) && quote.speaker !== null)
      .toSorted((a, b) => distance(a) - distance(b))
      .slice(0, NEAR),
    questions: index.faq.filter(({ answers, slots }) => [...answers, ...slots].some(isAccount)),
    disagreements: index.disagreements.filter(({ statements }) => statements.some(isAccount)),
    toldBefore: told[here - 1] ?? null,
    toldAfter: told[here + 1] ?? null,
  };
}
