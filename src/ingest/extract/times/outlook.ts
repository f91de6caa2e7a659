import type { OutlookWords } from '../../../language/time.ts';
import { type GoverningVerb, groupOf } from '../clauses/governing-verb.ts';
import { backOverAdverbs } from '../clauses/over-adverbs.ts';
import type { Unit } from '../clauses/units.ts';
import { OUTLOOK_DEPTH } from './parameters.ts';
import type { Direction } from './time-anchor.ts';

/** A time that is asked which way its verb looks. */
export interface TimeAsked {
  /** The first unit of its phrase. */
  readonly opener: Unit;
  /** What stands behind it. */
  readonly next: Unit;
  /** Whether it is a day of the week or of a month. */
  readonly isDay: boolean;
  /** Whether it belongs to a noun behind it: 'Tuesday’s vote'. */
  readonly isOwned: boolean;
}

/** A verb with the time that hangs on it. */
interface Governed extends TimeAsked {
  readonly group: GoverningVerb;
  readonly words: OutlookWords;
  readonly depth: number;
}

/**
 * Which way a verb looks by its tense and mood: what it tells lies back, ahead, or either way.
 */
export function outlookOf(group: GoverningVerb, time: TimeAsked, words: OutlookWords): Direction {
  if (words.sinces.has(time.opener.word)) return 'past';
  return look({ group, ...time, words, depth: 0 });
}

function look(governed: Governed): Direction {
  const { first } = governed.group;
  if (governed.depth > OUTLOOK_DEPTH) return 'open';
  const before = backOverAdverbs(first.previous);
  if (before.is('to')) return infinitive(before, governed);
  if (first.form === 'ing') return participial(governed);
  if (first.is('modal')) return modal(governed);
  if (first.is('have')) return perfect(governed);
  if (first.is('do')) return isPast(first, governed) ? 'past' : present(governed);
  if (first.is('be')) return copula(governed);
  return alone(governed);
}

const isPast = (auxiliary: Unit, { words }: Governed): boolean =>
  words.pastAuxiliaries.has(auxiliary.word);

const again = (verb: Unit, governed: Governed): Direction =>
  look({ ...governed, group: groupOf(verb), depth: governed.depth + 1 });

/** 'Will leave', 'would have left', 'could not leave'. */
function modal({ group: { first, verb }, words }: Governed): Direction {
  if (words.ahead.has(first.word)) return 'future';
  const inside = first.until(verb);
  // 'Would have left', 'he'd left'
  if (inside.some((unit) => unit.is('have'))) return 'past';
  if (words.contractedPast.test(first.word) && verb !== first && verb.form !== 'base')
    return 'past';
  const denied = words.denied.test(first.word) || words.denied.test(first.next.word);
  return denied && words.ability.test(first.word) ? 'past' : 'future';
}

/** 'Has left', 'had left'; 'has a hearing', 'has postponed it until'. */
function perfect(governed: Governed): Direction {
  const { first, verb } = governed.group;
  const past = isPast(first, governed);
  if (isScheduling(governed)) return past ? 'open' : 'future';
  return past || first !== verb ? 'past' : 'open';
}

/** 'Is scheduled', 'was set for', but not 'was set on fire'. */
const isPlanned = (governed: Governed): boolean =>
  isScheduling(governed) ||
  (looksAhead(governed.group.verb, governed) &&
    (!isSet(governed.group.verb, governed) || governed.words.purposes.has(governed.opener.word)));

/** 'Was held', 'is meeting', 'was due', 'is scheduled'. */
function copula(governed: Governed): Direction {
  const { first, verb } = governed.group;
  const behind = backOverAdverbs(verb.next);
  if (verb.is('be') ? looksAhead(behind, governed) : isPlanned(governed)) return 'future';
  return isPast(first, governed) ? 'past' : present(governed);
}

