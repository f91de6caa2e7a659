import type { LockRecord } from '../../model/lock.ts';

/**
 * Joins records of one id, as a merge of two branches leaves them, into the first of them. The one
 * that has seen more versions gives the text; no earlier version, question or sibling of either is
 * lost. Independent of their order but for place.
 */
export function joinRecords(records: readonly LockRecord[]): LockRecord[] {
  const joined = new Map<string, LockRecord>();
  for (const record of records) {
    const other = joined.get(record.id);
    joined.set(record.id, other ? join(other, record) : record);
  }
  return [...joined.values()];
}

function join(a: LockRecord, b: LockRecord): LockRecord {
  const [newer, older] = isNewer(a, b) ? [a, b] : [b, a];
  const versions = new Map<string, NonNullable<LockRecord['earlier']>[number]>();
  for (const one of [...(older.earlier ?? []), ...(newer.earlier ?? [])])
    versions.set(`${one.until}\0${one.v}\0${one.text}`, one);
  const seen = [...versions.values()];
  // The text that the other branch published was seen by readers too; its last day is not known, so
  // the latest known day stands for it.
  if (older.text !== newer.text && !seen.some(({ text }) => text === older.text))
    seen.push({ v: older.v, text: older.text, until: lastDay(newer, older) });
  const earlier = seen.sort(
    (x, y) => compare(x.until, y.until) || compare(x.v, y.v) || compare(x.text, y.text),
  );
  const review = union(newer.review, older.review, ({ v }) => v);
  const siblings = union(newer.siblings, older.siblings, (id) => id);
  const { gone: _gone, next: _next, article: _article, within: _within, ...living } = newer;
  // What is living in one branch is living: the next ingest decides anew.
  const { gone, next, article, within } = newer.gone && !older.gone ? older : newer;
  return {
    ...living,
    first: compare(a.first, b.first) < 0 ? a.first : b.first,
    ...(gone && { gone }),
    ...(next && { next }),
    ...(article && { article }),
    ...(within && { within }),
    ...(siblings.length && { siblings }),
    ...(review.length && { review }),
    ...(earlier.length && { earlier }),
  };
}

/**
 * More versions, then the later last version, then the order of texts, so that both branches come
 * to the same record.
 */
function isNewer(a: LockRecord, b: LockRecord): boolean {
  const [more, last] = [
    (a.earlier?.length ?? 0) - (b.earlier?.length ?? 0),
    compare(lastUntil(a), lastUntil(b)),
  ];
  return (
    (more || last || compare(a.text, b.text) || compare(JSON.stringify(a), JSON.stringify(b))) >= 0
  );
}

const lastUntil = (record: LockRecord): string => record.earlier?.at(-1)?.until ?? '';
const lastDay = (...records: readonly LockRecord[]): string =>
  records
    .flatMap((record) => [record.first, record.gone ?? '', lastUntil(record)])
    .reduce((day, other) => (other > day ? other : day));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function union<Value>(
  a: readonly Value[] = [],
  b: readonly Value[] = [],
  key: (value: Value) => string,
): Value[] {
  return [...new Map([...b, ...a].map((value) => [key(value), value])).values()];
}
