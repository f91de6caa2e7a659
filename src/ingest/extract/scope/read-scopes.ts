import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope } from '../../../model/findings.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import { adjectiveScope, adverbScope } from './hedge-scope.ts';
import { infinitiveScope } from './infinitive-scope.ts';
import { nounScope } from './noun-scope.ts';
import { sourceScope } from './source-scope.ts';
import { conditionScope, modalScope, negationScope, questionScope } from './unreal-scope.ts';
import { verbScope } from './verb-scope.ts';

/** What the cues of a sentence govern, in the order of the cues. */
export function readScopes(tape: Tape<Unit>, rules: SpeechRules): Scope[] {
  const readers = [
    adverbScope,
    adjectiveScope,
    nounScope,
    sourceScope,
    verbScope,
    infinitiveScope,
    modalScope,
    negationScope,
    conditionScope,
    questionScope,
  ];
  return tape.cells.flatMap((unit) =>
    readers.flatMap((reader): Scope[] => {
      const scope = reader(unit, rules);
      return scope && scope.governs.length > 0 ? [scope] : [];
    }),
  );
}
