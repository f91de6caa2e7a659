import type { EventRules } from '../../../language/events.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { ClauseContext } from './clause-context.ts';
import type { FiniteClause } from './finite-clauses.ts';
import { OWNER_REACH } from './parameters.ts';

/** 'This plan', 'such talks': away from its text nobody knows which. */
export const isPointing = (
  units: Tape<Unit>,
  { subject, group }: FiniteClause,
  rules: EventRules,
): boolean =>
  subject !== undefined && subject.from < group && rules.pointing.has(units.at(subject.from).word);

/**
 * 'The company', 'its chief': whose, or which, only the text before says; not where a name stands
 * in the subject.
 */
export function isVague({ units, resolved, events }: ClauseContext, clause: FiniteClause): boolean {
  const { subject, group } = clause;
  if (!subject || subject.from >= group) return false;
  const first = units.at(subject.from);
  if (events.ofThings.has(first.word) || events.ofOne.has(first.word))
    return first.kind === 'possessive' && !resolved.has(first.start);
  return (
    events.definite.has(first.word) &&
    events.pointingNouns.has(units.at(subject.head).word) &&
    !units.cells.slice(subject.from, group).some(({ kind }) => kind === 'name')
  );
}

/**
 * The person whose thing a subject such as 'this plan' is, where the sentence before tells of her
 * 'plan'; as a cluster.
 */
export function ownerOf(
  units: Tape<Unit>,
  clause: FiniteClause,
  before: Clauses | undefined,
  rules: EventRules,
): number | undefined {
  const { subject } = clause;
  if (!before || !subject || !isPointing(units, clause, rules)) return undefined;
  const { word } = units.at(subject.head);
  const at = before.tape.cells.findLastIndex((unit) => unit.kind === 'noun' && unit.word === word);
  const owner = before.tape.cells
    .slice(Math.max(0, at - OWNER_REACH), Math.max(0, at))
    .findLast(({ possessive, type }) => possessive && type === 'person');
  return owner?.mention?.cluster;
}
