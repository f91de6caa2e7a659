import type { SpeechRules } from '../../../language/speech.ts';
import { verbGroup } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import { AVOIDING_REACH, LONGEST_GLOSS, LONGEST_TERM, WORDING_REACH } from './parameters.ts';

/**
 * Whether the quotation is a word that is spoken about, not spoken: behind a noun for a word ('the
 * term “…”', 'the meaning of “…”'), as another word for what stands before it (', or “…,”'), a lone
 * hashtag or account. Not where a verb of using words governs it ('coined the term “…”'), unless it
 * says that the word is not used.
 */
export function isWord(
  units: readonly Unit[],
  quote: number,
  words: string,
  rules: SpeechRules,
): boolean {
  if (/^[#@][\p{L}\p{N}_]+[,.;:]?$/u.test(words)) return true;
  if (words.split(/\s+/).length > LONGEST_TERM) return false;
  const { attribution } = rules;
  const using = units.findLastIndex(
    ({ kind }, at) => at < quote && kind === 'verb' && isWording(units, at, quote, rules),
  );
  if (using >= 0) return isAvoided(units, using, rules);
  if (isGloss(units, quote, words)) return true;
  const comma = units[quote - 1]?.kind === 'comma';
  const at = comma ? quote - 2 : quote - 1;
  const noun = units[at];
  if (!noun) return false;
  if (noun.marker === 'belonging') return attribution.meanings.has(units[at - 1]?.word ?? '');
  return noun.kind === 'noun' && (comma ? attribution.mottos : attribution.terms).has(noun.word);
}

/** '“…” means': the subject of a verb of meaning. */
export const isDefined = (
  units: readonly Unit[],
  quote: number,
  words: string,
  { attribution }: SpeechRules,
): boolean =>
  attribution.meaning.has(units[quote + 1]?.lemma ?? '') &&
  units[quote + 1]!.form !== 'ing' &&
  /^\p{Ll}/u.test(words) &&
  words.split(/\s+/).length <= LONGEST_TERM;

/** 'a free case, or “bumper,”': another word for the same thing. */
function isGloss(units: readonly Unit[], quote: number, words: string): boolean {
  const before = quote - 1;
  const [first, comma, or] = [units[before - 2], units[before - 1], units[before]];
  const closed = /[,.]$/.test(words) || units[quote + 1]?.kind === 'comma';
  return (
    or?.marker === 'alternative' &&
    comma?.kind === 'comma' &&
    (first?.kind === 'noun' || first?.kind === 'name') &&
    closed &&
    words.split(/\s+/).length <= LONGEST_GLOSS &&
    /^\p{Ll}/u.test(words)
  );
}

/**
 * 'declined to use the word “…”', 'without using the phrase “…”': whoever is named did not say it.
 */
function isAvoided(
  units: readonly Unit[],
  verb: number,
  { stance, attribution }: SpeechRules,
): boolean {
  const { from } = verbGroup(units, verb);
  if (
    units
      .slice(from, verb)
      .some(({ word }) => stance.negation.has(word) || word.endsWith(stance.negatedEnd))
  )
    return true;
  return units
    .slice(Math.max(0, from - AVOIDING_REACH), from)
    .some(({ word, lemma }) => attribution.avoiding.has(lemma || word));
}

/** 'Used the phrase “…”'. */
export const isWording = (
  units: readonly Unit[],
  verb: number,
  quote: number,
  { attribution, nouns }: SpeechRules,
): boolean =>
  attribution.wording.has(units[verb]!.lemma ?? '') &&
  nouns.wordings.has(units[quote - 1]?.word ?? '') &&
  quote - verb <= WORDING_REACH;
