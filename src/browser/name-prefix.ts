/** A name as it is compared: no accents, no case, only letters and digits, single spaces. */
export const foldName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The file that holds the names of which a word begins like this word: its first two letters, in characters safe for any file system. */
export const namePrefix = (word: string): string =>
  [...foldName(word)].slice(0, 2).map((letter) => (/^[a-z0-9]$/.test(letter) ? letter : `u${letter.codePointAt(0)!.toString(16)}`)).join('');