const looksAhead = ({ lemma, word, singular }: Unit, { words }: Governed): boolean =>
  words.ahead.has(lemma) || words.ahead.has(word) || words.ahead.has(singular);

/**
 * The present of what is on the calendar ('the trial opens on Friday'): only where the time stands
 * right behind the verb or the verb is one of such things.
 */
function present(governed: Governed): Direction {
  const { verb } = governed.group;
  if (verb.reports('say', 'tell') || governed.words.afterVerbs.has(verb.lemma)) return 'past';
  if (looksAhead(verb, governed) || governed.words.onCalendar.has(verb.lemma)) return 'future';
  return isNear(governed) ? 'future' : 'open';
}

/** Whether nothing but adverbs and one phrase behind a preposition stands before the time. */
function isNear({ group: { verb }, opener, isOwned }: Governed): boolean {
  if (isOwned) return false;
  const inside = verb.next.until(opener).filter((unit) => !unit.is('adverb'));
  return inside.length === 0;
}

/** A verb without auxiliaries. */
function alone(governed: Governed): Direction {
  const { verb } = governed.group;
  const before = backOverAdverbs(verb.previous);
  const joined = before.is('conjunction') ? modalBefore(before, governed) : undefined;
  if (joined) return again(joined, governed);
  return verb.form === 'third' || verb.form === 'base' ? present(governed) : past(governed);
}

/** A past form, which may be a participle. */
function past(governed: Governed): Direction {
  const { verb } = governed.group;
  if (isScheduling(governed)) return 'future';
  if (!isNear(governed) && hangsOnFuture(governed)) return 'open';
  const isPlan = looksAhead(verb, governed) && !isSet(verb, governed);
  return verb.form === 'past' && isPlan ? 'open' : 'past';
}

/** A coordinated verb has the modal of the one before it: 'will be held and charged'. */
function modalBefore(conjunction: Unit, { words }: Governed): Unit | undefined {
  const verb = conjunction.seekBack((unit) =>
    unit.is('verb', 'semicolon', 'stop', 'comma', 'relative', 'subordinator'),
  );
  if (!verb.is('verb')) return undefined;
  const { first } = groupOf(verb);
  return first.is('modal') && words.ahead.has(first.word) ? verb : undefined;
}

const clauseEnds = [
  'modal',
  'semicolon',
  'stop',
  'comma',
  'colon',
  'relative',
  'person-relative',
  'complementiser',
  'subordinator',
  'conjunction',
] as const;

/**
 * 'Will buy the shares tendered by … until May': the time may be that of the verb before, in whose
 * clause the participle stands.
 */
function hangsOnFuture(governed: Governed): boolean {
  const { verb } = governed.group;
  const other = verb.previous.seekBack((unit) => unit.is(...clauseEnds, 'verb', 'be', 'have'));
  const { first } = groupOf(other);
  return first.is('modal') && governed.words.ahead.has(first.word);
}

/** A word that looks ahead only before 'for' and 'to': 'set for Monday', 'set bail on Monday'. */
const isSet = ({ lemma }: Unit, { words }: Governed): boolean => words.scheduling.has(lemma);

/** 'A strike planned on Friday', 'set a hearing for Friday', 'postponed it until Friday'. */
function isScheduling(governed: Governed): boolean {
  const { group, opener, words } = governed;
  const { verb } = group;
  if (words.limits.has(opener.word) && words.deferring.has(verb.lemma || verb.word)) return true;
  if (isSet(verb, governed)) return givesDay(governed);
  return looksAhead(verb, governed) && (words.purposes.has(opener.word) || isNear(governed));
}

/** 'Set a hearing for Friday', 'has set Friday as the deadline'. */
function givesDay(governed: Governed): boolean {
  const { opener, next, words, isDay } = governed;
  if (words.purposes.has(opener.word)) return isDay || looksAhead(governed.group.verb, governed);
  return isNear(governed) && !opener.is('preposition') && words.naming.has(next.word);
}

