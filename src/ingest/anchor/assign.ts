import { valueAt } from '../../text/sure.ts';
import { EXACT_PAIRING } from './parameters.ts';

/** A possible pair and what it is worth; more than 0. */
export interface Bid {
  readonly old: number;
  readonly next: number;
  readonly worth: number;
}

/**
 * The one-to-one choice of bids that is worth most together. Bids that share no text are decided
 * apart from each other.
 */
export function assign<Given extends Bid>(bids: readonly Given[]): Given[] {
  return groups(bids).flatMap((group) => {
    if (group.length === 1) return group;
    const olds = [...new Set(group.map(({ old }) => old))];
    const news = [...new Set(group.map(({ next }) => next))];
    return Math.max(olds.length, news.length) > EXACT_PAIRING
      ? bestFirst(group)
      : optimal(group, olds, news);
  });
}

/** Bids that compete with each other, directly or through others. */
function groups<Given extends Bid>(bids: readonly Given[]): Given[][] {
  const parent = new Map<number, number>();
  const root = (node: number): number => {
    let top = node;
    while (parent.get(top) !== undefined) top = valueAt(parent, top);
    if (top !== node) parent.set(node, top);
    return top;
  };
  // New texts are counted below zero, so that both sides can share one map.
  for (const { old, next } of bids) {
    const [a, b] = [root(old), root(-1 - next)];
    if (a !== b) parent.set(a, b);
  }
  return [...Map.groupBy(bids, ({ old }) => root(old)).values()];
}

function bestFirst<Given extends Bid>(bids: readonly Given[]): Given[] {
  const [olds, news] = [new Set<number>(), new Set<number>()];
  return [...bids]
    .sort((a, b) => b.worth - a.worth || a.old - b.old || a.next - b.next)
    .filter(({ old, next }) => {
      if (olds.has(old) || news.has(next)) return false;
      olds.add(old);
      news.add(next);
      return true;
    });
}

/**
 * The Hungarian method with potentials (Kuhn 1955, in the O(n³) form of Jonker and Volgenant), on a
 * square of worths.
 */
function optimal<Given extends Bid>(
  bids: readonly Given[],
  olds: readonly number[],
  news: readonly number[],
): Given[] {
  const size = Math.max(olds.length, news.length);
  const [row, column] = [
    new Map(olds.map((old, n) => [old, n])),
    new Map(news.map((next, n) => [next, n])),
  ];
  const cost = new Float64Array(size * size);
  const chosen = new Map<number, Given>();
  for (const bid of bids) {
    const cell = valueAt(row, bid.old) * size + valueAt(column, bid.next);
    cost[cell] = -bid.worth;
    chosen.set(cell, bid);
  }
  return Array.from(cheapest(cost, size), (at, n) => chosen.get(n * size + at)).filter(
    (bid) => bid !== undefined,
  );
}

/** Per row the column that makes the sum of costs least. */
function cheapest(cost: Float64Array, size: number): Int32Array {
  const [rows, columns] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const owner = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    owner[0] = row;
    let at = 0;
    const least = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    do {
      used[at] = 1;
      const from = owner[at]!;
      let [delta, to] = [Infinity, 0];
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost[(from - 1) * size + j - 1]! - rows[from]! - columns[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = at;
        }
        if (least[j]! < delta) [delta, to] = [least[j]!, j];
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          rows[owner[j]!]! += delta;
          columns[j]! -= delta;
        } else least[j]! -= delta;
      }
      at = to;
    } while (owner[at] !== 0);
    for (; at; at = way[at]!) owner[at] = owner[way[at]!]!;
  }
  const result = new Int32Array(size);
  for (let j = 1; j <= size; j++) result[owner[j]! - 1] = j - 1;
  return result;
}
