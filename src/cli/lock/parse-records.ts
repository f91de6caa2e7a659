import type { ZodType } from 'zod';
import { type LockRecord, lockRecordSchema } from '../../model/lock.ts';

/** A line of a lock file that is no record. */
export interface BrokenLine {
  /** 1-based. */
  readonly line: number;
  readonly length: number;
  readonly why: 'conflict-marker' | 'cut-off' | 'no-record';
}

/**
 * The records of one lock file, each with its 1-based line, and the lines that cannot be read.
 * Every line ends in a line feed; the carriage return that other systems put before it is passed
 * over.
 */
export interface ParsedRecords<Record = LockRecord> {
  readonly records: readonly Record[];
  readonly lines: readonly number[];
  readonly broken: readonly BrokenLine[];
}

/** Some editors put it before the first character. */
export const byteOrderMark = '\uFEFF';

const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/**
 * Reads a file of passages or, with `schema`, of other records. A line that cannot be read in full
 * is reported, never passed over.
 */
export function parseRecords(text: string): ParsedRecords;
export function parseRecords<Record>(text: string, schema: ZodType<Record>): ParsedRecords<Record>;
export function parseRecords(
  text: string,
  schema: ZodType = lockRecordSchema,
): ParsedRecords<unknown> {
  const records: unknown[] = [];
  const lines: number[] = [];
  const broken: BrokenLine[] = [];
  let [from, line] = [text.startsWith(byteOrderMark) ? 1 : 0, 0];
  while (from < text.length) {
    const feed = text.indexOf('\n', from);
    const written = text.slice(from, feed < 0 ? text.length : feed).replace(/\r$/, '');
    from = feed < 0 ? text.length : feed + 1;
    line++;
    if (!written) continue;
    const record = feed < 0 ? undefined : parseRecord(written, schema);
    if (record) {
      records.push(record);
      lines.push(line);
    } else
      broken.push({
        line,
        length: written.length,
        why: feed < 0 ? 'cut-off' : conflictMarker.test(written) ? 'conflict-marker' : 'no-record',
      });
  }
  return { records, lines, broken };
}

function parseRecord(line: string, schema: ZodType): unknown {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
