import type { ScopeKind } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import type { StatementRow } from './story-index.ts';

const wordsAt = (row: StatementRow, { start, end }: Span): string =>
  row.exact.slice(start - row.start, end - row.start);

/** The words that the status of a row holds for; none: all of them. */
export const governedWords = (row: StatementRow): string[] =>
  (row.governs ?? []).map((span) => wordsAt(row, span));

/** The words of a row that are not told as fact, and why. */
export const scopedWords = (row: StatementRow): { kind: ScopeKind; exact: string }[] =>
  (row.scopes ?? []).map((scope) => ({ kind: scope.kind, exact: wordsAt(row, scope) }));
