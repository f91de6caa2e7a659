import { fold } from '../../text/fold.ts';
import { nearest, type Nearness } from '../../text/nearest.ts';

/**
 * Runs of words of some texts that may be what a name was meant to be: the same words in another
 * order, a few typos away, or, where there is none, a word like its last one.
 */
export function nearNames(
  name: string,
  texts: readonly string[],
  nearness: Nearness = {},
): string[] {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) return [];
  const runs = new Set(texts.flatMap((text) => runsLike(name, wordsOf(text), words.length)));
  const turned = [...runs].filter((run) => sortedWords(run) === sortedWords(name)).sort();
  const near = turned.length
    ? turned.slice(0, nearness.count ?? turned.length)
    : nearest(words.join(' '), runs, nearness);
  if (near.length || words.length === 1) return near;
  return nearest(
    last,
    texts.flatMap((text) => runsLike(last, wordsOf(text), 1)),
    nearness,
  );
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const sortedWords = (text: string): string => wordsOf(fold(text)).sort().join(' ');
const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

/** Runs of about as many words as a name has; those of a name in capitals begin with one. */
function runsLike(name: string, words: readonly string[], length: number): string[] {
  const lengths = length === 1 ? [1] : [length - 1, length, length + 1];
  return [...words.keys()]
    .filter((at) => !isCapital(name) || isCapital(words[at]))
    .flatMap((at) =>
      lengths
        .filter(
          (count) =>
            at + count <= words.length && (!isCapital(name) || isCapital(words[at + count - 1])),
        )
        .map((count) => words.slice(at, at + count).join(' ')),
    );
}
