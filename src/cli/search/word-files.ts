import { prefixFiles } from '../../text/prefix-files.ts';
import { searchKey } from '../../text/search-key.ts';

/** A word of the texts and the number of places where it stands. */
export type CountedWord = readonly [word: string, places: number];

/** Bytes of JSON that a file of words holds at most. */
const budget = 8_000;

/**
 * All words of the texts, of three letters and more, by the prefix of the file they belong in;
 * frequent ones first.
 */
export function wordFiles(texts: readonly string[]): Map<string, CountedWord[]> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of searchKey(text).split(' '))
      if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return prefixFiles(
    frequent.map((value) => ({ key: value[0], value })),
    budget,
  );
}
