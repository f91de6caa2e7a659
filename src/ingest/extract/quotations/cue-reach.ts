import type { SpeechRules } from '../../../language/speech.ts';
import type { SpeechFrame } from '../../../language/verbs.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import { groupStart } from '../clauses/verb-group.ts';
import type { Sought } from './attribution.ts';
import { CALLING_REACH, JUDGING_REACH } from './parameters.ts';

/**
 * 'a plan called “…”', 'a man described as “…”', 'towns considered to be “…”': the participle
 * stands right behind its noun and has no object. `first`: the first unit of its group.
 */
export function isReducedNaming(verb: Unit, first: Unit, rules: SpeechRules): boolean {
  if (verb.form !== 'past' && verb.form !== 'participle') return false;
  return (
    first.previous.is('noun', 'comma') &&
    isWithoutObject(verb, rules) &&
    !isObjectRelative(first.previous)
  );
}

function isWithoutObject(verb: Unit, { attribution }: SpeechRules): boolean {
  const second = verb.skip(2);
  // 'The fair dubbed, “…”, has': a comma too many
  const isSplit =
    verb.next.is('comma') &&
    second.is('quote') &&
    attribution.naming.has(verb.lemma) &&
    !attribution.namingParticiples.has(verb.word);
  const after = isSplit ? second : verb.next;
  return (
    (after.is('to') && attribution.taking.has(verb.lemma)) ||
    after.is('quote', 'capacity', 'agent') ||
    (after.is('determiner') && second.is('quote'))
  );
}

/** 'what several people called “…”': the pronoun is the object, so the verb is active. */
const isObjectRelative = (last: Unit): boolean =>
  last
    .seekBack((unit) => !unit.is('noun', 'name', 'determiner', 'possessive'))
    .is('free-relative', 'thing-relative', 'person-object-relative', 'any-relative');

/** The agent of a passive: 'was called “…” by X', 'was described by X as “…”'. */
export function agentOf(verb: Unit, quote: Unit): NounPhrase | undefined {
  for (const by of verb.next.until(quote.skip(2))) {
    const speaker = by.is('agent') ? phraseAt(by.next) : undefined;
    if (speaker && (quote.isBefore(by) || isNearEnough(speaker, quote))) return speaker;
  }
  return undefined;
}

const isNearEnough = ({ head }: NounPhrase, quote: Unit): boolean =>
  head.isBefore(quote) && head.next.until(quote).every((unit) => !unit.is('preposition'));

/** Whether the quotation can stand in the complement of the verb. */
export function governs(
  verb: Unit,
  quote: Unit,
  frames: readonly SpeechFrame[],
  { attribution }: SpeechRules,
): boolean {
  if (frames.includes('say') || frames.includes('tell')) return true;
  const between = verb.next.until(quote);
  if (frames.includes('call'))
    return between.length <= CALLING_REACH && !between.some((unit) => unit.isFiniteVerb);
  return (
    between.some(({ word }) => attribution.judging.has(word)) || between.length <= JUDGING_REACH
  );
}

/**
 * The relative pronoun of the clause that the verb heads, where that clause cannot hold the
 * quotation: a comma has closed it, or the quotation starts with the verb that the relative's
 * antecedent is the subject of.
 */
export function closedRelative(verb: Unit, { quote, words, rules }: Sought): Unit | undefined {
  const left = groupStart(verb).previous;
  if (!left.is('person-relative', 'thing-relative')) return undefined;
  if (!left.previous.is('comma'))
    return opensWithVerb(words, rules) && !quote.previous.is('comma') ? left : undefined;
  const comma = verb.next.until(quote).find((unit) => unit.is('comma'));
  const closed = comma?.next.is('verb', 'be', 'have', 'modal') && comma.next.form !== 'ing';
  return closed ? left : undefined;
}

function opensWithVerb(words: string, rules: SpeechRules): boolean {
  const first = /^[\p{Ll}']+/u.exec(words)?.[0];
  if (!first) return false;
  const known = rules.classes.get(first);
  return (
    known === 'be' ||
    known === 'have' ||
    known === 'modal' ||
    known === 'do' ||
    rules.verbs.get(first)?.form === 'third'
  );
}
