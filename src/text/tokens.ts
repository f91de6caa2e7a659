import type { Span } from './span.ts';

/** A word, number or mark of a text. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/**
 * Words keep inner apostrophes, hyphens, and periods of initials (J.D., U.S.); a possessive 's
 * stays with its word, `bare` cuts it off. Every other character that is not white space is a mark
 * of its own.
 */
const pattern =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?|[^\s]/gu;

/** Cuts `text` (or its range) into tokens with offsets into `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const words = match[0];
    const from = start + match.index;
    const kind = /^\p{L}/u.test(words) ? 'word' : /^\p{N}/u.test(words) ? 'number' : 'mark';
    tokens.push({ text: words, kind, start: from, end: from + words.length });
  }
  return tokens;
}

/** The word without a possessive ending. */
export const bare = (word: string): string => word.replace(/(?:['’]s|(?<=s)['’])$/u, '');
