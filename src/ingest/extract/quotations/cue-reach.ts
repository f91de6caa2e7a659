import type { SpeechRules } from '../../../language/speech.ts';
import type { SpeechFrame } from '../../../language/verbs.ts';
import { type NounPhrase, phraseAt } from '../clauses/by-index.ts';
import { verbGroup } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import { CALLING_REACH, JUDGING_REACH } from './parameters.ts';

/**
 * 'a plan called “…”', 'a man described as “…”', 'towns considered to be “…”': the participle
 * stands right behind its noun and has no object.
 */
export function isReducedNaming(
  units: readonly Unit[],
  verb: number,
  from: number,
  { attribution }: SpeechRules,
): boolean {
  const { form, lemma = '', word } = units[verb]!;
  if (form !== 'past' && form !== 'participle') return false;
  const before = units[from - 1];
  // 'The fair dubbed, “…”, has': a comma too many
  const after =
    units[verb + 1]?.kind === 'comma' &&
    units[verb + 2]?.kind === 'quote' &&
    attribution.naming.has(lemma) &&
    !attribution.namingParticiples.has(word)
      ? units[verb + 2]
      : units[verb + 1];
  const bare =
    (after?.kind === 'to' && attribution.taking.has(lemma)) ||
    after?.kind === 'quote' ||
    after?.marker === 'capacity' ||
    after?.marker === 'agent' ||
    (after?.kind === 'determiner' && units[verb + 2]?.kind === 'quote');
  return (
    before !== undefined &&
    (before.kind === 'noun' || before.kind === 'comma') &&
    bare &&
    !isObjectRelative(units, from - 1)
  );
}

/** 'what several people called “…”': the pronoun is the object, so the verb is active. */
function isObjectRelative(units: readonly Unit[], last: number): boolean {
  let at = last;
  while (
    at >= 0 &&
    (units[at]!.kind === 'noun' ||
      units[at]!.kind === 'name' ||
      units[at]!.kind === 'determiner' ||
      units[at]!.kind === 'possessive')
  )
    at--;
  const marker = units[at]?.marker;
  return (
    marker === 'free-relative' ||
    marker === 'thing-relative' ||
    marker === 'person-object-relative' ||
    marker === 'any-relative'
  );
}

/** The agent of a passive: 'was called “…” by X', 'was described by X as “…”'. */
export function agentOf(
  units: readonly Unit[],
  verb: number,
  quote: number,
): NounPhrase | undefined {
  for (let at = verb + 1; at < Math.min(units.length, quote + 2); at++) {
    if (units[at]!.marker !== 'agent') continue;
    const speaker = phraseAt(units, at + 1);
    const predicate =
      at > quote ||
      (speaker &&
        speaker.to <= quote &&
        units.slice(speaker.to, quote).every(({ kind }) => kind !== 'preposition'));
    if (speaker && predicate) return speaker;
  }
  return undefined;
}

/** Whether the quotation can stand in the complement of the verb. */
export function governs(
  units: readonly Unit[],
  verb: number,
  quote: number,
  frames: readonly SpeechFrame[],
  { attribution }: SpeechRules,
): boolean {
  if (frames.includes('say') || frames.includes('tell')) return true;
  const between = units.slice(verb + 1, quote);
  if (frames.includes('call'))
    return (
      between.length <= CALLING_REACH &&
      !between.some(({ kind, form }) => kind === 'verb' && (form === 'past' || form === 'third'))
    );
  return (
    between.some(({ word }) => attribution.judging.has(word)) || between.length <= JUDGING_REACH
  );
}

/**
 * Index of the relative pronoun of the clause that the verb heads, where that clause cannot hold
 * the quotation: a comma has closed it, or the quotation starts with the verb that the relative's
 * antecedent is the subject of.
 */
export function closedRelative(
  units: readonly Unit[],
  verb: number,
  quote: number,
  words: string,
  rules: SpeechRules,
): number | undefined {
  const { from } = verbGroup(units, verb);
  const left = units[from - 1];
  if (!left || !(left.marker === 'person-relative' || left.marker === 'thing-relative'))
    return undefined;
  if (units[from - 2]?.kind !== 'comma')
    return opensWithVerb(words, rules) && units[quote - 1]?.kind !== 'comma' ? from - 1 : undefined;
  const comma = units.findIndex(({ kind }, at) => at > verb && at < quote && kind === 'comma');
  const next = comma < 0 ? undefined : units[comma + 1];
  return next &&
    (next.kind === 'verb' || next.kind === 'be' || next.kind === 'have' || next.kind === 'modal') &&
    next.form !== 'ing'
    ? from - 1
    : undefined;
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
