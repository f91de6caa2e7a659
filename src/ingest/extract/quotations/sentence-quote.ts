import type { Speaker } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { Unit } from '../clauses/units.ts';
import type { Marked } from './find-marks.ts';

/** A quotation in its sentence with what was decided about it so far. */
export interface SentenceQuote {
  readonly marked: Marked;
  readonly units: readonly Unit[];
  /** Index of its unit. */
  readonly at: number;
  /** Index of its sentence in the article, and of its block. */
  readonly sentence: number;
  readonly block: number;
  speaker: Speaker | null;
  cue?: Span;
  about: readonly number[];
  via: readonly Span[];
  rule: string;
}
