import type { SpeechRules } from '../../../language/speech.ts';
import { alone, type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import type { Attribution, Sought } from './attribution.ts';
import { OWNER_REACH } from './parameters.ts';

const breaks: readonly UnitKind[] = [
  'semicolon',
  'stop',
  'comma',
  'colon',
  'quote',
  'dash',
  'open',
  'close',
  'subordinator',
];

/**
 * Speech as a noun with an owner: 'X's claim that it was “…”', 'X's hope for “…”', 'a claim by X
 * that “…”'. The quotation stands in what the noun leads to: a that-clause, or a phrase without a
 * verb.
 */
export function attributeByNoun({ quote, rules }: Sought): Attribution | undefined {
  const noun = quote.previous.seekBack(
    (unit) => isUtterance(unit, rules) || (unit.is(...breaks) && !unit.is('capacity')),
  );
  if (noun.index < 1 || !isUtterance(noun, rules)) return undefined;
  const agent = noun.next.is('agent') ? phraseAt(noun.skip(2), quote) : undefined;
  const speaker = agent ?? ownerOf(noun);
  const first = agent ? agent.head.next : noun.next;
  return speaker && leadsTo(first, quote, rules)
    ? { speaker, cue: noun, tie: { cue: { kind: 'by-noun' } } }
    : undefined;
}

const isUtterance = (unit: Unit, { nouns, attribution }: SpeechRules): boolean =>
  unit.is('noun') &&
  !unit.possessive &&
  (nouns.utterances.has(unit.singular) || attribution.wishes.has(unit.singular));

/** The person or group whose speech it is, right before the noun and its adjectives. */
function ownerOf(noun: Unit): NounPhrase | undefined {
  const near = noun.skip(-OWNER_REACH).until(noun);
  const owner = near.findLast((unit) => isOwner(unit) || !unit.is('noun', 'adverb'));
  return owner && isOwner(owner) ? alone(owner) : undefined;
}

const isOwner = ({ possessive, type }: Unit): boolean =>
  possessive && (type === 'person' || type === 'organisation');

function leadsTo(first: Unit, quote: Unit, { attribution }: SpeechRules): boolean {
  if (first.is('complementiser')) return true;
  return (
    attribution.contents.has(first.word) &&
    first.next.until(quote).every((unit) => !unit.is('verb', 'be', 'have', 'modal', 'relative'))
  );
}
