import type { Language } from '../../language/language.ts';
import { FUNCTION_WORDS, LETTERS_TO_TELL, OWN_SCRIPT, WORDS_TO_TELL } from './parameters.ts';

/**
 * Whether a text can be read by the rules of a language: it is written in its script, and holds its
 * function words. Short texts of its script can: there is nothing to say against it.
 */
export function isIn(language: Language, text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  const foreign = words.reduce((sum, word) => sum + word.replace(language.script, '').length, 0);
  if (letters >= LETTERS_TO_TELL && letters - foreign < OWN_SCRIPT * letters) return false;
  if (words.length < WORDS_TO_TELL) return true;
  const known = words.filter((word) => language.functionWords.has(word)).length;
  return known / words.length >= FUNCTION_WORDS;
}
