import type { Language } from '../../language/language.ts';
import { FUNCTION_WORDS, LETTERS_TO_TELL, OWN_SCRIPT, WORDS_TO_TELL } from './parameters.ts';

/**
 * Whether a text can be read by the rules of a language: it is written in its script, and holds its
 * function words. Short texts of its script can: there is nothing to say against it.
 */
export function isIn(language: Language, text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) => language.script.test(letter)).length;
  if (letters.length >= LETTERS_TO_TELL && own < OWN_SCRIPT * letters.length) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < WORDS_TO_TELL) return true;
  const known = words.filter((word) => language.functionWords.has(word)).length;
  return known / words.length >= FUNCTION_WORDS;
}
