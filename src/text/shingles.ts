import { elementAt } from './sure.ts';
/** Words in a shingle. */
export const shingleWords = 5;
/**
 * Shingles of which at least one is a fingerprint: a run of `shingleWords + windowShingles - 1`
 * words is always seen.
 */
const windowShingles = 4;

/**
 * One number for each run of five words, in order (Broder, ‘On the resemblance and containment of
 * documents’, 1997); a shorter text is one run. 53 bits, so that unequal runs with one number are
 * not to be met.
 */
export function shingles(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const hashes = words.map(hash);
  const length = Math.min(shingleWords, words.length);
  return Array.from({ length: words.length - length + 1 }, (_, from) => {
    let [high, low] = [17, 29];
    for (let at = from; at < from + length; at++) {
      high = Math.imul(high ^ elementAt(hashes, at), 0x85ebca6b) ^ (high >>> 13);
      low = Math.imul(low + elementAt(hashes, at), 0xc2b2ae35) ^ (low >>> 15);
    }
    return (high >>> 11) * 2 ** 32 + (low >>> 0);
  });
}

/**
 * The shingles by which a text is looked up: the least of every four in a row (winnowing;
 * Schleimer, Wilkerson and Aiken, ‘Winnowing: local algorithms for document fingerprinting’, 2003).
 */
export function fingerprints(all: readonly number[]): Set<number> {
  const kept = new Set<number>();
  for (let from = 0; from <= Math.max(0, all.length - windowShingles); from++) {
    let least = Infinity;
    for (let at = from; at < Math.min(all.length, from + windowShingles); at++)
      least = Math.min(least, elementAt(all, at));
    if (least < Infinity) kept.add(least);
  }
  return kept;
}

/** FNV-1a over UTF-16 units, with a last mix: equal words, equal numbers, on any machine. */
function hash(word: string): number {
  let made = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) made = Math.imul(made ^ word.charCodeAt(at), 0x01000193);
  return Math.imul(made ^ (made >>> 16), 0x45d9f3b);
}
