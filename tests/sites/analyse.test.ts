import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { strike } from './tiny-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-analyse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/nutgraf.mjs', 'analyse', ...args],
    { encoding: 'utf8' },
  );
  return {
    code: status,
    messages: stderr,
    records: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Analysis),
  };
}

interface Analysis {
  readonly id: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly entity?: string;
  }[];
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: { readonly start: number; readonly end: number } | null;
  }[];
  readonly times: readonly { readonly edtf: string | null }[];
}

describe('nutgraf analyse', () => {
  const jsonl = path.join(folder, 'in.jsonl');
  writeFileSync(
    jsonl,
    `${JSON.stringify({ id: 'one', text: strike })}\nnot json\n${JSON.stringify({ id: 'two', text: 'Talks failed again on Friday, Roe said. Roe left the room.' })}\n`,
  );

  it('gives one record a document in input order, reports what is none and goes on', () => {
    const { code, messages, records } = run('--jsonl', jsonl);
    expect(records.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(messages).toContain(`${jsonl}:2:1: Unexpected line`);
    expect(code).toBe(1);
  });

  it('finds names, quotations with their speakers and dates, with offsets into the text', () => {
    const [{ mentions, quotes, times }] = run('--jsonl', jsonl).records as [Analysis];
    const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
      strike.slice(start, end);
    expect(mentions.filter(({ type }) => type === 'person').map(words)).toEqual(
      expect.arrayContaining(['Jane Roe', 'Ivo Quist', 'Roe']),
    );
    expect(quotes.map((quote) => [words(quote), quote.speaker && words(quote.speaker)])).toEqual([
      ['“We will not come back for promises.”', 'Jane Roe'],
      ['“a blow to the whole region.”', 'Ivo Quist'],
    ]);
    expect(times.map(({ edtf }) => edtf)).toEqual(['2025-06-03', '2025-06-05']);
  });

  it('resolves people across documents when asked to', () => {
    const entities = (records: readonly Analysis[]): (string | undefined)[] =>
      records.map(({ mentions }) => mentions.find(({ type }) => type === 'person')?.entity);
    expect(entities(run('--jsonl', jsonl, '--story').records)).toEqual(['jane-roe', 'jane-roe']);
  });

  it('says what is missing', () => {
    expect(run().code).toBe(2);
    expect(run('nowhere.txt')).toMatchObject({ code: 2, records: [] });
  });
});
