import { describe, expect, it } from 'vitest';
import { type KeptTexts, partLock } from '../../../../src/ingest/withhold/blank-records.ts';
import type { LockRecord } from '../../../../src/model/lock.ts';
import { fingerprint } from '../../../../src/text/fingerprint.ts';

const today = '2031-05-05';
const record = (text: string, rest: Partial<LockRecord> = {}): LockRecord => ({
  id: 'p-one',
  kind: 'paragraph',
  text,
  v: 'v1',
  first: '2031-01-01',
  ...rest,
});

/** What becomes of one record: its words, or what a blank keeps instead. */
function part(
  one: LockRecord,
  known: Partial<KeptTexts>,
  closing: Partial<Parameters<typeof partLock>[2]> = {},
): { shown?: LockRecord; blank?: LockRecord } {
  const { open, blanks } = partLock(
    new Map([['quay', [one]]]),
    new Map([['quay', { texts: [], all: false, shown: [], ...known }]]),
    { names: [], ids: new Set(), closed: new Map(), today, ...closing },
  );
  const [shown] = open.get('quay') ?? [];
  const [blank] = blanks.get('quay') ?? [];
  return { ...(shown && { shown }), ...(blank && { blank }) };
}

const words = 'Kemal Aydin walked home.';
const blankOf = (passage: string, rest: Partial<LockRecord> = {}): LockRecord => ({
  ...record(''),
  v: 'v1',
  gone: today,
  withheld: fingerprint(passage),
  ...rest,
});

describe('the record of a passage keeps its words', () => {
  it.each<[string, Partial<KeptTexts>, Partial<LockRecord>]>([
    ['where nothing is withheld', {}, {}],
    ['where another passage is withheld', { texts: ['Nobody walked home.'] }, {}],
    ['where they stand in a shown passage as well', { texts: [words], shown: [words] }, {}],
    ['that it read before', {}, { earlier: [{ v: 'v0', text: 'Old.', until: '2031-02-01' }] }],
  ])('%s', (_, known, rest) =>
    expect(part(record(words, rest), known)).toEqual({ shown: record(words, rest) }),
  );

  it('where an article is nowhere known', () => {
    const { open, blanks } = partLock(new Map([['quay', [record(words)]]]), new Map(), {
      names: [],
      ids: new Set(),
      closed: new Map(),
      today,
    });
    expect([open.get('quay'), blanks.size]).toEqual([[record(words)], 0]);
  });
});

describe('the record of a passage loses its words', () => {
  it.each<[string, Partial<KeptTexts>, Parameters<typeof part>[2]]>([
    ['where it is withheld', { texts: [`${words} The end.`] }, {}],
    ['where its article is', { all: true }, {}],
    ['where they hold a withheld name', {}, { names: ['Aydin'] }],
    ['where editors name its id', {}, { ids: new Set(['p-one']) }],
  ])('%s', (_, known, closing) =>
    expect(part(record(words), known, closing)).toEqual({ blank: blankOf(words) }),
  );

  it('where a version before held a withheld name', () =>
    expect(
      part(
        record('He walked.', { earlier: [{ v: 'v0', text: words, until: '2031-02-01' }] }),
        {},
        { names: ['Kemal Aydin'] },
      ),
    ).toEqual({ blank: blankOf('He walked.') }));

  it('from the day on which they went, and says since when its seed does not hold them', () => {
    const closed = new Map([['p-one', { gone: '2031-03-03', left: '2031-04-04' }]]);
    expect(part(record(words), {}, { closed })).toEqual({
      blank: blankOf(words, { gone: '2031-03-03', left: '2031-04-04' }),
    });
    expect(part(record(words, { gone: '2031-02-02' }), {}, { closed })).toEqual({
      blank: blankOf(words, { gone: '2031-02-02', left: '2031-04-04' }),
    });
  });

  it.each(['quote', 'sentence'])('of a %s, and is known by the passage around it', (kind) => {
    const passage = `On Monday, ${words}`;
    expect(part(record(words, { kind }), { texts: [passage] })).toEqual({
      blank: blankOf(passage, { kind }),
    });
  });
});

describe('the record of a withheld passage', () => {
  const blank = blankOf(words);

  it('stays a blank while its passage is not shown', () =>
    expect(part(blank, { shown: ['Nobody walked home.'] })).toEqual({ blank }));

  it('gets its words and its id back with its passage', () =>
    expect(part(blank, { shown: ['Nobody walked home.', words] })).toMatchObject({
      shown: { id: 'p-one', text: words, first: '2031-01-01' },
    }));

  it('of a quotation stays a blank: of its words nothing is known', () =>
    expect(part({ ...blank, kind: 'quote' }, { shown: [words] })).toEqual({
      blank: { ...blank, kind: 'quote' },
    }));
});
