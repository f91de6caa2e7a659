import { edits } from './edits.ts';
import { fold } from './fold.ts';

/** How near is near. */
export interface Nearness {
  /** At most so many candidates. */
  readonly count?: number;
  /** Letters of the word for each typo that is forgiven. */
  readonly lettersPerSlip?: number;
}

/**
 * The candidates that were most probably meant by a word, nearest first: equal but for capitals and
 * accents, or a few typos away. Ties stand in code-unit order.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  { count = 3, lettersPerSlip = 3 }: Nearness = {},
): string[] {
  const meant = fold(word);
  const slips = Math.floor(meant.length / lettersPerSlip);
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - meant.length) > slips) continue;
    const distance = edits(meant, folded);
    if (distance <= slips) near.push({ candidate, distance });
  }
  const order = (a: string, b: string): number => (a < b ? -1 : 1);
  return near
    .sort((a, b) => a.distance - b.distance || order(a.candidate, b.candidate))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** ‘a’, ‘b’ or ‘c’; empty where there is none. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `‘${word}’`);
  return quoted.length > 1
    ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
    : (quoted[0] ?? '');
}