/** 'Plans to open', 'failed to open', 'came to open', 'is to open'. */
function infinitive(to: Unit, governed: Governed): Direction {
  const { first, verb } = governed.group;
  if (first.is('have') && first !== verb) return 'past';
  const left = backOverAdverbs(to.previous);
  if (left.is('be', 'have')) return modalPhrase(left, governed);
  if (left.is('verb')) return byMatrix(left, governed);
  const matrix = left.seekBack((unit) => unit.is('verb', 'be', 'have', 'semicolon', 'stop'));
  return ofNoun(left, matrix, governed) ?? (matrix.isEdge ? 'future' : byMatrix(matrix, governed));
}

/** 'Due to open', 'a plan to open', 'an offer to open', 'rules to be published'. */
function ofNoun(noun: Unit, matrix: Unit, governed: Governed): Direction | undefined {
  const { first, verb } = governed.group;
  if (isPlanNoun(noun, governed)) return planned(matrix, governed);
  if (!noun.is('noun', 'name')) return undefined;
  if (governed.words.deciding.has(noun.singular)) return decided(governed);
  return first.is('be') && first !== verb ? 'future' : undefined;
}

/** 'Announced plans to close the port on Monday' may be either; 'is due to close it' is not. */
function planned(matrix: Unit, governed: Governed): Direction {
  if (hadBeen(matrix, governed)) return 'open';
  const isEither = governed.isDay && matrix.is('verb') && !isNear(governed);
  return isEither && again(matrix, governed) === 'past' ? 'open' : 'future';
}

/** 'Is to', 'was to', 'has to', 'had to'. */
function modalPhrase(auxiliary: Unit, governed: Governed): Direction {
  if (!isPast(auxiliary, governed)) return 'future';
  return auxiliary.is('be') ? 'open' : 'past';
}

/** 'Due to', 'a plan to', but not 'an attempt to'. */
const isPlanNoun = (unit: Unit, governed: Governed): boolean =>
  looksAhead(unit, governed) && !governed.words.realising.has(unit.singular);

/** 'Had planned to open': it may have come to nothing. */
const hadBeen = (matrix: Unit, governed: Governed): boolean => {
  if (matrix.isEdge) return false;
  const { first } = groupOf(matrix);
  return first.is('have') && isPast(first, governed) && first !== matrix;
};

/** 'Agreed to meet on Monday'; 'voted to close the port on Monday' may be either. */
function decided(governed: Governed): Direction {
  if (isNear(governed)) return 'future';
  return governed.isDay ? 'open' : 'unsaid';
}

function byMatrix(matrix: Unit, governed: Governed): Direction {
  const { words } = governed;
  if (matrix.is('semicolon', 'stop')) return 'future';
  if (words.realising.has(matrix.lemma)) return again(matrix, governed);
  if (looksAhead(matrix, governed)) return hadBeen(matrix, governed) ? 'open' : 'future';
  if (words.deciding.has(matrix.lemma)) return decided(governed);
  return again(matrix, governed);
}

/** '…, killing six', 'accused of killing six', 'before leaving'. */
function participial(governed: Governed): Direction {
  const { first } = governed.group;
  if (first.is('have')) return 'past';
  const left = backOverAdverbs(first.previous);
  if (governed.words.pastBehind.has(left.word)) return 'past';
  const matrix = left.seekBack((unit) =>
    unit.is('verb', 'be', 'have', 'modal', 'semicolon', 'stop'),
  );
  if (matrix.is('verb', 'be', 'have', 'modal')) {
    const outlook = again(matrix, governed);
    // 'Will be tried for killing …'
    return outlook === 'future' && governed.words.purposes.has(left.word) ? 'open' : outlook;
  }
  const main = first.next.seek((unit) => unit.is('be', 'have', 'modal', 'do') || unit.isFiniteVerb);
  return main.isEdge ? 'past' : again(main, governed);
}
