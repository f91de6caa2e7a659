import type { LockRecord } from '../../model/lock.ts';

/**
 * Something about the records of the lock that a merge by hand may have left; `line` is 1-based in
 * the article’s file.
 */
export interface LockFault {
  readonly article: string;
  readonly rule: 'lock-duplicate' | 'lock-order' | 'lock-reference';
  readonly level: 'error' | 'warn';
  readonly line: number;
  readonly reason: string;
  readonly fix: string;
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
    return file.records.flatMap((record, n) => faultsOf(file, record, n, home, first));
  });
}

function faultsOf(
  { article, records, lines }: LockFile,
  record: LockRecord,
  n: number,
  home: ReadonlyMap<string, string>,
  first: ReadonlyMap<string, number>,
): LockFault[] {
  const fault = (
    rule: LockFault['rule'],
    level: LockFault['level'],
    reason: string,
    fix: string,
  ): LockFault => ({ article, rule, level, line: lines[n]!, reason, fix });
  const faults: LockFault[] = [];
  const other = home.get(record.id)!;
  if (other !== article)
    faults.push(
      fault(
        'lock-duplicate',
        'error',
        `Unexpected record of ${record.id} in two articles, expected it in one; it also stands in ${other}`,
        'keep the record in the article whose text it holds, and take it out of the other',
      ),
    );
  else if (first.get(record.id) !== n)
    faults.push(
      fault(
        'lock-duplicate',
        'warn',
        `Unexpected second record of ${record.id}, expected one`,
        'the next ingest joins them',
      ),
    );
  if (!record.gone && records[n - 1]?.gone)
    faults.push(
      fault(
        'lock-order',
        'warn',
        `Unexpected record of ${record.id} after a tombstone, expected tombstones last`,
        'the next ingest puts it right',
      ),
    );
  for (const [key, id] of [
    ['within', record.within],
    ['next', record.next],
  ] as const) {
    if (id && !home.has(id))
      faults.push(
        fault(
          'lock-reference',
          'warn',
          `Unexpected ${key} ${id} of ${record.id}, expected a record of the lock`,
          'restore the record of that id from version control',
        ),
      );
  }
  return faults;
}
