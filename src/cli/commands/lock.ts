import { exit } from '../exit-codes.ts';
import { readLock } from '../read-lock.ts';
import { plural, report, type ReportOptions } from '../report.ts';

/** Options of `nutgraf lock check`. */
export interface LockOptions extends ReportOptions {
  readonly content: string;
}

/**
 * Tells whether the lock can be read in full and what a merge may have left in it. Writes nothing.
 */
export function runLockCheck({ content, verbose = false }: LockOptions): number {
  const { lock, messages } = readLock(content);
  report(messages, { verbose });
  const records = [...lock.values()].reduce((sum, { length }) => sum + length, 0);
  process.stderr.write(
    `${content}/anchors: ${plural(records, 'passage')} of ${plural(lock.size, 'article')}, ${messages.length ? `${plural(messages.length, 'fault')} found` : 'nothing wrong'}\n`,
  );
  return messages.length ? exit.inputErrors : exit.done;
}
