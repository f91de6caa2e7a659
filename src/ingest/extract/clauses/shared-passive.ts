import type { SpeechRules } from '../../../language/speech.ts';
import { phraseAt, saysWhen } from './noun-phrase.ts';
import { overAdverbs } from './over-adverbs.ts';
import { previousVerb } from './previous-verb.ts';
import type { Unit } from './units.ts';
import { isBareParticiple, verbGroup } from './verb-group.ts';

/**
 * 'was tried in May and | convicted of theft': what officials do needs somebody whom they do it to,
 * so that without an object it is a passive that shares the 'was' of the verb before.
 */
export function sharesPassive(verb: Unit, { stance }: SpeechRules): boolean {
  if (!stance.byLaw.has(verb.lemma) || !isBareParticiple(verb)) return false;
  if (!verb.previous.is('conjunction')) return false;
  const behind = phraseAt(overAdverbs(verb.next));
  const before = previousVerb(verb.previous, verb.form);
  return (!behind || saysWhen(behind)) && before !== undefined && verbGroup(before).passive;
}

/** Whether a verb is a passive, by its own helping verb or by that of the verb before. */
export const isPassive = (verb: Unit, rules: SpeechRules): boolean =>
  verbGroup(verb).passive || sharesPassive(verb, rules);
