import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare, isFailure, tellAll } from '../../eval/compare.ts';
import { corpora } from '../../eval/corpora.ts';
import type { Figure, Measured } from '../../eval/figure.ts';
import { keyOf, PageFault, readTable, type Row, toRow, writeTable } from '../../eval/table.ts';

const begin = '<!-- figures: written by `npm run eval -- FOLDER --write` -->';
const end = '<!-- end of the figures -->';
const page = `# Page\n\n${begin}\n${end}\n\nMore.\n`;

const measured = (...figures: Figure[]): Measured => ({
  what: 'names',
  counted: '8 names',
  figures,
});
const high = (name: string, value: number | null): Figure => ({ name, value, better: 'higher' });
const low = (name: string, value: number | null): Figure => ({ name, value, better: 'lower' });
const of = { corpus: 'Some news', digest: '0123abcd', part: 'all 3' };
const one = (...figures: Figure[]) => ({
  measured: measured(...figures),
  row: toRow(measured(...figures), of),
});

describe('the table of the page', () => {
  const rows: Row[] = [
    one(high('precision', 96), high('right value of found', 86.8), low('false in 10,000', null))
      .row,
    { ...one(high('recall', 0)).row, part: 'first half (2), fitted on the second' },
  ];

  it('reads back as it was written, and the rest of the page stays', () => {
    const written = writeTable(page, rows, 'page.md');
    expect(readTable(written, 'page.md')).toEqual(rows);
    expect(written.replace(/\n\|[^\n]*/g, '')).toBe(`# Page\n\n${begin}\n\n\n${end}\n\nMore.\n`);
    expect(writeTable(written, rows, 'page.md')).toBe(written);
    expect(readTable(page, 'page.md')).toEqual([]);
  });

  it.each([
    ['a page without its place', '# Page', 'page.md: Unexpected page without the lines'],
    [
      'a row that lacks a cell',
      `${begin}\n| a | b (0123abcd) | c | x 1 |\n${end}`,
      'page.md:2:1: ',
    ],
    ['a corpus without a digest', `${begin}\n\n| a | b | c | d | x 1 |\n${end}`, 'page.md:3:1: '],
    [
      'a figure without a number',
      `${begin}\n| a | b (0123abcd) | c | d | x 1; y |\n${end}`,
      'page.md:2:1: Unexpected ‘y’, expected a name and a number',
    ],
  ])('tells %s', (_, text, message) => {
    expect(() => readTable(text, 'page.md')).toThrow(PageFault);
    expect(() => readTable(text, 'page.md')).toThrow(message);
  });

  it('of docs/evaluation.md tells of corpora that are known', () => {
    const kept = readTable(readFileSync('docs/evaluation.md', 'utf8'), 'docs/evaluation.md');
    expect(kept.length).toBeGreaterThan(10);
    expect(new Set(kept.map(keyOf)).size).toBe(kept.length);
    expect(new Set(kept.map(({ corpus }) => corpus))).toEqual(
      new Set(corpora.map(({ name }) => name)),
    );
  });

  it('of docs/evaluation.md tells of the files that weights were fitted to', () => {
    const kept = readTable(readFileSync('docs/evaluation.md', 'utf8'), 'docs/evaluation.md');
    const weights = readFileSync('src/ingest/extract/names/person-weights.ts', 'utf8');
    const fitted = [...weights.matchAll(/^\/\/ (\S+), \d+ articles,\n\/\/ {3}sha256 (\w{8})/gm)];
    expect(fitted.map(([, file]) => file)).toEqual(
      corpora.filter((corpus) => corpus.fitted).map(({ file }) => file),
    );
    for (const [, file, digest] of fitted) {
      const name = corpora.find((corpus) => corpus.file === file)?.name;
      const digests = kept.filter((row) => row.corpus === name).map((row) => row.digest);
      expect(new Set(digests), file).toEqual(new Set([digest]));
    }
  });
});

describe('comparing with the page', () => {
  const kinds = (kept: Figure[], now: Figure[]) =>
    compare([one(...kept).row], [one(...now)]).map(({ kind }) => kind);

  it.each([
    ['the same', high('x', 5), high('x', 5), []],
    ['more of what should be high', high('x', 5), high('x', 5.1), ['rise']],
    ['less of it', high('x', 5), high('x', 4.9), ['drop']],
    ['more of what should be low', low('x', 5), low('x', 5.1), ['drop']],
    ['less of it', low('x', 5), low('x', 4.9), ['rise']],
    ['more of what is neither', high('x', 5), { ...high('x', 6), better: 'neither' }, ['change']],
    ['none where one was', high('x', 5), high('x', null), ['drop']],
    ['one where none was', high('x', null), high('x', 5), ['change']],
    ['another figure', high('x', 5), high('y', 5), ['not on the page']],
  ] as [string, Figure, Figure, string[]][])('tells %s', (_, before, now, told) =>
    expect(kinds([before], [now])).toEqual(told),
  );

  it.each([
    ['rise', false],
    ['change', false],
    ['drop', true],
    ['not comparable', true],
    ['not on the page', true],
    ['not measured', true],
  ] as const)('a %s fails: %s', (kind, fails) => expect(isFailure({ kind, row: 'x' })).toBe(fails));

  it('does not compare figures of different files', () => {
    const kept = { ...one(high('x', 5)).row, digest: 'ffffffff' };
    expect(compare([kept], [one(high('x', 4))]).map(({ kind }) => kind)).toEqual([
      'not comparable',
    ]);
  });

  it('misses rows of a corpus that was measured, not those of others', () => {
    const kept = one(high('x', 5)).row;
    const rows = [kept, { ...kept, part: 'half' }, { ...kept, corpus: 'Other news' }];
    expect(compare(rows, [one(high('x', 5))])).toEqual([
      { kind: 'not measured', row: 'names, Some news, half' },
    ]);
  });

  it('sees another number of things counted', () => {
    const kept = { ...one(high('x', 5)).row, counted: '9 names' };
    expect(compare([kept], [one(high('x', 5))]).map(({ kind }) => kind)).toEqual([
      'not comparable',
    ]);
  });

  it('says the row, both figures and what to do, once for each kind', () => {
    const told = tellAll(
      compare([one(high('x', 5), high('y', 6)).row], [one(high('x', 4), high('y', 2))]),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^drop:\n {2}names, Some news, all 3: x 5 → 4\n {2}names, Some news, all 3: y 6 → 2\n {2}Mend /,
    );
  });
});
