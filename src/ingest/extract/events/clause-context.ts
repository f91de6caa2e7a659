import type { EventRules } from '../../../language/events.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { FiniteClause } from './finite-clauses.ts';

/** A sentence whose clauses get labels. */
export interface ClauseContext {
  readonly text: string;
  readonly units: Tape<Unit>;
  readonly clauses: readonly FiniteClause[];
  /** Offsets of the pronouns whose bearers are known: their names can stand for them. */
  readonly resolved: ReadonlySet<number>;
  readonly times: readonly Span[];
  /** What the cues of the sentence govern. */
  readonly scopes: readonly Scope[];
  /** Whether the tree sees a phrase cut between a verb and an end; absent where it is not asked. */
  readonly cuts?: (verb: Unit, end: number) => boolean;
  readonly events: EventRules;
  readonly speech: SpeechRules;
}
