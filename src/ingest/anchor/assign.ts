import { munkres } from 'munkres';
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

/** The Hungarian method on a table of worths, with nothing for what was never bid. */
function optimal<Given extends Bid>(
  bids: readonly Given[],
  olds: readonly number[],
  news: readonly number[],
): Given[] {
  const bid = new Map(bids.map((one) => [`${one.old} ${one.next}`, one]));
  const costs = olds.map((old) => news.map((next) => -(bid.get(`${old} ${next}`)?.worth ?? 0)));
  return munkres(costs)
    .map(([row, column]) => bid.get(`${olds[row]} ${news[column]}`))
    .filter((chosen) => chosen !== undefined);
}
