import type { SpeechRules } from '../../../language/speech.ts';
import type { Unit } from '../clauses/units.ts';
import type { Sought } from './attribution.ts';
import { isReducedNaming } from './cue-reach.ts';
import { LONGEST_TITLE } from './parameters.ts';

/**
 * Whether the quotation is the name of a thing (a programme, a law, a song, a nickname): capitals
 * throughout, and behind a word that leads to a name, not to speech.
 */
export function isName(sought: Sought): boolean {
  const { quote, words, rules } = sought;
  if (quote.previous.isEdge) return false;
  return leadsToName(sought) || (isTitle(words, rules) && standsAsName(sought));
}

/** Whether words in capitals stand where a name does. */
function standsAsName({ quote, words, rules }: Sought): boolean {
  const before = quote.previous;
  const several = words.includes(' ');
  switch (before.kind) {
    case 'preposition':
    case 'number':
    case 'determiner':
    case 'possessive':
    case 'name':
      return true;
    case 'noun':
      return several || before.possessive;
    // 'several plays, among them “…”'
    case 'object':
      return before.previous.is('preposition');
    // 'Her favourite film is “…”'
    case 'be':
      return rules.nouns.names.has(before.previous.singular);
    // 'announced that “…” had won'
    default:
      return several && before.is('complementiser') && isSubject(quote);
  }
}

/** Whether a finite verb of which the quotation is the subject follows. */
const isSubject = ({ next }: Unit): boolean => next.is('be', 'have', 'modal') || next.isFiniteVerb;

/** 'sang “…”': the work that somebody made or performed; words with a verb are its line. */
export const isWork = ({ quote, words, rules }: Sought): boolean =>
  rules.attribution.performing.has(quote.previous.lemma) &&
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

/**
 * 'the film “…”', 'two songs: “…”', 'dubbed “…”', 'so-called “…”', 'nicknamed the “…”', 'known as
 * “…”'.
 */
function leadsToName({ quote, words, rules }: Sought): boolean {
  const unit = quote.previous.seekBack((other) => !other.is('comma', 'determiner', 'colon'));
  if (unit.isEdge) return false;
  // 'He called: “…”' and 'Her blog: “…”' are speech.
  const colon = quote.previous.is('colon');
  if (rules.nouns.namings.has(unit.word))
    return (
      !rules.attribution.namingParticiples.has(unit.word) ||
      (!colon && isReducedNaming(unit, unit, rules))
    );
  if (unit.is('capacity')) return rules.roles.reputed.has(unit.previous.lemma);
  if (!rules.nouns.names.has(unit.singular)) return false;
  return colon
    ? isTitle(words, rules)
    : /^[\p{Lu}\p{N}]/u.test(words) && words.split(' ').length <= LONGEST_TITLE;
}
