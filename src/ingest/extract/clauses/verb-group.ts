import type { Unit } from './units.ts';

/** A verb with its auxiliaries and adverbs. */
export interface VerbGroup {
  readonly first: Unit;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** The first unit of the group of a verb. */
export function groupStart(verb: Unit): Unit {
  let first = verb;
  while (first.previous.is('adverb', 'be', 'have', 'do', 'modal')) first = first.previous;
  return first;
}

/** The group of a verb. */
export function verbGroup(verb: Unit): VerbGroup {
  const first = groupStart(verb);
  const past = verb.form === 'past' || verb.form === 'participle';
  const auxiliary = verb.previous.seekBack((unit) => !unit.is('adverb'));
  return {
    first,
    passive: past && auxiliary.is('be') && !auxiliary.isBefore(first),
    infinitive: first.previous.is('to'),
  };
}

/** Whether a unit belongs to a verb group; 'May' with a capital is a month. */
export const isVerbal = (unit: Unit): boolean =>
  unit.is('verb', 'be', 'have', 'do') || (unit.is('modal') && !unit.capital);

/** A past participle without an auxiliary. */
export const isBareParticiple = (unit: Unit): boolean =>
  unit.is('verb') &&
  (unit.form === 'past' || unit.form === 'participle') &&
  groupStart(unit) === unit;
