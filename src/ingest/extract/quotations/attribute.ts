import type { SpeechRules } from '../../../language/speech.ts';
import { type NounPhrase, phraseAt } from '../clauses/by-index.ts';
import { previousVerb, subjectOf } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import { attributeAfter, attributeFurther } from './after-quote.ts';
import { type Attribution, type AttributionResult, isSilent } from './attribution.ts';
import { attributeBefore } from './before-quote.ts';
import { attributeByNoun } from './by-noun.ts';
import { isName, isWork } from './is-name.ts';
import { isDefined, isWord } from './is-word.ts';
import { ANNOUNCING_REACH, SIGNATURE_UNITS } from './parameters.ts';

/**
 * Decides whose words the quotation at `quote` of a sentence are; `words` stand between its marks.
 */
export function attribute(
  units: readonly Unit[],
  quote: number,
  words: string,
  rules: SpeechRules,
): AttributionResult {
  if (units[quote]!.kind !== 'quote') return 'silent:name';
  const written =
    signature(units, quote) ?? onSign(units, quote, rules) ?? announced(units, quote, rules);
  if (written) return written;
  const next = units[quote + 1]?.kind;
  const pauses =
    /[,?!—–…-]$/.test(words.replace(/[\s'’"”]+$/, '')) || next === 'comma' || next === 'dash';
  const before = attributeBefore(units, quote, words, rules);
  const near =
    before !== undefined && !isSilent(before) && isPredicate(units, before, quote, rules);
  if ((!near && isName(units, quote, words, rules)) || isWork(units, quote, words, rules))
    return 'silent:name';
  if ((!near && isWord(units, quote, words, rules)) || isDefined(units, quote, words, rules))
    return 'silent:word';
  const noun = isSilent(before) ? undefined : attributeByNoun(units, quote, rules);
  if (
    noun &&
    (before === undefined || isSilent(before) || before.cue === undefined || before.cue < noun.cue!)
  )
    return noun;
  if (pauses && !near) {
    const after = attributeAfter(units, quote, rules);
    if (after) return after;
  }
  return (
    before ??
    attributeFurther(units, quote, rules) ??
    label(units, quote) ??
    colon(units, quote, rules) ??
    accordingTo(units, rules)
  );
}

/**
 * Whether the cue stands right before the quotation or the quotation is what somebody is called:
 * 'called him a “…”', 'described it as “…”'.
 */
function isPredicate(
  units: readonly Unit[],
  { cue, rule }: Attribution,
  quote: number,
  { attribution }: SpeechRules,
): boolean {
  if (cue === undefined || cue === quote - 1) return true;
  if (!rule.startsWith('before:call') && rule !== 'before:as') return false;
  return attribution.naming.has(units[cue]!.lemma ?? '')
    ? units[quote + 1]?.marker !== 'capacity'
    : units.slice(cue, quote).some(({ marker }) => marker === 'capacity' || marker === 'direction');
}

/** 'signs such as “…”', 'a banner that read “…”': the words stand on a thing. */
function onSign(units: readonly Unit[], quote: number, rules: SpeechRules): AttributionResult {
  let at = quote - 1;
  while (carries(units[at], rules)) at--;
  if (at === quote - 1) return undefined;
  const noun = units[at];
  if (noun?.kind !== 'noun' || !rules.nouns.signs.has(rules.singular(noun.word))) return undefined;
  return { speaker: { from: at, to: at + 1, head: at }, cue: at + 1, rule: 'sign' };
}

const carries = (unit: Unit | undefined, { attribution }: SpeechRules): boolean =>
  unit !== undefined &&
  (unit.kind === 'colon' || unit.kind === 'comma' || attribution.carrying.has(unit.word));

/** '“…” — Jane Roe': a quotation that a name signs. */
function signature(units: readonly Unit[], quote: number): AttributionResult {
  if (quote !== 0 || units[1]?.kind !== 'dash') return undefined;
  const dash = units[2]?.kind === 'dash' ? 2 : 1;
  const at = dash + 1;
  const speaker =
    units[at]?.kind === 'name' || units[at]?.kind === 'noun' ? phraseAt(units, at) : undefined;
  const after = speaker ? units[speaker.to]?.kind : undefined;
  return speaker &&
    (after === undefined || after === 'stop' || after === 'comma' || after === 'open')
    ? { speaker, cue: 1, rule: 'signature' }
    : undefined;
}

/** The name that signs a quotation from the block below it: '— Jane Roe'. */
export function signatureBelow(units: readonly Unit[]): NounPhrase | undefined {
  if (units[0]?.kind !== 'dash' || units.length > SIGNATURE_UNITS) return undefined;
  const at = units[1]?.kind === 'dash' ? 2 : 1;
  return units[at]?.type === 'person' ? phraseAt(units, at) : undefined;
}

/** 'Roe: “…”' at the start of a sentence. */
function label(units: readonly Unit[], quote: number): AttributionResult {
  const speaker = units[quote - 1]?.kind === 'colon' ? phraseAt(units, 0, quote - 1) : undefined;
  return speaker && speaker.to === quote - 1 && units[speaker.head]!.type === 'person'
    ? { speaker, cue: quote - 1, rule: 'label' }
    : undefined;
}

/** 'She had a new message: “…”': the subject of the clause that a colon ends. */
function colon(units: readonly Unit[], quote: number, rules: SpeechRules): AttributionResult {
  if (units[quote - 1]?.kind !== 'colon') return undefined;
  for (let at = quote - 2; at > 0; at--) {
    // 'rated this claim by Roe: “…”'
    const said =
      units[at]!.marker === 'agent' &&
      rules.nouns.utterances.has(rules.singular(units[at - 1]!.word))
        ? phraseAt(units, at + 1, quote)
        : undefined;
    if (said) return { speaker: said, cue: at - 1, rule: 'colon' };
  }
  const verb = previousVerb(units, quote - 1, 'past');
  const speaker = verb < 0 ? undefined : subjectOf(units, verb, rules);
  const head = speaker && units[speaker.head]!;
  if (!head) return undefined;
  const speaks =
    head.type === 'person' ||
    head.type === 'organisation' ||
    (head.kind === 'pronoun' && rules.pronouns.speakers.has(head.word)) ||
    rules.nouns.people.has(rules.singular(head.word));
  return speaks ? { speaker, cue: verb, rule: 'colon' } : undefined;
}

/**
 * 'rated this claim by Roe: “…”': the words themselves are announced, whoever does something with
 * them.
 */
function announced(
  units: readonly Unit[],
  quote: number,
  { attribution, nouns, singular }: SpeechRules,
): AttributionResult {
  if (units[quote - 1]?.kind !== 'colon') return undefined;
  const by = units.findLastIndex(({ marker }, at) => marker === 'agent' && at < quote);
  const noun = units[by - 1];
  if (by < 1 || noun?.kind !== 'noun' || !nouns.utterances.has(singular(noun.word)))
    return undefined;
  if (
    !units
      .slice(Math.max(0, by - ANNOUNCING_REACH), by - 1)
      .some(({ word }) => attribution.announcing.has(word))
  )
    return undefined;
  const speaker = phraseAt(units, by + 1, quote);
  return speaker && { speaker, cue: by - 1, rule: 'announced' };
}

/** 'according to X', 'per X' in the sentence. */
export function accordingTo(units: readonly Unit[], rules: SpeechRules): AttributionResult {
  for (let at = 0; at < units.length; at++) {
    const source = sourceAt(units, at);
    const speaker = source < 0 ? undefined : phraseAt(units, source);
    if (speaker && !rules.nouns.times.has(units[speaker.head]!.word))
      return { speaker, cue: at, rule: 'according-to' };
  }
  return undefined;
}

/** Index of the first unit after 'according to' at `at`, or -1. */
export const sourceAt = (units: readonly Unit[], at: number): number =>
  units[at]!.marker === 'source' && units[at + 1]?.marker === 'direction' ? at + 2 : -1;
