import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../../../src/cli/lock/join-records.ts';
import { lintLock } from '../../../../src/cli/lock/lint-lock.ts';
import { parseRecords } from '../../../../src/cli/lock/parse-records.ts';
import { parseSlugs } from '../../../../src/cli/lock/parse-slugs.ts';
import { publishedIds } from '../../../../src/cli/lock/published-ids.ts';
import {
  escapeKey,
  type LockRecord,
  lockRecordSchema,
  unescapeKey,
} from '../../../../src/model/lock.ts';

const record: LockRecord = {
  id: 'p-kf7qm3t',
  kind: 'paragraph',
  text: 'Cranes stood still.',
  v: 'bc2d',
  first: '2025-01-01',
};
const line = (one: object): string => `${JSON.stringify(one)}\n`;

describe('lock files', () => {
  it('give back what was written', () => {
    const full: LockRecord = {
      ...record,
      gone: '2025-03-03',
      next: 'p-bb2cc3d',
      article: 'port-strike',
      siblings: ['p-dd4ff5g'],
      review: [{ v: 'bc2d', why: ['rival'] }],
      earlier: [{ v: 'kf7q', text: 'Cranes stand still.', until: '2025-02-02' }],
    };
    expect(parseRecords(line(full) + line({ ...record, within: 'p-bb2cc3d' }))).toEqual({
      records: [full, { ...record, within: 'p-bb2cc3d' }],
      lines: [1, 2],
      broken: [],
    });
  });

  it('are read with the line ends and the mark at the start that other systems write', () => {
    const text = line(record) + line({ ...record, id: 'p-bb2cc3d' });
    for (const other of [
      text.replaceAll('\n', '\r\n'),
      `\uFEFF${text}`,
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]) {
      expect(parseRecords(other)).toEqual(parseRecords(text));
    }
    const table = 'articles\ta.txt\ta\narticles\tb.txt\tb\n';
    expect(parseSlugs(`\uFEFF${table.replaceAll('\n', '\r\n')}`)).toEqual(parseSlugs(table));
    expect(parseSlugs(table).broken).toEqual([]);
  });

  it('report every line that is no record', () => {
    const text = `<<<<<<< ours\n${line(record)}=======\n{}\nnonsense\n${line({ ...record, extra: 1 })}${line({ ...record, first: 'yesterday' })}>>>>>>> theirs\n`;
    const { records, lines, broken } = parseRecords(text);
    expect(records).toEqual([record]);
    expect(lines).toEqual([2]);
    expect(broken.map(({ line: at, why }) => `${at} ${why}`)).toEqual([
      '1 conflict-marker',
      '3 conflict-marker',
      '4 no-record',
      '5 no-record',
      '6 no-record',
      '7 no-record',
      '8 conflict-marker',
    ]);
  });

  it('are known to be cut off, wherever they are', () => {
    const text = line(record) + line({ ...record, id: 'p-bb2cc3d' });
    for (let end = 1; end < text.length; end++) {
      if (text[end - 1] === '\n') continue;
      expect(parseRecords(text.slice(0, end)).broken.at(-1), String(end)).toMatchObject({
        why: 'cut-off',
      });
    }
  });

  it('take less than five seconds for a million records', () => {
    const text = Array.from({ length: 50_000 }, (_, n) =>
      line({
        ...record,
        id: `p-${n}`,
        text: 'The harbour board met again on Tuesday and came to no conclusion about the night shifts. '
          .repeat(3)
          .trim(),
      }),
    ).join('');
    const start = process.cpuUsage();
    expect(parseRecords(text).records).toHaveLength(50_000);
    // A twentieth of a million. Time at work, whatever else runs on this computer; twice of it, as
    // slower ones need.
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan((2 * 5000) / 20);
  });
});

