/** Words in a run by which a text is recognised in another: shorter ones stand in any text. */
export const runWords = 6;

/** The words of a text, lower case, marks left out. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of `length` words of a text; the whole of a shorter one. */
export function runsOf(words: readonly string[], length = runWords): string[] {
  if (words.length === 0) return [];
  if (words.length <= length) return [words.join(' ')];
  return Array.from({ length: words.length - length + 1 }, (_, n) =>
    words.slice(n, n + length).join(' '),
  );
}

/**
 * Whether some words stand in a text one after the other, whatever marks stand around them: by it
 * names are found and looked for.
 */
export const holdsWords = (text: string, words: string): boolean =>
  ` ${wordsIn(text).join(' ')} `.includes(` ${wordsIn(words).join(' ')} `);
