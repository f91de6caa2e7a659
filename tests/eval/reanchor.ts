import { anchor } from '../../src/ingest/anchor/anchor.ts';
import type { LockRecord } from '../../src/model/lock.ts';
import { Ids } from '../../src/text/mint.ts';
import type { Block } from './likeness.ts';
import type { Move } from './score-fragments.ts';

const kindOf = ({ k }: Block): 'heading' | 'paragraph' => (k === 'h' ? 'heading' : 'paragraph');

/**
 * Anchors the new blocks over a lock of the old ones, and tells for each old block the index of the
 * new one that its fragment opens, or −1, and what a person is asked about it.
 */
export function reanchor(old: readonly Block[], next: readonly Block[]): Move[] {
  const lock: LockRecord[] = old.map((block, at) => ({
    id: `p-${at}`,
    kind: kindOf(block),
    text: block.t,
    v: 'bc2d',
    first: '2025-01-01',
  }));
  const passages = next.map((block) => ({ kind: kindOf(block), text: block.t }));
  const { kept, absorbed } = anchor(passages, lock, {
    key: 'scored',
    today: '2025-01-02',
    ids: new Ids(lock.map(({ id }) => id)),
    edits: { confirm: [], refuse: [] },
  });
  const places = new Map(kept.map(({ id }, at) => [id, at]));
  for (const { id, within = '' } of absorbed) places.set(id, places.get(within) ?? -1);
  const reviews = new Map([...kept, ...absorbed].map(({ id, review }) => [id, review?.[0]?.why]));
  return lock.map(({ id }) => ({ to: places.get(id) ?? -1, review: reviews.get(id) }));
}
