import type { Unit, UnitKind } from './units.ts';

/** A noun phrase without what follows its head. */
export interface NounPhrase {
  readonly first: Unit;
  readonly head: Unit;
}

/** A unit as a phrase of its own. */
export const alone = (unit: Unit): NounPhrase => ({ first: unit, head: unit });

/** Whether the phrase is no more than its head. */
export const isSingle = ({ first, head }: NounPhrase): boolean => first === head;

const openers: readonly UnitKind[] = ['determiner', 'possessive'];
const nominal: readonly UnitKind[] = ['name', 'noun', 'number'];

/** Whether a noun phrase can start with this unit. */
export const opensPhrase = (unit: Unit): boolean =>
  unit.is('pronoun', 'name', 'noun', 'number', 'determiner', 'possessive');

/**
 * The noun phrase that starts with a unit, before `end`; undefined where none does. Postmodifiers
 * are left out.
 */
export function phraseAt(first: Unit, end?: Unit): NounPhrase | undefined {
  const limit = end?.index ?? Infinity;
  if (first.isEdge || first.index >= limit) return undefined;
  if (first.is('pronoun', 'object')) return alone(first);
  let head: Unit | undefined;
  for (let unit = first; !unit.isEdge && unit.index < limit; unit = unit.next) {
    if (unit.is(...nominal)) {
      // 'people familiar with the talks'
      if (head && (unit.is('attached') || startsAnother(head, unit))) break;
      head = unit;
    } else if (!leadsToHead(unit, head)) break;
  }
  if (!head && first.is('determiner') && !first.is('article')) return alone(first);
  return head && { first, head };
}

/** Whether a unit that cannot be a head stands before one: 'her *very* old friend', '$3'. */
function leadsToHead(unit: Unit, head: Unit | undefined): boolean {
  if (head && unit.is('attached')) return false;
  if (unit.is(...openers) && (!head || head.possessive)) return true;
  return (unit.is('adverb') && !head) || joins(unit);
}

/** 'In Ohio Smith said': a place or person, then a person, are two phrases. */
const startsAnother = (head: Unit, unit: Unit): boolean =>
  unit.is('name') &&
  unit.type === 'person' &&
  head.is('name') &&
  !head.possessive &&
  (head.type === 'place' || head.type === 'person');

/** A hyphen, a slash or a currency sign inside a phrase: 9/11, $3 billion. */
function joins(unit: Unit): boolean {
  const { previous, next } = unit;
  if (unit.is('mark') && /[$£€%&/#]/.test(unit.word)) return true;
  return (
    unit.is('dash') && unit.word === '-' && previous.end === unit.start && next.start === unit.end
  );
}

/** Whether the phrase only says when: 'last Tuesday', 'three weeks'. */
export function saysWhen(phrase: NounPhrase): boolean {
  const { head } = phrase;
  if (head.is('pronoun') || head.possessive) return false;
  return head.isTime || (head.is('number') && /^\d{1,4}$/.test(head.word) && isSingle(phrase));
}
