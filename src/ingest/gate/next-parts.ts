import type { MessageRule } from '../../model/messages/catalogue.ts';
import { keyOfPart, type Part, type PartKind, type SetAside } from '../../model/set-aside.ts';

/** A place that does not hold, with what can be taken out to mend it, the least first. */
export interface Mendable extends Omit<SetAside, 'part' | 'rule'> {
  readonly rule: MessageRule;
  readonly parts: readonly Part[];
}

/**
 * From what takes the least with it to what takes the most: while small parts can mend something,
 * larger ones wait.
 */
const order: readonly PartKind[] = [
  'time',
  'speaker',
  'words',
  'opening',
  'page',
  'reading',
  'article',
];

/**
 * The parts to take out next, each with the first place that asks for it. Empty where nothing is
 * left to take out. Every round takes out parts that were there before, so that repeating it comes
 * to an end.
 */
export function nextParts(broken: readonly Mendable[], taken: readonly SetAside[]): SetAside[] {
  const known = new Set(taken.map(({ part }) => keyOfPart(part)));
  const offers = broken.flatMap(({ parts, ...place }) => {
    const part = parts.find((one) => !known.has(keyOfPart(one)));
    return part ? [{ ...place, part }] : [];
  });
  const least = Math.min(...offers.map(({ part }) => sizeOf(part)));
  const chosen = new Map<string, SetAside>();
  for (const offer of offers) {
    const key = keyOfPart(offer.part);
    if (sizeOf(offer.part) <= Math.max(least, smallest) && !chosen.has(key)) chosen.set(key, offer);
  }
  return [...chosen.values()];
}

const sizeOf = ({ kind }: Part): number => order.indexOf(kind);

/** Parts up to this size do not bear on each other and are taken out together. */
const smallest = order.indexOf('words');
