import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';

/** A corpus file that cannot be read as what it should be; the message tells the place. */
export class CorpusFault extends Error {}

/** A record of a corpus and the line that it stands on, from 1. */
export interface Numbered<Record> {
  readonly line: number;
  readonly record: Record;
}

/** A corpus file: its records, and the SHA-256 of its bytes in hexadecimal digits. */
export interface Corpus<Record> {
  readonly records: readonly Numbered<Record>[];
  readonly sha256: string;
}

/**
 * Reads a file of JSON Lines, packed by gzip or not. Empty lines are passed over. Throws a
 * CorpusFault with file, line and column at the first line that is no such record.
 */
export function readRecords<Record>(file: string, schema: z.ZodType<Record>): Corpus<Record> {
  const bytes = readBytes(file);
  const lines = unpack(file, bytes).split('\n');
  const records = lines.flatMap((line, n) =>
    line.trim() ? [{ line: n + 1, record: parse(line, `${file}:${n + 1}`, schema) }] : [],
  );
  if (!records.length)
    throw new CorpusFault(`${file}:1:1: Unexpected end, expected at least one record`);
  return { records, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (fault) {
    throw new CorpusFault(`${file}: ${(fault as Error).message}`, { cause: fault });
  }
}

function unpack(file: string, bytes: Buffer): string {
  if (!file.endsWith('.gz')) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (fault) {
    throw new CorpusFault(`${file}: Unexpected bytes, expected a file packed by gzip`, {
      cause: fault,
    });
  }
}

function parse<Record>(line: string, place: string, schema: z.ZodType<Record>): Record {
  const { success, data, error } = schema.safeParse(readJson(line, place));
  if (success) return data;
  const [issue] = error.issues;
  const field = issue?.path.length ? ` of ‘${issue.path.join('.')}’` : '';
  throw new CorpusFault(`${place}:1: Unexpected value${field}: ${issue?.message}`);
}

function readJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (fault) {
    const column = /position (\d+)/.exec((fault as Error).message)?.[1];
    throw new CorpusFault(`${place}:${Number(column ?? 0) + 1}: Unexpected text, expected JSON`, {
      cause: fault,
    });
  }
}
