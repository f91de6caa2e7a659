import type { ArticleData } from './content.ts';
import type { Status } from './findings.ts';

/** A row of the ledger with the article it stands in. */
export type LedgerRow = ArticleData['statements'][number] & { readonly article: string };

/** What a statement about a person may touch only with its status beside it. */
export const graveTopics: ReadonlySet<string> = new Set(['crime', 'drugs', 'violence', 'sex', 'health', 'corruption', 'impeachment', 'investigation']);

/** Statuses from the one that must never be lost to the plainest. */
export const gravestStatus: readonly Status[] = ['denied', 'withdrawn', 'convicted', 'charged', 'disputed', 'alleged', 'author-voice', 'reported'];

/** Whether a statement may only be shown with its status beside it. */
export const needsStatus = ({ kind, status, sensitive }: Pick<LedgerRow, 'kind' | 'status' | 'sensitive'>): boolean =>
  kind === 'allegation' || kind === 'denial' || status !== 'reported' || sensitive.some((topic) => graveTopics.has(topic));

/** Words of a source, by article and offsets. */
export interface Stretch {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Where words stand, as a key. */
export const keyOf = ({ article, start, end }: Stretch): string => `${article} ${start} ${end}`;

/** Whether some words repeat a statement: all of it, or most of it where they are cut from within. */
export function repeats(words: Stretch, row: Stretch): boolean {
  if (words.article !== row.article) return false;
  const shared = Math.min(words.end, row.end) - Math.max(words.start, row.start);
  return shared >= mostOf * (row.end - row.start);
}

/** A clause that is less than this of a sentence need not hold what makes the sentence an allegation. */
const mostOf = 0.6;

/**
 * Denials that belong beside an allegation: those that the ledger ties to it, and those of its subject that stand in the same passage, in another with a
 * sensitive topic in common, or beside it in one disagreement (`sides`: groups of places that answer each other).
 */
export function denialsOf(row: LedgerRow, denials: readonly LedgerRow[], sides: readonly (readonly Stretch[])[]): LedgerRow[] {
  if (row.kind === 'denial' || !needsStatus(row)) return [];
  return denials.filter((denial) => {
    if (row.deniedBy?.includes(denial.id)) return true;
    if (row.subject === null || denial.subject !== row.subject || denial.id === row.id) return false;
    const samePassage = denial.article === row.article && denial.block === row.block;
    return samePassage || denial.sensitive.some((topic) => row.sensitive.includes(topic)) || sides.some((side) => side.some((one) => repeats(one, row)) && side.some((one) => repeats(one, denial)));
  });
}
