import type { SpeechRules } from '../../../language/speech.ts';
import type { NounPhrase } from '../clauses/noun-phrase.ts';
import type { Attribution } from './attribution.ts';

/** Whether the outer of two subjects can be whom the inner one stands for. */
export function sameSpeaker(inner: Attribution, outer: Attribution, rules: SpeechRules): boolean {
  if (!outer.cue.reports('say', 'tell', 'call')) return false;
  const [a, b] = [inner.speaker, outer.speaker];
  if (!b.head.isBefore(a.first) && !a.head.isBefore(b.first)) return false;
  if (!a.head.is('pronoun') || rules.attribution.mind.has(inner.cue.lemma)) return true;
  return a.head.word === rules.pronouns.thing || agrees(a, b, rules);
}

/** Whether a pronoun agrees with a phrase in number and, for two pronouns, in person. */
export function agrees(pronoun: NounPhrase, phrase: NounPhrase, rules: SpeechRules): boolean {
  const { word } = pronoun.head;
  const { head } = phrase;
  if (head.is('pronoun')) return word === head.word;
  const plural = isPlural(phrase);
  if (word === rules.pronouns.thing) return !plural && head.type !== 'person';
  return word === rules.pronouns.several
    ? plural || head.type === 'organisation' || rules.nouns.groups.has(head.word)
    : !plural && head.type !== 'organisation' && head.type !== 'place';
}

const isPlural = ({ first, head }: NounPhrase): boolean =>
  (head.is('noun') && head.singular !== head.word) ||
  first.until(head.next).some((unit) => unit.is('conjunction'));
