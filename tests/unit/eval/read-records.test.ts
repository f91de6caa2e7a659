import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { datedDocument, revisedDocument } from '../../eval/documents.ts';
import { CorpusFault, readRecords } from '../../eval/read-records.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'eval-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Buffer, name = 'corpus.jsonl'): string {
  const written = path.join(folder, name);
  writeFileSync(written, content);
  return written;
}

const good = '{"id": "a", "text": "It fell.", "dated": [{"start": 3, "end": 7, "value": "2020"}]}';

describe('reading a corpus', () => {
  it('gives records with their lines, and the digest of the file', () => {
    const { records, sha256 } = readRecords(file(`\n${good}\n\n${good}\n`), datedDocument);
    expect(records.map(({ line }) => line)).toEqual([2, 4]);
    expect(records[0]?.record.dated).toEqual([{ start: 3, end: 7, value: '2020' }]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(readRecords(file(good), datedDocument).sha256).not.toBe(sha256);
  });

  it('unpacks what ends in .gz', () => {
    const { records } = readRecords(file(gzipSync(good), 'corpus.jsonl.gz'), datedDocument);
    expect(records).toHaveLength(1);
  });

  it.each([
    ['a line that is no JSON', `${good}\n{"id": "a" 1}`, ':2:12: Unexpected text, expected JSON'],
    ['a line that ends too early', '{"id": "a"', ':1:11: Unexpected text, expected JSON'],
    [
      'a field of another kind',
      '{"id": 1, "text": "", "dated": []}',
      ':1:1: Unexpected value of ‘id’',
    ],
    ['a field that lacks', '{"id": "a", "text": ""}', ':1:1: Unexpected value of ‘dated’'],
    ['a value that is no object', '[]', ':1:1: Unexpected value: '],
    [
      'a span before the text',
      good.replace('3', '-3'),
      ':1:1: Unexpected value of ‘dated.0.start’',
    ],
    ['nothing', '\n', ':1:1: Unexpected end, expected at least one record'],
  ])('tells the place of %s', (_, content, message) => {
    const read = () => readRecords(file(content), datedDocument);
    expect(read).toThrow(CorpusFault);
    expect(read).toThrow(`corpus.jsonl${message}`);
  });

  it('tells a file that is not there, or not packed', () => {
    expect(() => readRecords(path.join(folder, 'none.jsonl'), datedDocument)).toThrow(CorpusFault);
    expect(() => readRecords(file(good, 'plain.jsonl.gz'), datedDocument)).toThrow(
      'expected a file packed by gzip',
    );
  });

  it('wants a truth for each old block of a revision', () => {
    const pair = { doc: 'd', from: 'a', to: 'b', old: [{ k: 'p', t: 'x' }], new: [], truth: [] };
    expect(() => readRecords(file(JSON.stringify(pair)), revisedDocument)).toThrow(
      'expected one truth for each old block',
    );
  });
});
