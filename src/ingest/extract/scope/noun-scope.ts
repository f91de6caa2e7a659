import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope } from '../../../model/findings.ts';
import type { Unit } from '../clauses/units.ts';
import { overInsertion } from './content.ts';
import { governedFrom } from './governed.ts';
import { DENYING_REACH } from './parameters.ts';
import { scopeOf } from './scope.ts';

/** 'the claim that he lied', 'rumours of a coup'; a denial where somebody rejects it. */
export function nounScope(unit: Unit, rules: SpeechRules): Scope | undefined {
  if (!unit.is('noun') || !rules.scope.claimedNouns.has(unit.singular)) return undefined;
  const opener = overInsertion(unit.next);
  if (!opener.is('complementiser') && !rules.stance.leading.has(opener.word)) return undefined;
  const governs = governedFrom(
    opener.next,
    { inside: true, ...(opener.is('complementiser') && { clause: true }) },
    rules.scope,
  );
  const kind = isRejected(unit, rules) ? 'denial' : 'hedge';
  return scopeOf(kind, 'noun', { cue: unit, last: opener }, governs);
}

/** 'rejected suggestions that', 'dismissed as fantasy the claim that'. */
const isRejected = (noun: Unit, { stance }: SpeechRules): boolean =>
  noun
    .skip(-DENYING_REACH)
    .until(noun)
    .some(({ lemma }) => stance.rejecting.has(lemma) || stance.denying.has(lemma));
