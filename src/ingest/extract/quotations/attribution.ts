import type { NounPhrase } from '../clauses/by-index.ts';

/**
 * Who a quotation is tied to: the phrase that names the speaker, the cue, and the rule that found
 * it.
 */
export interface Attribution {
  readonly speaker: NounPhrase;
  /** Index of the cue's unit. */
  readonly cue?: number;
  /** What the words are said of: 'called *it* “…”'. */
  readonly target?: NounPhrase;
  /**
   * Who is said to report the speaker, outermost first: '*X* said that *Y* wrote that Z called it
   * “…”'.
   */
  readonly through?: readonly NounPhrase[];
  readonly rule: string;
}

/**
 * The frame is clear and names nobody, so that nothing else may answer: the name of a thing, a word
 * spoken about, 'is called “…”'.
 */
export type Silence = 'silent:name' | 'silent:word' | 'silent:passive';

export type AttributionResult = Attribution | Silence | undefined;

export const isSilent = (answer: AttributionResult): answer is Silence =>
  typeof answer === 'string';
