/** Letters with a stroke or a ligature, which have no decomposition. */
const strokes: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  '’': "'",
  ʼ: "'",
  '‘': "'",
};
const plain = /^[\x00-\x7f]*$/;

/** The word in lower case without accents, so that 'José', 'Jose' and 'JOSÉ' are equal. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœıħŧ’ʼ‘]/gu, (letter) => strokes[letter] ?? letter);
}

/**
 * The letters and digits of a text with single spaces between, by which words are compared whatever
 * marks stand around them.
 */
export const bareWords = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
