import type { SpeechRules } from '../../../language/speech.ts';
import type { Unit } from '../clauses/units.ts';
import { groupStart } from '../clauses/verb-group.ts';
import type { Sought } from './attribution.ts';
import { AVOIDING_REACH, LONGEST_GLOSS, LONGEST_TERM, WORDING_REACH } from './parameters.ts';

const countOf = (words: string): number => words.split(/\s+/).length;

/**
 * Whether the quotation is a word that is spoken about, not spoken: behind a noun for a word ('the
 * term “…”', 'the meaning of “…”'), as another word for what stands before it (', or “…,”'), a lone
 * hashtag or account. Not where a verb of using words governs it ('coined the term “…”'), unless it
 * says that the word is not used.
 */
export function isWord(sought: Sought): boolean {
  const { quote, words, rules } = sought;
  if (/^[#@][\p{L}\p{N}_]+[,.;:]?$/u.test(words)) return true;
  if (countOf(words) > LONGEST_TERM) return false;
  const using = quote.previous.seekBack((unit) => unit.is('verb') && isWording(unit, quote, rules));
  if (!using.isEdge) return isAvoided(using, rules);
  return isGloss(sought) || isTerm(quote.previous, rules);
}

/** 'the term “…”', 'the meaning of “…”', 'its motto, “…”'. */
function isTerm(before: Unit, { attribution }: SpeechRules): boolean {
  const comma = before.is('comma');
  const noun = comma ? before.previous : before;
  if (noun.is('belonging')) return attribution.meanings.has(noun.previous.word);
  return noun.is('noun') && (comma ? attribution.mottos : attribution.terms).has(noun.word);
}

/** '“…” means': the subject of a verb of meaning. */
export const isDefined = ({ quote, words, rules }: Sought): boolean =>
  rules.attribution.meaning.has(quote.next.lemma) &&
  quote.next.form !== 'ing' &&
  /^\p{Ll}/u.test(words) &&
  countOf(words) <= LONGEST_TERM;

/** 'a free case, or “bumper,”': another word for the same thing. */
function isGloss({ quote, words }: Sought): boolean {
  const or = quote.previous;
  const closed = /[,.]$/.test(words) || quote.next.is('comma');
  return (
    or.is('alternative') &&
    or.previous.is('comma') &&
    or.skip(-2).is('noun', 'name') &&
    closed &&
    countOf(words) <= LONGEST_GLOSS &&
    /^\p{Ll}/u.test(words)
  );
}

/**
 * 'declined to use the word “…”', 'without using the phrase “…”': whoever is named did not say it.
 */
function isAvoided(verb: Unit, { stance, attribution }: SpeechRules): boolean {
  const first = groupStart(verb);
  const negated = first
    .until(verb)
    .some(({ word }) => stance.negation.has(word) || word.endsWith(stance.negatedEnd));
  return (
    negated ||
    first
      .skip(-AVOIDING_REACH)
      .until(first)
      .some(({ word, lemma }) => attribution.avoiding.has(lemma || word))
  );
}

/** 'Used the phrase “…”'. */
export const isWording = (verb: Unit, quote: Unit, { attribution, nouns }: SpeechRules): boolean =>
  attribution.wording.has(verb.lemma) &&
  nouns.wordings.has(quote.previous.word) &&
  quote.index - verb.index <= WORDING_REACH;
