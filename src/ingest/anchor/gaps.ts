import { elementAt } from '../../text/sure.ts';
import type { Pairing } from './pairing.ts';

/** Texts between the same two kept neighbours carry the same number, on both sides. */
export interface Gaps {
  readonly ofOld: Int32Array;
  readonly ofNew: Int32Array;
  /** Per gap, the first index in it and the one after its last, old and new. */
  readonly bounds: readonly {
    readonly old: readonly [number, number];
    readonly next: readonly [number, number];
  }[];
}

/** The gaps between those kept texts that did not change their order. */
export function gapsOf(pairing: Pairing): Gaps {
  const kept = inOrder(pairing.toNew);
  const [olds, news] = [pairing.toNew.length, pairing.toOld.length];
  const [ofOld, ofNew] = [new Int32Array(olds), new Int32Array(news)];
  const edges = [...kept, [olds, news] as const];
  let [old, next] = [0, 0];
  const bounds = edges.map(([endOld, endNew], gap) => {
    const bound = { old: [old, endOld] as const, next: [next, endNew] as const };
    ofOld.fill(gap, old, endOld + 1);
    ofNew.fill(gap, next, endNew + 1);
    [old, next] = [endOld + 1, endNew + 1];
    return bound;
  });
  return { ofOld, ofNew, bounds };
}

/** The longest run of pairs that rise on both sides: kept texts that were not moved. */
export function inOrder(toNew: Int32Array): (readonly [number, number])[] {
  const tails: number[] = [];
  const before = new Int32Array(toNew.length).fill(-1);
  for (const [old, next] of toNew.entries()) {
    if (next < 0) continue;
    const at = firstAtLeast(tails, next, toNew);
    if (at > 0) before[old] = elementAt(tails, at - 1);
    tails[at] = old;
  }
  const run: (readonly [number, number])[] = [];
  for (let old = tails.at(-1) ?? -1; old >= 0; old = elementAt(before, old))
    run.push([old, elementAt(toNew, old)]);
  return run.reverse();
}

function firstAtLeast(tails: readonly number[], next: number, toNew: Int32Array): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(toNew, elementAt(tails, middle)) < next) low = middle + 1;
    else high = middle;
  }
  return low;
}
