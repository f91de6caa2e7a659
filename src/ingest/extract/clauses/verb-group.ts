import type { VerbForm } from '../../../language/verbs.ts';
import { backOverAdverbs } from './over-adverbs.ts';
import type { Unit } from './units.ts';

/** Whether a form is a past one, which may be a participle as well. */
export const isPastForm = (form: VerbForm | undefined): boolean =>
  form === 'past' || form === 'participle';

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
  const auxiliary = backOverAdverbs(verb.previous);
  return {
    first,
    passive: isPastForm(verb.form) && auxiliary.is('be') && !auxiliary.isBefore(first),
    infinitive: first.previous.is('to'),
  };
}

/** Whether a unit belongs to a verb group; 'May' with a capital is a month. */
export const isVerbal = (unit: Unit): boolean =>
  unit.is('verb', 'be', 'have', 'do') || (unit.is('modal') && !unit.capital);

/** A past participle without an auxiliary. */
export const isBareParticiple = (unit: Unit): boolean =>
  unit.is('verb') && isPastForm(unit.form) && groupStart(unit) === unit;
