import type { ArticleData } from './content.ts';
import { type ScopeKind, scopeKinds, type Status } from './findings.ts';

/** A row of the ledger with the article it stands in. */
export type LedgerRow = ArticleData['statements'][number] & { readonly article: string };

/** What a statement about a person may touch only with its status beside it. */
export const graveTopics: ReadonlySet<string> = new Set([
  'crime',
  'drugs',
  'violence',
  'sex',
  'health',
  'corruption',
  'impeachment',
  'investigation',
]);

/** Statuses from the one that must never be lost to the plainest. */
export const gravestStatus: readonly Status[] = [
  'denied',
  'withdrawn',
  'convicted',
  'charged',
  'disputed',
  'alleged',
  'author-voice',
  'reported',
];

/** Whether a statement may only be shown with its status beside it. */
export const needsStatus = ({
  kind,
  status,
  sensitive,
}: Pick<LedgerRow, 'kind' | 'status' | 'sensitive'>): boolean =>
  kind === 'allegation' ||
  kind === 'denial' ||
  status !== 'reported' ||
  sensitive.some((topic) => graveTopics.has(topic));

/** Words of a source, by article and offsets. */
export interface SourceSpan {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Where words stand, as a key. */
export const keyOf = ({ article, start, end }: SourceSpan): string => `${article} ${start} ${end}`;

/**
 * Whether some words repeat a statement: all of it, or most of it where they are cut from within.
 */
export function repeats(words: SourceSpan, row: SourceSpan): boolean {
  if (words.article !== row.article) return false;
  const shared = Math.min(words.end, row.end) - Math.max(words.start, row.start);
  return shared >= mostOf * (row.end - row.start);
}

/**
 * A clause that is less than this of a sentence need not hold what makes the sentence an
 * allegation.
 */
const mostOf = 0.6;

/**
 * Whether words stand as a statement does: they hold words that its status is known to hold for;
 * where that is not known they repeat most of it, or are a part of a quotation.
 */
export function countsAs(
  words: SourceSpan,
  row: SourceSpan & Pick<LedgerRow, 'kind' | 'governs'>,
): boolean {
  if (row.governs) return touches(words, row);
  return repeats(words, row) || (row.kind === 'quote' && repeats(row, words));
}

/** Whether words share any with a statement, as far as its status holds. */
export const touches = (
  words: SourceSpan,
  { article, start, end, governs = [{ start, end }] }: SourceSpan & Pick<LedgerRow, 'governs'>,
): boolean =>
  words.article === article &&
  governs.some((span) => span.start < words.end && words.start < span.end);

/**
 * The statuses that must be shown beside some words, gravest first, from the rows that they stand
 * as.
 */
export function statusesOf(
  rows: readonly Pick<LedgerRow, 'kind' | 'status' | 'sensitive'>[],
): Status[] {
  const grave = new Set(rows.filter(needsStatus).map(({ status }) => status));
  return gravestStatus.filter((status) => grave.has(status));
}

/** Why all of some words are not told as fact, from the rows of the ledger that share any. */
export function scopesOf(
  { start, end }: SourceSpan,
  rows: readonly Pick<LedgerRow, 'scopes'>[],
): ScopeKind[] {
  const covering = rows
    .flatMap(({ scopes = [] }) => scopes)
    .filter((scope) => scope.start <= start && end <= scope.end);
  return scopeKinds.filter((kind) => covering.some((scope) => scope.kind === kind));
}

/**
 * What neither a status nor a claimant says of words: a mood that is not fact. ‘Alleged’ says what
 * a hedge does.
 */
export const moodsOf = (scopes: readonly ScopeKind[], statuses: readonly Status[]): ScopeKind[] =>
  scopes.filter(
    (kind) =>
      kind !== 'attribution' &&
      kind !== 'denial' &&
      !(kind === 'hedge' && statuses.includes('alleged')),
  );

/** The denials of a ledger by id, each with its place in it. */
export interface Denials<Row extends LedgerRow = LedgerRow> {
  readonly byId: ReadonlyMap<string, readonly Row[]>;
  readonly rank: ReadonlyMap<Row, number>;
}

/** Orders the denials of a ledger by what `denialsOf` asks for. */
export function toDenials<Row extends LedgerRow>(ledger: readonly Row[]): Denials<Row> {
  const denials = ledger.filter(({ kind }) => kind === 'denial');
  return {
    byId: Map.groupBy(denials, ({ id }) => id),
    rank: new Map(denials.map((denial, n) => [denial, n])),
  };
}

/**
 * The denials that belong beside an allegation, in the order of the ledger: those that the ledger
 * ties to it, no others.
 */
export function denialsOf<Row extends LedgerRow>(
  row: LedgerRow,
  { byId, rank }: Denials<Row>,
): Row[] {
  if (row.kind === 'denial' || !needsStatus(row)) return [];
  const tied = new Set((row.deniedBy ?? []).flatMap((id) => byId.get(id) ?? []));
  return [...tied].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/**
 * The denials that must be seen beside words of a source, in the order of the ledger: of the
 * statements they repeat, save those they hold themselves.
 */
export function denialsBeside<Row extends LedgerRow>(
  words: SourceSpan,
  rows: readonly LedgerRow[],
  denials: Denials<Row>,
): Row[] {
  return [...new Set(rows.flatMap((row) => denialsOf(row, denials)))].filter(
    (denial) => !repeats(words, denial),
  );
}

/**
 * How a claimant of a statement is named beside its words: the name of the speaker of a quotation
 * where the article calls the speaker by other words ('he'), else the claimant's own words.
 */
export function claimantName(
  claimant: string,
  quote: Pick<ArticleData['quotes'][number], 'speaker' | 'speakerPlace'> | undefined,
  nameOf: (id: string) => string | undefined,
): string {
  return (
    (quote?.speakerPlace?.exact === claimant && quote.speaker
      ? nameOf(quote.speaker)
      : undefined) ?? claimant
  );
}
