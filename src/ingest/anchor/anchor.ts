import type { LockRecord } from '../../model/lock.ts';
import { fold } from './fold.ts';
import { mint, version } from '../../text/mint.ts';

/** A passage to be anchored: its kind and its text. */
export interface Passage {
  readonly kind: string;
  readonly text: string;
}

/** Where and when passages are anchored. */
export interface AnchorContext {
  /** The seed’s path; part of what new ids are hashed from. */
  readonly key: string;
  /** Calendar date of this ingest, for `first`, `until` and `gone`. */
  readonly today: string;
  /** Every id ever given out, in any article; grows as new ones are minted. */
  readonly taken: Set<string>;
}

/** The outcome: one record per passage, in order, and the records of passages that are no longer there. */
export interface Anchored {
  readonly kept: readonly LockRecord[];
  readonly gone: readonly LockRecord[];
}

/**
 * Gives each passage the id it had before, by equal folded text, one to one; equal texts are paired in order.
 * New passages get new ids. Old ones without a partner become tombstones and revive when their text returns.
 */
export function anchor(passages: readonly Passage[], records: readonly LockRecord[], context: AnchorContext): Anchored {
  const waiting = byFold(records);
  const kept = passages.map((passage) => {
    const text = passage.text.replace(/\s+/g, ' ').trim();
    const before = waiting.get(fold(text))?.shift();
    return before ? renew(before, passage.kind, text, context.today) : create(passage.kind, text, context);
  });
  const found = new Set(kept.map(({ id }) => id));
  const gone = records.filter(({ id }) => !found.has(id)).map((record) => (record.gone ? record : { ...record, gone: context.today }));
  return { kept, gone };
}

/** Records by folded text; living ones before tombstones, else in their order. */
function byFold(records: readonly LockRecord[]): Map<string, LockRecord[]> {
  const waiting = new Map<string, LockRecord[]>();
  for (const record of [...records.filter(({ gone }) => !gone), ...records.filter(({ gone }) => gone)]) {
    const key = fold(record.text);
    const same = waiting.get(key);
    if (same) same.push(record);
    else waiting.set(key, [record]);
  }
  return waiting;
}

function renew({ gone: _gone, next: _next, ...before }: LockRecord, kind: string, text: string, today: string): LockRecord {
  if (before.text === text) return { ...before, kind };
  const earlier = [...(before.earlier ?? []), { v: before.v, text: before.text, until: today }];
  return { ...before, kind, text, v: version(text), earlier };
}

function create(kind: string, text: string, context: AnchorContext): LockRecord {
  return { id: mint(context.key, text, context.taken), kind, text, v: version(text), first: context.today };
}
