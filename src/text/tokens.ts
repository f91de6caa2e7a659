import type { Span } from './span.ts';

/** A word, number or mark of a text. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/**
 * Words keep inner apostrophes, hyphens, and periods of initials (J.D., U.S.); a possessive 's
 * stays with its word, `bare` cuts it off. Every other character that is not white space is a mark
 * of its own. The groups are words and numbers.
 */
const pattern =
  /((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&]\p{L}[\p{L}\p{M}\p{N}]*)*)|(\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?)|[^\s]/gu;

/** Cuts `text` (or its range) into tokens with offsets into `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const [text, word, number] = match;
    const from = start + match.index;
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
    tokens.push({ text, kind, start: from, end: from + text.length });
  }
  return tokens;
}

const isApostrophe = (letter: string | undefined): boolean => letter === "'" || letter === '’';

/** The word without a possessive ending: ‘Roe’s’, ‘the Roes’’. */
export function bare(word: string): string {
  const [before, last] = [word.at(-2), word.at(-1)];
  if (last === 's' && isApostrophe(before)) return word.slice(0, -2);
  return before === 's' && isApostrophe(last) ? word.slice(0, -1) : word;
}
