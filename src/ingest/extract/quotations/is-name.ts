import type { SpeechRules } from '../../../language/speech.ts';
import type { Unit } from '../clauses/units.ts';
import { isReducedNaming } from './cue-reach.ts';

/**
 * Whether the quotation is the name of a thing (a programme, a law, a song, a nickname): capitals throughout, and behind
 * a word that leads to a name, not to speech.
 */
export function isName(units: readonly Unit[], quote: number, words: string, rules: SpeechRules): boolean {
  const before = units[quote - 1];
  if (!before) return false;
  if (leadsToName(units, quote, words, rules)) return true;
  const list = words.replace(/[,.;:!?]+$/, '').split(/\s+/);
  const title = list.every((word, n) => /^[^\p{L}]*\p{Lu}/u.test(word) || /^\p{N}/u.test(word) || (n > 0 && rules.attribution.titleWords.has(word.toLowerCase())));
  if (!title || /[!?]/.test(words)) return false;
  return before.kind === 'preposition' || before.kind === 'number' || before.kind === 'determiner' || before.kind === 'possessive' || before.possessive === true || (before.kind === 'noun' && list.length > 1) || before.kind === 'name';
}

/** 'the film “…”', 'dubbed “…”', 'so-called “…”', 'nicknamed the “…”'. */
function leadsToName(units: readonly Unit[], quote: number, words: string, rules: SpeechRules): boolean {
  let at = quote - 1;
  while (units[at]?.kind === 'comma' || units[at]?.kind === 'determiner') at--;
  const word = units[at]?.word;
  if (word === undefined) return false;
  if (rules.nouns.namings.has(word)) return !rules.attribution.namingParticiples.has(word) || isReducedNaming(units, at, at);
  return rules.nouns.names.has(word) && /^[\p{Lu}\p{N}]/u.test(words) && words.split(' ').length < 9;
}
