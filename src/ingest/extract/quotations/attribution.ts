import type { SpeechRules } from '../../../language/speech.ts';
import type { Silence, Tie } from '../../../model/tie.ts';
import type { NounPhrase } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';

/** A quotation whose speaker is sought. */
export interface Sought {
  /** Its sentence. */
  readonly tape: Tape<Unit>;
  /** Its unit. */
  readonly quote: Unit;
  /** The words between its marks. */
  readonly words: string;
  readonly rules: SpeechRules;
}

/** Who a quotation is tied to: the phrase that names the speaker, the cue, and what tied them. */
export interface Attribution {
  readonly speaker: NounPhrase;
  readonly cue: Unit;
  /** What the words are said of: 'called *it* “…”'. */
  readonly target?: NounPhrase;
  /**
   * Who is said to report the speaker, outermost first: '*X* said that *Y* wrote that Z called it
   * “…”'.
   */
  readonly through?: readonly NounPhrase[];
  readonly tie: Tie;
}

/** A silence: the frame is clear and names nobody, so that nothing else may answer. */
export type AttributionResult = Attribution | Silence | undefined;

export const isSilent = (answer: AttributionResult): answer is Silence =>
  typeof answer === 'string';
