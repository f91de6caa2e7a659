import type { SpeechRules } from '../../../language/speech.ts';
import { type NounPhrase, phraseAt } from '../clauses/by-index.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { Attribution } from './attribution.ts';
import { OWNER_REACH } from './parameters.ts';

const breaks = new Set<UnitKind>([
  'semicolon',
  'stop',
  'comma',
  'colon',
  'quote',
  'dash',
  'open',
  'close',
  'subordinator',
]);

/**
 * Speech as a noun with an owner: 'X's claim that it was “…”', 'X's hope for “…”', 'a claim by X
 * that “…”'. The quotation stands in what the noun leads to: a that-clause, or a phrase without a
 * verb.
 */
export function attributeByNoun(
  units: readonly Unit[],
  quote: number,
  rules: SpeechRules,
): Attribution | undefined {
  for (let at = quote - 1; at > 0; at--) {
    const unit = units[at]!;
    if (breaks.has(unit.kind) && unit.marker !== 'capacity') return undefined;
    if (unit.kind !== 'noun' || unit.possessive || !isUtterance(unit.word, rules)) continue;
    const agent = units[at + 1]?.marker === 'agent' ? phraseAt(units, at + 2, quote) : undefined;
    const speaker = agent ?? ownerOf(units, at);
    return speaker && leadsTo(units, agent ? agent.to : at + 1, quote, rules)
      ? { speaker, cue: at, rule: 'by-noun' }
      : undefined;
  }
  return undefined;
}

const isUtterance = (word: string, { nouns, attribution, singular }: SpeechRules): boolean =>
  nouns.utterances.has(singular(word)) || attribution.wishes.has(singular(word));

/** The person or group whose speech it is, right before the noun and its adjectives. */
function ownerOf(units: readonly Unit[], noun: number): NounPhrase | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - OWNER_REACH); at--) {
    const unit = units[at]!;
    if (unit.possessive && (unit.type === 'person' || unit.type === 'organisation'))
      return { from: at, to: at + 1, head: at };
    if (unit.kind !== 'noun' && unit.kind !== 'adverb') return undefined;
  }
  return undefined;
}

function leadsTo(
  units: readonly Unit[],
  from: number,
  quote: number,
  { attribution }: SpeechRules,
): boolean {
  const first = units[from];
  if (!first) return false;
  if (first.marker === 'complementiser') return true;
  const between = units.slice(from + 1, quote);
  return (
    attribution.contents.has(first.word) &&
    between.every(
      ({ kind }) =>
        kind !== 'verb' &&
        kind !== 'be' &&
        kind !== 'have' &&
        kind !== 'modal' &&
        kind !== 'relative',
    )
  );
}
