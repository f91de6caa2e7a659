import type { EventCandidate } from './candidates.ts';

/**
 * Whether each of two accounts names a party that the other does not: they tell of two acts ('beat
 * Roe', 'beat Poe').
 */
export function partiesDiffer(a: EventCandidate, b: EventCandidate): boolean {
  const own = (one: EventCandidate, other: EventCandidate): boolean =>
    one.parties.some((id) => !other.parties.includes(id) && !other.features.has(`@${id}`));
  return own(a, b) && own(b, a);
}
