import type { LockRecord } from '../../model/lock.ts';
import { type Said, say } from '../../model/messages/catalogue.ts';
import { elementAt, valueAt } from '../../text/sure.ts';

/**
 * Something about the records of the lock that a merge by hand may have left; `line` is 1-based in
 * the article’s file.
 */
export interface LockFault extends Said<'lock-duplicate' | 'lock-order' | 'lock-reference'> {
  readonly article: string;
  readonly line: number;
}

/** The records of one file as they stand there, with their lines. */
export interface LockFile {
  readonly article: string;
  readonly records: readonly LockRecord[];
  readonly lines: readonly number[];
}

/**
 * Checks a lock as a whole: one file an id, one record an id, tombstones last, no reference into
 * nothing.
 */
export function lintLock(files: readonly LockFile[]): LockFault[] {
  const home = new Map<string, string>();
  for (const { article, records } of files)
    for (const { id } of records) if (!home.has(id)) home.set(id, article);
  return files.flatMap((file) => {
    const first = new Map<string, number>();
    for (const [n, { id }] of file.records.entries()) if (!first.has(id)) first.set(id, n);
    return file.records.flatMap((_, n) => faultsOf(file, n, home, first));
  });
}

function faultsOf(
  { article, records, lines }: LockFile,
  n: number,
  home: ReadonlyMap<string, string>,
  first: ReadonlyMap<string, number>,
): LockFault[] {
  const fault = (said: Said<LockFault['rule']>): LockFault => ({
    ...said,
    article,
    line: elementAt(lines, n),
  });
  const faults: LockFault[] = [];
  const record = elementAt(records, n);
  const other = valueAt(home, record.id);
  if (other !== article)
    faults.push(fault(say('lock-duplicate/articles', { id: record.id, other })));
  else if (first.get(record.id) !== n)
    faults.push(fault(say('lock-duplicate/same', { id: record.id })));
  if (!record.gone && records[n - 1]?.gone)
    faults.push(fault(say('lock-order', { id: record.id })));
  for (const [key, id] of [
    ['within', record.within],
    ['next', record.next],
  ] as const) {
    if (id && !home.has(id))
      faults.push(fault(say('lock-reference', { key, to: id, id: record.id })));
  }
  return faults;
}
