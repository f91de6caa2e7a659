import type { Language } from '../../language/language.ts';

/** Fewer words than this are too few to tell. */
const enough = 40;

/**
 * The share of a language's frequent function words among all words of running text; news in
 * English has 0.17 to 0.50, in related languages below 0.12 (words such as ‘in’ and ‘was’ exist
 * there too).
 */
const share = 0.15;

/** Fewer letters than this do not show the script of a text. */
const fewLetters = 8;

/**
 * Whether a text can be read by the rules of a language: it is written in its script, and holds its
 * function words. Short texts of its script can: there is nothing to say against it.
 */
export function isIn(language: Language, text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) => language.script.test(letter)).length;
  if (letters.length >= fewLetters && own * 2 < letters.length) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < enough) return true;
  const known = words.filter((word) => language.functionWords.has(word)).length;
  return known / words.length >= share;
}
