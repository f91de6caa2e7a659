import type { SpeechRules } from '../../../language/speech.ts';
import { phraseAt } from './noun-phrase.ts';
import type { Unit } from './units.ts';
import { isVerbal } from './verb-group.ts';

/**
 * Whether a verb tells of crime, punishment, death, illness or blame: by itself, or by the word
 * that it leads to ('was found guilty', 'has cancer').
 */
export function isGrave(verb: Unit, rules: SpeechRules): boolean {
  if (verb.is('verb') && (rules.grave.has(verb.lemma) || isTopic(verb, rules))) return true;
  if (!isVerbal(verb) || verb.takesClause) return false;
  const next = verb.next.is('adverb') ? verb.skip(2) : verb.next;
  const object = verb.is('be', 'have') ? phraseAt(next)?.head : undefined;
  return isTopic(next, rules) || (object !== undefined && isTopic(object, rules));
}

const isTopic = (unit: Unit, { topics }: SpeechRules): boolean =>
  !unit.is('name') && topics.has(unit.word);
