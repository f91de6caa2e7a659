import { elementAt, first } from '../../text/sure.ts';
import type { Folded } from './forms.ts';
import { type Gaps, gapsOf } from './gaps.ts';
import type { Pairing } from './pairing.ts';

/**
 * Joins texts whose fold is unique on both sides; then repeated ones, by their neighbours, by their
 * gap, at last by order.
 */
export function matchExact(
  olds: readonly Folded[],
  news: readonly Folded[],
  pairing: Pairing,
): void {
  const waiting = Map.groupBy(news.keys(), (next) => elementAt(news, next).fold);
  const repeated: [number[], number[]][] = [];
  for (const [fold, same] of Map.groupBy(olds.keys(), (old) => elementAt(olds, old).fold)) {
    const others = waiting.get(fold);
    if (!others) continue;
    if (same.length === 1 && others.length === 1) pairing.join(first(same), first(others));
    else repeated.push([same, others]);
  }
  if (!repeated.length) return;
  spread(olds, news, pairing);
  const gaps = gapsOf(pairing);
  for (const [same, others] of repeated) inTurn(same, others, pairing, gaps);
  for (const [same, others] of repeated) inTurn(same, others, pairing);
}

/** Equal texts right after or right before a pair belong together. */
function spread(olds: readonly Folded[], news: readonly Folded[], pairing: Pairing): void {
  for (const step of [1, -1]) {
    for (let n = 0; n < olds.length; n++) {
      const old = step > 0 ? n : olds.length - 1 - n;
      const next = elementAt(pairing.toNew, old);
      if (next < 0) continue;
      const [a, b] = [old + step, next + step];
      if (pairing.areFree(a, b) && elementAt(olds, a).fold === elementAt(news, b).fold)
        pairing.join(a, b);
    }
  }
}

/** Pairs equal texts in their order, those of one gap only with those of the same. */
function inTurn(
  olds: readonly number[],
  news: readonly number[],
  pairing: Pairing,
  gaps?: Gaps,
): void {
  const [a, b] = [
    olds.filter((old) => pairing.toNew[old] === -1),
    news.filter((next) => pairing.toOld[next] === -1),
  ];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    const [old, next] = [elementAt(a, i), elementAt(b, j)];
    // Gaps rise with the indexes.
    const order = gaps ? elementAt(gaps.ofOld, old) - elementAt(gaps.ofNew, next) : 0;
    if (order === 0) pairing.join(old, next);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
}
