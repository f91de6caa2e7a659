import type { SpeechRules } from '../../../language/speech.ts';
import type { Unit } from '../clauses/units.ts';
import { isReducedNaming } from './cue-reach.ts';
import { LONGEST_TITLE } from './parameters.ts';

/**
 * Whether the quotation is the name of a thing (a programme, a law, a song, a nickname): capitals
 * throughout, and behind a word that leads to a name, not to speech.
 */
export function isName(
  units: readonly Unit[],
  quote: number,
  words: string,
  rules: SpeechRules,
): boolean {
  const before = units[quote - 1];
  if (!before) return false;
  if (leadsToName(units, quote, words, rules)) return true;
  if (!isTitle(words, rules)) return false;
  const several = words.includes(' ');
  switch (before.kind) {
    case 'preposition':
    case 'number':
    case 'determiner':
    case 'possessive':
    case 'name':
      return true;
    case 'noun':
      return several || before.possessive === true;
    // 'several plays, among them “…”'
    case 'object':
      return units[quote - 2]?.kind === 'preposition';
    // 'Her favourite film is “…”'
    case 'be':
      return rules.nouns.names.has(rules.singular(units[quote - 2]?.word ?? ''));
    // 'announced that “…” had won'
    default:
      return several && before.marker === 'complementiser' && isSubject(units, quote);
  }
}

/** 'sang “…”': the work that somebody made or performed; words with a verb are its line. */
export const isWork = (
  units: readonly Unit[],
  quote: number,
  words: string,
  rules: SpeechRules,
): boolean =>
  rules.attribution.performing.has(units[quote - 1]?.lemma ?? '') &&
  words.includes(' ') &&
  isTitle(words, rules) &&
  !words
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .some((word) => rules.clauses.contractedEnd.test(word) || rules.classes.get(word) === 'be');

/**
 * Whether the words look like the name of a thing: capitals throughout but for small words, and no
 * call.
 */
export function isTitle(words: string, { attribution }: SpeechRules): boolean {
  const list = words.replace(/[,.;:!?]+$/, '').split(/\s+/);
  return (
    !/[!?]/.test(words) &&
    list.every(
      (word, n) =>
        /^[^\p{L}]*\p{Lu}/u.test(word) ||
        /^\p{N}/u.test(word) ||
        (n > 0 && attribution.titleWords.has(word.toLowerCase())),
    )
  );
}

/** Whether a finite verb of which the quotation is the subject follows. */
function isSubject(units: readonly Unit[], quote: number): boolean {
  const next = units[quote + 1];
  return (
    next !== undefined &&
    (next.kind === 'be' ||
      next.kind === 'have' ||
      next.kind === 'modal' ||
      (next.kind === 'verb' && (next.form === 'past' || next.form === 'third')))
  );
}

/**
 * 'the film “…”', 'two songs: “…”', 'dubbed “…”', 'so-called “…”', 'nicknamed the “…”', 'known as
 * “…”'.
 */
function leadsToName(
  units: readonly Unit[],
  quote: number,
  words: string,
  rules: SpeechRules,
): boolean {
  let at = quote - 1;
  while (
    units[at]?.kind === 'comma' ||
    units[at]?.kind === 'determiner' ||
    units[at]?.kind === 'colon'
  )
    at--;
  const unit = units[at];
  if (unit === undefined) return false;
  // 'He called: “…”' and 'Her blog: “…”' are speech.
  const colon = units[quote - 1]!.kind === 'colon';
  if (rules.nouns.namings.has(unit.word))
    return (
      !rules.attribution.namingParticiples.has(unit.word) ||
      (!colon && isReducedNaming(units, at, at, rules))
    );
  if (unit.marker === 'capacity') return rules.roles.reputed.has(units[at - 1]?.lemma ?? '');
  if (!rules.nouns.names.has(rules.singular(unit.word))) return false;
  return colon
    ? isTitle(words, rules)
    : /^[\p{Lu}\p{N}]/u.test(words) && words.split(' ').length <= LONGEST_TITLE;
}
