import { elementAt } from '../../text/sure.ts';
import { passageErrors } from './likeness.ts';
import { holds } from './match-absorbed.ts';
import type { Pairing } from './pairing.ts';
import { PASSAGE_WORDS, VERBATIM_WORDS } from './parameters.ts';
import type { Rest } from './rest.ts';

/**
 * New texts without a partner that were cut off from an old text which goes on elsewhere: per new
 * text that old one.
 */
export function findCuts({ olds, news, overlaps }: Rest, pairing: Pairing): Map<number, number> {
  const cuts = new Map<number, number>();
  for (const [old, shared] of overlaps) {
    const whole = elementAt(olds, old);
    if (elementAt(pairing.toNew, old) < 0) continue;
    for (const overlap of shared) {
      const part = elementAt(news, overlap.at);
      const size = part.words.length;
      if (
        pairing.toOld[overlap.at] !== -1 ||
        cuts.has(overlap.at) ||
        size < VERBATIM_WORDS ||
        size >= whole.words.length
      )
        continue;
      const stands =
        size < PASSAGE_WORDS
          ? overlap.words === size && holds(whole.fold, part.fold)
          : passageErrors(part.words, whole.words, overlap) !== undefined;
      if (stands) cuts.set(overlap.at, old);
    }
  }
  return cuts;
}
