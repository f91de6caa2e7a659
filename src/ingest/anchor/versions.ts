import type { AnchorEdits } from '../../model/editorial.ts';
import type { AnchorDoubt, LockRecord } from '../../model/lock.ts';
import { version } from '../../text/mint.ts';
import { elementAt } from '../../text/sure.ts';

/** Text as the lock holds it: white space as single spaces. */
export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The record with `text` as its current version; the one before is kept. */
export function withText(record: LockRecord, text: string, today: string): LockRecord {
  if (record.text === text) return record;
  return {
    ...record,
    text,
    v: version(text),
    earlier: [...(record.earlier ?? []), { v: record.v, text: record.text, until: today }],
  };
}

/**
 * What the text read before it became the version `v`; undefined for the first version and unknown
 * ones.
 */
export function textBefore(
  { earlier = [], v: current }: LockRecord,
  v: string,
): string | undefined {
  const at = v === current ? earlier.length : earlier.findLastIndex((one) => one.v === v);
  return earlier[at - 1]?.text;
}

/**
 * Applies what a person decided on versions that were in doubt: confirmed ones are no longer,
 * refused ones become tombstones.
 */
export function decided(
  record: LockRecord,
  { confirm, refuse }: AnchorEdits,
  today: string,
): LockRecord {
  const { review, ...plain } = record;
  const isIn = (list: readonly string[], v: string): boolean => list.includes(`${record.id}.${v}`);
  if (!record.gone && refuse.length) {
    if (record.within && isIn(refuse, record.v)) return asGone(plain, today);
    const { earlier = [] } = record;
    const at = [...earlier, record].findIndex(({ v }, n) => n > 0 && isIn(refuse, v));
    if (at > 0) {
      const { earlier: _later, ...rest } = plain;
      return asGone(
        {
          ...rest,
          text: elementAt(earlier, at - 1).text,
          v: elementAt(earlier, at - 1).v,
          ...(at > 1 && { earlier: earlier.slice(0, at - 1) }),
        },
        today,
      );
    }
  }
  const open = review?.filter(({ v }) => !isIn(confirm, v)) ?? [];
  return open.length ? { ...plain, review: open } : plain;
}

/** The record with a question about its current version, unless a person has answered it. */
export function doubted(
  record: LockRecord,
  why: readonly AnchorDoubt[],
  { confirm }: AnchorEdits,
): LockRecord {
  if (!why.length || confirm.includes(`${record.id}.${record.v}`)) return record;
  return {
    ...record,
    review: [
      ...(record.review ?? []).filter(({ v }) => v !== record.v),
      { v: record.v, why: [...why] },
    ],
  };
}

/** The record as a tombstone. What is gone already stays as it is. */
export function asGone(record: LockRecord, today: string, next?: string): LockRecord {
  if (record.gone) return record;
  const { review: _review, within, ...rest } = record;
  const follower = next ?? within;
  return { ...rest, gone: today, ...(follower && { next: follower }) };
}