describe('joining records of one id', () => {
  const version = fc.record({
    v: fc.constantFrom('bc2d', 'kf7q', 'gx4t'),
    text: fc.constantFrom('One.', 'Two.', 'Three.'),
    until: fc.constantFrom('2025-01-02', '2025-01-03'),
  });
  const any: fc.Arbitrary<LockRecord> = fc
    .record({
      text: fc.constantFrom('One.', 'Two.', 'Three.'),
      gone: fc.option(fc.constant('2025-05-05')),
      earlier: fc.option(fc.array(version, { minLength: 1, maxLength: 3 })),
      review: fc.option(
        fc.constant<NonNullable<LockRecord['review']>>([{ v: 'bc2d', why: ['rival'] }]),
      ),
      first: fc.constantFrom('2025-01-01', '2025-01-02'),
    })
    .map(({ gone, earlier, review, ...rest }) => ({
      ...record,
      ...rest,
      ...(gone && { gone }),
      ...(review && { review }),
      ...(earlier && { earlier }),
    }));

  it('loses no version and no question, keeps what is living, and comes out the same in both orders', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [joined, ...more] = joinRecords([a, b]);
        expect(more).toEqual([]);
        expect(lockRecordSchema.parse(joined)).toEqual(joined);
        const texts = new Set([joined!.text, ...(joined!.earlier ?? []).map(({ text }) => text)]);
        for (const { text, earlier = [] } of [a, b])
          for (const one of [text, ...earlier.map((version) => version.text)])
            expect(texts).toContain(one);
        if (!a.gone || !b.gone) expect(joined).not.toHaveProperty('gone');
        if (a.review || b.review) expect(joined!.review).toHaveLength(1);
        expect(joinRecords([b, a])).toEqual([joined]);
      }),
    );
  });

  it('leaves other records alone', () =>
    expect(joinRecords([record, { ...record, id: 'p-bb2cc3d' }])).toEqual([
      record,
      { ...record, id: 'p-bb2cc3d' },
    ]));
});

describe('lint of the lock', () => {
  const file = (article: string, ...records: LockRecord[]) => ({
    article,
    records,
    lines: records.map((_, n) => n + 1),
  });

  it('passes what an ingest writes', () =>
    expect(
      lintLock([
        file(
          'a',
          record,
          { ...record, id: 'p-bb2cc3d', within: record.id },
          { ...record, id: 'p-dd4ff5g', gone: '2025-03-03', next: record.id },
        ),
      ]),
    ).toEqual([]));

  it('finds doubled ids, disorder and references into nothing', () => {
    const faults = lintLock([
      file('a', record, record),
      file(
        'b',
        { ...record, id: 'p-dd4ff5g', gone: '2025-03-03', next: 'p-xx2xx3x' },
        { ...record, id: 'p-gg4hh5j' },
      ),
      file('c', record),
    ]);
    expect(
      faults.map(({ article, rule, level, line: at }) => `${article}:${at} ${rule} ${level}`),
    ).toEqual([
      'a:2 lock-duplicate warn',
      'b:1 lock-reference warn',
      'b:2 lock-order warn',
      'c:1 lock-duplicate error',
    ]);
  });
});

describe('the table of addresses', () => {
  it('is read, equal lines once', () =>
    expect(
      parseSlugs('articles\ta.txt\tport\narticles\ta.txt\tport\narticles\tx\tport-2\n'),
    ).toEqual({
      slugs: [
        { kind: 'articles', key: 'a.txt', slug: 'port' },
        { kind: 'articles', key: 'x', slug: 'port-2' },
      ],
      broken: [],
    }));

  it('holds any file name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\t', '\n', '\r', '\\', 't') }), (key) => {
        expect(escapeKey(key)).not.toMatch(/[\t\n\r]/);
        expect(unescapeKey(escapeKey(key))).toBe(key);
      }),
    );
  });

  it('gives no key two addresses, no address two keys, and is not cut off', () => {
    const { slugs, broken } = parseSlugs(
      'articles\ta.txt\tport\narticles\ta.txt\tstrike\narticles\tb.txt\tport\nships\tx\ty\n<<<<<<< ours\narticles\tc.t',
    );
    expect(slugs).toHaveLength(1);
    expect(broken.map(({ line: at, why }) => `${at} ${why}`)).toEqual([
      '2 no-record',
      '3 no-record',
      '4 no-record',
      '5 conflict-marker',
      '6 cut-off',
    ]);
  });
});

describe('ids of a page', () => {
  it('are those of its front matter, whatever words look like them', () => {
    const words = JSON.stringify('{"id":"p-xx2xx3x"}');
    expect(
      publishedIds(
        `---\nheadline: ${words}\nblocks: [\n  {"id":"p-kf7qm3t","kind":"paragraph"},\n]\nquotes: [{"id":"p-bb2cc3d"}]\n---\n\n{"id":"p-dd4ff5g"}\n`,
      ),
    ).toEqual(['p-kf7qm3t', 'p-bb2cc3d']);
  });
});
