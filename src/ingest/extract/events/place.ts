import type { EventRules } from '../../../language/events.ts';
import type { Span } from '../../../model/span.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import type { FiniteClause } from './finite-clauses.ts';

/**
 * Where a clause says that it happened: 'in Oslo', 'at the Harbour Hall'; the words of the place
 * without the preposition.
 */
export function placeOf(
  units: Tape<Unit>,
  { group, verb, to }: FiniteClause,
  { whereabouts, placeHead }: EventRules,
): Span | undefined {
  for (let at = group; at < to; at++) {
    // '…, even staying at the Harbour Hall': what an insertion adds may have happened elsewhere.
    if (at > verb && units.at(at).kind === 'comma') return undefined;
    if (!whereabouts.has(units.at(at).word) || units.at(at).kind !== 'preposition') continue;
    const first = units.at(at + 1).kind === 'determiner' ? at + 2 : at + 1;
    let last = first;
    while (
      last + 1 < to &&
      units.at(last).kind === 'name' &&
      (units.at(last + 1).kind === 'name' ||
        (units.at(last + 1).kind === 'noun' && placeHead.test(units.at(last + 1).word)))
    )
      last++;
    const [unit, end] = [units.at(first), units.at(last)];
    if (unit.kind !== 'name' || end.possessive) continue;
    if (
      (end.type === 'place' && end.kind === 'name') ||
      (end.type !== 'person' && placeHead.test(end.word))
    )
      return { start: unit.start, end: end.end };
  }
  return undefined;
}
