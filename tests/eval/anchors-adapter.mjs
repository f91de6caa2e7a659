import { anchor } from '../../src/ingest/anchor/anchor.ts';

const edits = { confirm: [], refuse: [] };
const kind = ({ k }) => (k === 'h' ? 'heading' : 'paragraph');

/**
 * Anchors the new blocks over a lock of the old ones, and tells for each old block the index of the
 * new one that its fragment opens, or −1, and what a person is asked about it. The form that the
 * scorer of fragments wants.
 */
export function reanchor(old, next) {
  const lock = old.map((block, at) => ({
    id: `p-${at}`,
    kind: kind(block),
    text: block.t,
    v: 'bc2d',
    first: '2025-01-01',
  }));
  const passages = next.map((block) => ({ kind: kind(block), text: block.t }));
  const { kept, absorbed } = anchor(passages, lock, {
    key: 'scored',
    today: '2025-01-02',
    taken: new Set(lock.map(({ id }) => id)),
    edits,
  });
  const places = new Map(kept.map(({ id }, at) => [id, at]));
  const reviews = new Map([...kept, ...absorbed].map(({ id, review }) => [id, review?.[0].why]));
  for (const { id, within } of absorbed) places.set(id, places.get(within));
  return lock.map(({ id }) => ({ to: places.get(id) ?? -1, review: reviews.get(id) }));
}
