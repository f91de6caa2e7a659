import type { Analysis } from '../../eval/analysis.ts';
import type { Figure, Scored } from '../../eval/figure.ts';

/** The span of words of a text; the nth place where they stand, from 0. */
export function at(text: string, words: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(words);
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`‘${words}’ does not stand in the text ${nth + 1} times`);
  return { start, end: start + words.length };
}

/** An analysis that found nothing but what is given. */
export const found = (some: Partial<Analysis>): Analysis => ({
  mentions: [],
  quotes: [],
  times: [],
  events: [],
  ...some,
});

/** The values of the figures of one thing measured, by name. */
export function figuresOf({ measured }: Scored, what: string): Record<string, Figure['value']> {
  const figures = measured.find((one) => one.what === what)?.figures ?? [];
  return Object.fromEntries(figures.map(({ name, value }) => [name, value]));
}

/** The kinds of the misses, in their order. */
export const kindsOf = ({ misses }: Scored): string[] => misses.map(({ kind }) => kind);
