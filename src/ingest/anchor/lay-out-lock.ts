import type { LockRecord } from '../../model/lock.ts';

const keys = [
  'id',
  'kind',
  'text',
  'v',
  'first',
  'gone',
  'withheld',
  'left',
  'next',
  'article',
  'within',
  'siblings',
  'review',
  'earlier',
] as const satisfies readonly (keyof LockRecord)[];

/** A living record and where its passage starts. */
export interface Placed {
  readonly start: number;
  readonly record: LockRecord;
}

/**
 * The records of one article as they go into its file: in the order of the article, quotations
 * after the passage they stand in, absorbed ones after what they stand in, tombstones last. Keys
 * come in one order, so that equal records are equal bytes.
 */
export function layOut(
  placed: readonly Placed[],
  absorbed: readonly LockRecord[],
  gone: readonly LockRecord[],
): LockRecord[] {
  const inside = Map.groupBy(absorbed, ({ within }) => within);
  const living = [...placed].sort((a, b) => a.start - b.start);
  const ordered = living.flatMap(({ record }) => [record, ...(inside.get(record.id) ?? [])]);
  return [...ordered, ...gone].map(inKeyOrder);
}

/** The record with its keys in the agreed order. */
export function inKeyOrder(record: LockRecord): LockRecord {
  return Object.fromEntries(
    keys.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])),
  ) as LockRecord;
}
