import { valueAt } from '../../../text/sure.ts';
import { MAYBE_SLACK_DAYS } from '../parameters.ts';
import type { EventCandidate } from './candidates.ts';
import { near } from './dates.ts';

/** Candidates of different articles that tell of one event, and pairs that may. */
export interface Joined {
  readonly groups: readonly (readonly EventCandidate[])[];
  readonly maybe: readonly (readonly [EventCandidate, EventCandidate])[];
}

/** Two accounts of different articles. */
export interface AccountPair {
  readonly a: EventCandidate;
  readonly b: EventCandidate;
}

/** What decides of a pair. */
interface Decision<Pair extends AccountPair> {
  /** Whether its two accounts are one event, with all accounts of the groups that they stand in. */
  readonly isOne: (
    pair: Pair,
    left: readonly EventCandidate[],
    right: readonly EventCandidate[],
  ) => boolean;
  /** Whether a reader may be told that they may be. */
  readonly mayBe: (pair: Pair) => boolean;
}

/**
 * Joins candidates pair by pair, in the order given. Groups are joined as wholes, so that no chain
 * leads from one event to the next; a group in which nobody takes part is none.
 */
export function joinPairs<Pair extends AccountPair>(
  candidates: readonly EventCandidate[],
  pairs: readonly Pair[],
  { isOne, mayBe }: Decision<Pair>,
): Joined {
  const group = new Map<EventCandidate, EventCandidate[]>(candidates.map((one) => [one, [one]]));
  const maybe: [EventCandidate, EventCandidate][] = [];
  for (const pair of pairs) {
    const { a, b } = pair;
    const [left, right] = [valueAt(group, a), valueAt(group, b)];
    if (left === right) continue;
    if (isOne(pair, left, right)) {
      const merged = [...left, ...right];
      for (const one of merged) group.set(one, merged);
    } else if (
      mayBe(pair) &&
      a.parties.length &&
      b.parties.length &&
      near(a.days, b.days, MAYBE_SLACK_DAYS)
    )
      maybe.push([a, b]);
  }
  return {
    groups: [...new Set(group.values())].filter((one) =>
      one.some(({ parties }) => parties.length > 0),
    ),
    maybe: maybe.filter(([a, b]) => group.get(a) !== group.get(b)),
  };
}
