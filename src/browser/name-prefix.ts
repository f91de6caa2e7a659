/** A name as it is compared: no accents, no case, only letters and digits, single spaces. */
export const foldName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The file that holds the names of which a word begins like the first of these words: its first two letters, in characters safe for any file system. */
export const namePrefix = (words: string): string =>
  [...(foldName(words).split(' ')[0] ?? '')].slice(0, 2).map((letter) => (/^[a-z0-9]$/.test(letter) ? letter : `u${letter.codePointAt(0)!.toString(16)}`)).join('');
