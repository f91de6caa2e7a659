/**
 * Runs of the white space that no Markdown text keeps: there they are one space. No-break spaces
 * are not among them.
 */
export const whiteSpace = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** A run of white space other than one space, and the offset at which it stands. */
export type Break = readonly [offset: number, white: string];

/**
 * The runs of a part of a text that are not one space, so that the text can be made again from one
 * where they are.
 */
export const breaksIn = (text: string, start: number, end: number): Break[] =>
  [...text.slice(start, end).matchAll(whiteSpace)].flatMap(({ 0: white, index }) =>
    white === ' ' ? [] : [[start + index, white] as const],
  );

/**
 * The text of a part that begins at `start`, from words in which each run of white space is one
 * space.
 */
export function withBreaks(words: string, start: number, breaks: readonly Break[]): string {
  let [made, rest, at] = ['', 0, start];
  for (const [offset, white] of breaks) {
    made += words.slice(rest, rest + offset - at) + white;
    rest += offset - at + 1;
    at = offset + white.length;
  }
  return made + words.slice(rest);
}
