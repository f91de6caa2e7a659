import type { Span } from '../../src/model/span.ts';

/** Which way a figure gets better; 'neither' for what only describes the corpus or the answers. */
export type Better = 'higher' | 'lower' | 'neither';

/** One figure of a row; `null` where nothing was there to count. */
export interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly better: Better;
}

/** What one scorer measures of one thing: `counted` says out of how many. */
export interface Measured {
  readonly what: string;
  readonly counted: string;
  /** Which documents it was measured on, where it is not all of them. */
  readonly part?: string;
  readonly figures: readonly Figure[];
}

/** One place where what was found differs from what the annotators say. */
export interface Miss {
  readonly kind: string;
  /** Id of the document. */
  readonly document: string;
  /** What is at fault, in the document's text; a revision has none. */
  readonly span?: Span;
  readonly note?: string;
}

/** The figures of a corpus, and what keeps them from being better. */
export interface Scored {
  readonly measured: readonly Measured[];
  readonly misses: readonly Miss[];
}

/** A share in per cent, to one decimal. */
export const percent = (part: number, whole: number): number | null =>
  whole ? Math.round((1000 * part) / whole) / 10 : null;

/** A share in per cent that should be high. */
export const share = (name: string, part: number, whole: number): Figure => ({
  name,
  value: percent(part, whole),
  better: 'higher',
});

/** How many were found, were right among those found, and were there to be found. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly there: number;
}

/**
 * Precision (right among found), recall (right among there) and F1, their harmonic mean, in per
 * cent (van Rijsbergen, Information Retrieval, 2nd ed. 1979, ch. 7, with beta = 1).
 */
export function precisionRecall({ right, found, there }: Counts): Figure[] {
  return [
    share('precision', right, found),
    share('recall', right, there),
    { name: 'F1', value: harmonicMean(right / found, right / there), better: 'higher' },
  ];
}

/** Harmonic mean of two shares (0 to 1), in per cent to one decimal. */
export function harmonicMean(a: number, b: number): number | null {
  if (Number.isNaN(a) || Number.isNaN(b)) return null;
  return a + b === 0 ? 0 : Math.round((2000 * a * b) / (a + b)) / 10;
}

/** A number with its noun: '1,255 mentions'. */
export const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-GB')} ${noun}`;
