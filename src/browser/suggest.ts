import { prefixOf, prefixesNear } from '../text/find-prefix.ts';
import { oneEdit } from '../text/one-edit.ts';
import { fileOfPrefix } from '../text/prefix-tree.ts';
import { searchKey } from '../text/search-key.ts';
import type { PrefixFiles } from './find-names.ts';

type Vocabulary = PrefixFiles<readonly [word: string, places: number]>;

/** Files of words that are read at most for one word. */
const most = 5;

/** The text with each word that the sources do not hold put as they write it, where that is one letter away; null where nothing changes. */
export async function suggest(text: string, vocabulary: Vocabulary): Promise<string | null> {
  let changed = false;
  const parts = await Promise.all(text.split(/([\p{L}\p{M}\p{N}'’]+)/u).map(async (part, n) => {
    const better = n % 2 ? await nearest(searchKey(part), vocabulary) : null;
    changed ||= better !== null;
    return better ?? part;
  }));
  return changed ? parts.join('') : null;
}

/** The most frequent word that is one letter away from one that the sources do not hold. */
async function nearest(word: string, { tree, read }: Vocabulary): Promise<string | null> {
  if (!/^\p{L}{4,}$/u.test(word)) return null;
  const prefixes = [prefixOf(tree, word), ...prefixesNear(tree, word)].filter((prefix) => prefix !== null);
  let best: readonly [string, number] | undefined;
  for (const prefix of [...new Set(prefixes)].slice(0, most)) {
    for (const known of await read(fileOfPrefix(prefix))) {
      if (known[0].startsWith(word)) return null;
      if (oneEdit(word, known[0]) && known[1] > (best?.[1] ?? 0)) best = known;
    }
  }
  return best?.[0] ?? null;
}
