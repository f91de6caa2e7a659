import type { EventRules } from '../../../language/events.ts';
import type { NameRules } from '../../../language/names.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { FiniteClause } from './finite-clauses.ts';
import type { Loss } from './lost-words.ts';

/** A sentence whose clauses get labels. */
export interface ClauseContext {
  readonly text: string;
  readonly units: Tape<Unit>;
  readonly clauses: readonly FiniteClause[];
  /** Offset of each pronoun whose bearer is known → its cluster: the name can stand for it. */
  readonly resolved: ReadonlyMap<number, number>;
  readonly times: readonly Span[];
  /** What the cues of the sentence govern. */
  readonly scopes: readonly Scope[];
  /** What the tree sees lost behind words from a unit to an end; absent where it is not asked. */
  readonly loss?: (from: Unit, end: number) => Loss;
  /** Where the tree sees the phrase of a subject begin, as an index of units. */
  readonly phraseStart?: (head: Unit, from: number) => number;
  readonly events: EventRules;
  readonly speech: SpeechRules;
  readonly names: NameRules;
}
