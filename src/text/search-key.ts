import { fold } from './fold.ts';

/**
 * Letters that stand alone beside each other, as in ‘J. D.’: they are compared as one word, ‘jd’.
 */
const looseInitials = /(?<![\p{L}\p{N}])(\p{L}) (?=\p{L}(?: |$))/gu;

/**
 * A name or title as searches compare it: no accents, no case, only letters and digits, single
 * spaces, initials joined.
 */
export const searchKey = (text: string): string =>
  fold(text.normalize('NFKC'))
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(looseInitials, '$1');
