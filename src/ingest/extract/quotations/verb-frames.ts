import type { SpeechRules } from '../../../language/speech.ts';
import type { SpeechFrame } from '../../../language/verbs.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import { verbGroup } from '../clauses/verb-group.ts';
import type { Sought } from './attribution.ts';
import { isWording } from './is-word.ts';
import { NEAR_REACH } from './parameters.ts';

const say: readonly SpeechFrame[] = ['say'];
const none: readonly SpeechFrame[] = [];

/**
 * How a verb ties a quotation behind it: with a particle it may be another verb ('call for', 'call
 * out'), or none ('are to blame').
 */
export function framesOf(verb: Unit, sought: Sought): readonly SpeechFrame[] {
  const { quote, rules } = sought;
  const { lemma } = verb;
  const { putting, near, performing, particles, idle } = rules.attribution;
  const next = verb.next.word;
  if (putting.has(lemma)) return putsInWords(verb, rules) ? say : none;
  if (near.has(lemma)) return quote.index - verb.index <= NEAR_REACH ? say : none;
  if (isWording(verb, quote, rules)) return say;
  if (performing.has(lemma) && hasObject(verb, sought)) return none;
  const alone = idle.has(lemma) && isToBeDone(verb) ? none : verb.frames;
  return particles.get(lemma)?.get(next) ?? alone;
}

/** 'put it', 'put the matter as'. */
const putsInWords = (verb: Unit, { pronouns }: SpeechRules): boolean =>
  verb.next.word === pronouns.thing || verb.skip(2).is('capacity');

/** 'are to blame'. */
const isToBeDone = (verb: Unit): boolean => verbGroup(verb).infinitive && verb.skip(-2).is('be');

/**
 * 'wrote several plays, among them “…”': what was written is a thing, and nothing leads from it to
 * words.
 */
function hasObject(verb: Unit, { quote, rules }: Sought): boolean {
  const object = phraseAt(verb.next, quote)?.head;
  if (!object?.is('noun') || rules.nouns.utterances.has(object.singular)) return false;
  return object.next
    .until(quote)
    .every((unit) => !unit.is('verb', 'be', 'have', 'modal', 'colon', 'complementiser'));
}
