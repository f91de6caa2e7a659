/** Classes of words that a time expression is made of. */
export type TimeClass =
  | 'month' | 'weekday' | 'season' | 'unit' | 'count' | 'ordinal' | 'shift' | 'day' | 'same' | 'latest' | 'ago' | 'beside' | 'part'
  | 'recent' | 'several' | 'fiscal' | 'period' | 'dayPart' | 'the' | 'of' | 'decade';

/** Calendar units, smallest first; a unit word's `value` is an index into this list. */
export const units = ['hour', 'day', 'weekend', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century'] as const;
export type Unit = (typeof units)[number];

/** A word of the time grammar: its class and its number, for instance month 4, shift −1 ('last'), season 22. */
export interface TimeWord {
  readonly is: TimeClass;
  readonly value: number;
}

/** What the reading of time needs to know of a language. All words are lower case, without a final period. */
export interface TimeRules {
  readonly words: ReadonlyMap<string, TimeWord>;
  /** Fixed-date holidays by their words joined with single spaces: month and day. */
  readonly holidays: ReadonlyMap<string, readonly [month: number, day: number]>;
  /** The first words of the holidays. */
  readonly holidayWords: ReadonlySet<string>;
  /** Words before a bare month or year that make it a date rather than a name. */
  readonly prepositions: ReadonlySet<string>;
  /** Words before a number that make it a year. */
  readonly openers: ReadonlySet<string>;
  /** Words that make a date the limit of a span rather than the day of something. */
  readonly limits: ReadonlySet<string>;
  readonly approximate: ReadonlySet<string>;
  readonly atLeast: ReadonlySet<string>;
  /** Nouns after a number that make it a count. */
  readonly notYears: ReadonlySet<string>;
  readonly currency: ReadonlySet<string>;
  /** Words that make a weekday or month part of a name ('Black Friday', 'the Sunday Times'). */
  readonly nameBefore: ReadonlySet<string>;
  readonly nameAfter: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Verbs and adjectives that look ahead or back: they decide the direction of a bare month or weekday. */
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** The ending of a regular past tense, and words that only look like it. */
  readonly pastEnding: string;
  readonly notPast: ReadonlySet<string>;
  /** Beginnings of adjectives that end like a past tense ('unspecified'). */
  readonly notPastStart: RegExp;
  /** Forms of 'be' after which a participle tells no tense. */
  readonly be: ReadonlySet<string>;
  /** Verbs after a season that leave it outside ('as winter approached'). */
  readonly approach: ReadonlySet<string>;
  /** Words that set one figure against another. */
  readonly comparing: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Words between a part and its whole ('the end of May', 'late in 2019'). */
  readonly of: ReadonlySet<string>;
}
