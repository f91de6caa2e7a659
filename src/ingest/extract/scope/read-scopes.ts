import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope } from '../../../model/findings.ts';
import { byPlace } from '../../../model/span.ts';
import type { SecondReader } from '../clauses/second-reader.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import { adjectiveScope, adverbScope } from './hedge-scope.ts';
import { infinitiveScope } from './infinitive-scope.ts';
import { nounScope } from './noun-scope.ts';
import { secondScopes } from './second-scopes.ts';
import { sourceScope } from './source-scope.ts';
import { conditionScope, modalScope, negationScope, questionScope } from './unreal-scope.ts';
import { verbScope } from './verb-scope.ts';

/**
 * What the cues of a sentence govern, in the order of the cues: by the rules, and where these see
 * nothing by the tree of the sentence.
 */
export function readScopes(sentence: Clauses, second: SecondReader, rules: SpeechRules): Scope[] {
  const found = scopesByRules(sentence.tape, rules);
  return [...found, ...secondScopes(sentence, found, second, rules)].sort((a, b) =>
    byPlace(a.cue, b.cue),
  );
}

function scopesByRules(tape: Tape<Unit>, rules: SpeechRules): Scope[] {
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
