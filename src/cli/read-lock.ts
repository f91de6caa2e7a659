import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Lock, type LockRecord, lockRecordSchema, type SlugRecord } from '../model/lock.ts';
import type { Message } from '../model/message.ts';

/** The lock as it stands in `content/anchors/`; a broken line is an error, for what it says would be lost. */
export function readLock(content: string): { lock: Lock; slugs: SlugRecord[]; messages: Message[] } {
  const folder = path.join(content, 'anchors');
  const messages: Message[] = [];
  if (!existsSync(folder)) return { lock: new Map(), slugs: [], messages };
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  const lock = new Map(files.map((name) => [name.slice(0, -'.jsonl'.length), readRecords(path.join(folder, name), messages)]));
  return { lock, slugs: readSlugs(path.join(folder, 'slugs.tsv'), messages), messages };
}

function readRecords(file: string, messages: Message[]): LockRecord[] {
  return linesOf(file).flatMap((line, n) => {
    const record = parseRecord(line);
    if (!record) messages.push(broken(file, n, line, 'a record of a published passage'));
    return record ?? [];
  });
}

function parseRecord(line: string): LockRecord | undefined {
  try {
    return lockRecordSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function readSlugs(file: string, messages: Message[]): SlugRecord[] {
  if (!existsSync(file)) return [];
  return linesOf(file).flatMap((line, n) => {
    const [kind, key, slug, ...rest] = line.split('\t');
    if (kind && key && slug && !rest.length) return { kind: kind as SlugRecord['kind'], key, slug };
    messages.push(broken(file, n, line, 'kind, key and address with tabs between them'));
    return [];
  });
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const broken = (file: string, n: number, line: string, expected: string): Message => ({
  rule: 'lock-record',
  level: 'error',
  reason: `Unexpected line in the lock, expected ${expected}`,
  fix: 'restore the file from version control; permanent links depend on it',
  file: path.relative('.', file).split(path.sep).join('/'),
  place: { start: { line: n + 1, column: 1 }, end: { line: n + 1, column: line.length + 1 } },
});
