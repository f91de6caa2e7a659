import { elementAt } from '../../text/sure.ts';
import { fold } from './fold.ts';
import type { Folded } from './forms.ts';
import type { Pairing } from './pairing.ts';

/**
 * Joins living texts with new ones that read as the old ones did before: the latest such version
 * counts.
 */
export function matchEarlier(
  earlier: readonly (readonly string[])[],
  news: readonly Folded[],
  pairing: Pairing,
): void {
  const olds = pairing.freeOld.filter((old) => elementAt(earlier, old).length);
  if (!olds.length) return;
  const waiting = freeByFold(news, pairing);
  for (const old of olds) {
    const versions = elementAt(earlier, old).map((text) => waiting.get(fold(text)));
    const next = versions.findLast((same) => same?.length)?.shift();
    if (next !== undefined) pairing.join(old, next);
  }
}

/**
 * Takes new texts for texts that were gone or absorbed and read exactly so. Per such text the index
 * of its new one, or undefined.
 */
export function matchReturned(
  dormant: readonly Folded[],
  news: readonly Folded[],
  pairing: Pairing,
): (number | undefined)[] {
  if (!dormant.length) return [];
  const waiting = freeByFold(news, pairing);
  return dormant.map(({ fold: folded }) => {
    const next = waiting.get(folded)?.shift();
    if (next !== undefined) pairing.take(next);
    return next;
  });
}

const freeByFold = (news: readonly Folded[], pairing: Pairing): Map<string, number[]> =>
  Map.groupBy(pairing.freeNew, (next) => elementAt(news, next).fold);
