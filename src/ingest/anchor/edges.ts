import { elementAt } from '../../text/sure.ts';
import type { TextForm } from './forms.ts';
import type { Gaps } from './gaps.ts';
import { compare, likenessAtMost } from './likeness.ts';
import type { Pairing } from './pairing.ts';
import {
  COST_DISTANCE,
  COST_KIND,
  COST_MOVED,
  COST_POSITION,
  FAR,
  FLOOR_FORCED,
  FLOOR_IN_PLACE,
  FLOOR_MOVED,
  FLOOR_SHORT_IN_PLACE,
  FLOOR_SHORT_MOVED,
  SHORT_WORDS,
} from './parameters.ts';
import type { WordOverlap } from './word-index.ts';

/** An old and a new text without partners that share enough words to be compared. */
export interface Edge {
  readonly old: number;
  readonly next: number;
  readonly likeness: number;
  /** Whether its words stand in another order, or in a passage that was changed too. */
  readonly doubtful: boolean;
  /** Likeness less what another place and kind cost; decides between candidates only. */
  readonly worth: number;
  readonly inPlace: boolean;
  /** Whether it is like enough to be the same passage on its own. */
  readonly enough: boolean;
}

/** All texts before and after, and which of them are partners already. */
export interface Partners {
  readonly olds: readonly TextForm[];
  readonly news: readonly TextForm[];
  readonly gaps: Gaps;
  readonly pairing: Pairing;
}

/** Compares an old text with every free new one that it overlaps with. */
export function edgesOf(
  old: number,
  overlaps: readonly WordOverlap[],
  { olds, news, gaps, pairing }: Partners,
): Edge[] {
  return overlaps.flatMap((shared) => {
    const next = shared.at;
    const [a, b] = [elementAt(olds, old), elementAt(news, next)];
    if (pairing.toOld[next] !== -1 || likenessAtMost(a, b, shared) < FLOOR_FORCED) return [];
    const { value, doubtful } = compare(a, b, shared);
    if (value < FLOOR_FORCED) return [];
    const away = distance(old, next, gaps);
    const worth = value - placeCost(away) - (a.kind === b.kind ? 0 : COST_KIND);
    return {
      old,
      next,
      likeness: value,
      doubtful,
      worth: Math.max(worth, Number.EPSILON),
      inPlace: away < 1,
      enough: value >= floorOf(a, b, away < 1),
    };
  });
}

function floorOf(a: TextForm, b: TextForm, inPlace: boolean): number {
  if (Math.min(a.words.length, b.words.length) < SHORT_WORDS)
    return inPlace ? FLOOR_SHORT_IN_PLACE : FLOOR_SHORT_MOVED;
  return inPlace ? FLOOR_IN_PLACE : FLOOR_MOVED;
}

/**
 * Below 1 how differently the two lie between their common neighbours; from 1 how many passages
 * outside of them.
 */
function distance(old: number, next: number, { ofOld, bounds }: Gaps): number {
  const bound = elementAt(bounds, elementAt(ofOld, old));
  const [low, high] = bound.next;
  if (next < low) return low - next;
  if (next >= high) return next - high + 1;
  const relative = (old + 1 - bound.old[0]) / (bound.old[1] + 1 - bound.old[0]);
  return Math.abs(relative - (next + 1 - low) / (high + 1 - low));
}

const placeCost = (away: number): number =>
  away < 1
    ? COST_POSITION * away
    : COST_MOVED + COST_POSITION + COST_DISTANCE * Math.min(1, away / FAR);
