import { elementAt } from '../../text/sure.ts';
import { assign } from './assign.ts';
import { type Edge, edgesOf } from './edges.ts';
import type { TextForm } from './forms.ts';
import { gapsOf } from './gaps.ts';
import type { Pairing } from './pairing.ts';
import { Rivals } from './rivals.ts';
import type { WordOverlap } from './word-index.ts';

/** A pair of texts that differ. */
export interface Edited {
  readonly edge: Edge;
  readonly rival: boolean;
  /** Taken only because nothing else was left between two kept neighbours. */
  readonly forced: boolean;
}

/**
 * Joins the texts that differ but are alike enough, so that likeness over all pairs is greatest;
 * then what is left alone in a gap.
 */
export function matchEdited(
  olds: readonly TextForm[],
  news: readonly TextForm[],
  overlaps: ReadonlyMap<number, readonly WordOverlap[]>,
  pairing: Pairing,
): Edited[] {
  const gaps = gapsOf(pairing);
  const edges = [...overlaps].flatMap(([old, shared]) =>
    edgesOf(old, shared, { olds, news, gaps, pairing }),
  );
  const chosen = assign(edges.filter(({ enough }) => enough));
  for (const { old, next } of chosen) pairing.join(old, next);
  const rivals = new Rivals(edges, chosen);
  const forced = leftAlone(edges, pairing);
  for (const { old, next } of forced) pairing.join(old, next);
  return [
    ...chosen.map((edge) => ({ edge, rival: rivals.has(edge), forced: false })),
    ...forced.map((edge) => ({ edge, rival: false, forced: true })),
  ];
}

/** Edges between the one old and the one new text that are left between two kept neighbours. */
function leftAlone(edges: readonly Edge[], pairing: Pairing): Edge[] {
  const { ofOld, ofNew } = gapsOf(pairing);
  const [olds, news] = [countBy(pairing.freeOld, ofOld), countBy(pairing.freeNew, ofNew)];
  return edges.filter(({ old, next }) => {
    const gap = elementAt(ofOld, old);
    return (
      pairing.areFree(old, next) &&
      gap === ofNew[next] &&
      olds.get(gap) === 1 &&
      news.get(gap) === 1
    );
  });
}

/** How many of the texts each gap holds; gaps without any are left out. */
const countBy = (texts: readonly number[], gapOf: Int32Array): ReadonlyMap<number, number> =>
  new Map(
    [...Map.groupBy(texts, (text) => elementAt(gapOf, text))].map(([gap, { length }]) => [
      gap,
      length,
    ]),
  );
