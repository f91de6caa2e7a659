import type { Doubt } from '../ingest/review/doubt.ts';

/** A list of this length is never cut. */
const SHORT = 20;
/** Doubts per article that an editor can get through. */
const PER_ARTICLE = 0.9;

/**
 * The part of the doubts that is put before an editor, of a length that somebody can work through:
 * fewer than one an article on average, the most harmful ones, and in a longer list none that is
 * unlikely to matter. The rest is counted, not shown.
 */
export function editorsShare(
  doubts: readonly Doubt[],
  articles: number,
): { readonly shown: readonly Doubt[]; readonly rest: readonly Doubt[] } {
  const likely = doubts.filter(({ harm }) => harm !== 'unlikely').length;
  const most = Math.max(SHORT, Math.min(likely, Math.floor(articles * PER_ARTICLE)));
  return { shown: doubts.slice(0, most), rest: doubts.slice(most) };
}
