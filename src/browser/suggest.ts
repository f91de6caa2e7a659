import { edits } from '../text/edits.ts';
import { prefixesNear, prefixOf } from '../text/find-prefix.ts';
import { fileOfPrefix } from '../text/prefix-tree.ts';
import { searchKey } from '../text/search-key.ts';
import type { PrefixFiles } from './find-names.ts';
import type { Pagefind } from './pagefind.ts';

export type Vocabulary = PrefixFiles<readonly [word: string, places: number]>;

/** Files of words that are read at most for one word. */
const mostFiles = 5;
/** Letters from which on a word may be two letters away. */
const longWord = 6;

/**
 * The words that the sources do not hold and no word of theirs begins with, each with the most
 * frequent one of those that are nearest, or null. The index itself cannot tell: of a word that it
 * does not know it takes the beginning.
 */
export async function unknownWords(
  pagefind: Pagefind,
  vocabulary: () => Promise<Vocabulary>,
  words: readonly string[],
): Promise<Map<string, string | null>> {
  const checked = await Promise.all(
    [...new Set(words)].map(async (word) => {
      const key = searchKey(word);
      if (!/^\p{L}{4,}$/u.test(key) || (await pagefind.search(`"${word}"`, {}))?.results.length)
        return [];
      const nearest = await nearestTo(key, await vocabulary());
      return nearest === undefined ? [] : [[word, nearest] as const];
    }),
  );
  return new Map(checked.flat());
}

/**
 * The nearest word that the sources hold, one letter away, or two where it is long; null where
 * there is none, undefined where they hold the word or one that begins with it.
 */
async function nearestTo(
  word: string,
  { tree, read }: Vocabulary,
): Promise<string | null | undefined> {
  const prefixes = new Set([prefixOf(tree, word), ...prefixesNear(tree, word)]);
  let best: { readonly known: string; readonly places: number; readonly away: number } | undefined;
  const most = word.length < longWord ? 1 : 2;
  for (const prefix of [...prefixes].filter((one) => one !== null).slice(0, mostFiles)) {
    for (const [known, places] of await read(fileOfPrefix(prefix))) {
      if (known.startsWith(word)) return undefined;
      const away = Math.abs(known.length - word.length) > most ? Infinity : edits(word, known);
      if (
        away <= most &&
        (!best || away < best.away || (away === best.away && places > best.places))
      )
        best = { known, places, away };
    }
  }
  return best?.known ?? null;
}

/** The text with better words for those that have one; null where none has. */
export function respell(text: string, better: ReadonlyMap<string, string | null>): string | null {
  const respelt = text.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => better.get(word) ?? word);
  return respelt === text ? null : respelt;
}
