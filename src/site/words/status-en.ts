import { words } from './en.ts';

/** A statement of the ledger, as far as its status is stated. */
interface StatementStatus {
  readonly status: keyof typeof words.status;
  readonly sensitive: readonly string[];
  /** Who says so, from the outlet inwards. */
  readonly claimants: readonly string[];
}

/**
 * 'alleged, touches crime, according to Jane Roe': what stands beside words that may only be shown
 * with their status.
 */
export function statusInWords({ status, sensitive, claimants }: StatementStatus): string {
  const inner = claimants.slice(1);
  return [
    words.status[status],
    ...(sensitive.length ? [words.claims.touches(sensitive)] : []),
    ...(inner.length ? [words.claims.saidBy(inner)] : []),
  ].join(', ');
}
