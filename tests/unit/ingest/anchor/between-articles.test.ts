import { describe, expect, it } from 'vitest';
import { forwarded, withBlock } from '../../../../src/ingest/anchor/anchor-parts.ts';
import { movedAway, type Owned } from '../../../../src/ingest/anchor/moved-away.ts';
import { followRenamed } from '../../../../src/ingest/anchor/renamed-articles.ts';
import { anchorPassages } from '../../../../src/ingest/anchor/stage.ts';
import { english } from '../../../../src/language/english/english.ts';
import type { LockRecord, SlugRecord } from '../../../../src/model/lock.ts';
import { rewritten, run } from './equal-words.ts';
import { articleOf, publishStory } from './story.ts';

const record = (given: Partial<LockRecord>): LockRecord => ({
  id: 'p-a',
  kind: 'paragraph',
  text: 'A.',
  v: '0000',
  first: '2025-01-01',
  ...given,
});
const owned = (article: string, id: string, text: string): Owned => ({
  article,
  record: record({ id, text }),
});

describe('a passage that is gone here and new elsewhere', () => {
  /** The ids of what it became among texts of article b; `own` is one that is new in its own. */
  const follow = (
    text: string,
    others: readonly string[],
    own?: string,
  ): (string | undefined)[] => {
    const added = others.map((other, n) => owned('b', `p-b${n}`, other));
    const moved = movedAway(
      [owned('a', 'p-a', text)],
      own === undefined ? added : [...added, owned('a', 'p-own', own)],
    );
    return [...moved.values()].map((to) => to.record.id);
  };

  it('has twenty words', () => {
    expect(follow(run('a', 20), [run('a', 20)])).toEqual(['p-b0']);
    expect(follow(run('a', 19), [run('a', 19)])).toEqual([]);
    expect(follow(run('a', 20), [run('a', 19)])).toEqual([]);
    expect(follow(run('a', 19), [run('a', 20)])).toEqual([]);
  });

  it('has a likeness of 0.85', () => {
    // One passage with up to a fifth of its words changed: 0.6 + 0.3 of the words in order.
    expect(follow(run('a', 24), [rewritten(24, 20)])).toEqual(['p-b0']);
    expect(follow(run('a', 20), [rewritten(20, 16)])).toEqual([]);
  });

  it('is the only one so like; another less than 0.05 below leaves it open', () => {
    expect(follow(run('a', 20), [run('a', 20), run('a', 20)])).toEqual([]);
    expect(follow(run('a', 20), [run('a', 20), rewritten(20, 16)])).toEqual([]);
    expect(follow(run('a', 20), [rewritten(20, 15), run('a', 20)])).toEqual(['p-b1']);
  });

  it('is not looked for in its own article', () => {
    expect(follow(run('a', 20), [], run('a', 20))).toEqual([]);
    expect(follow(run('a', 20), [run('a', 20)], run('a', 20))).toEqual(['p-b0']);
  });

  it('is found for each that is gone', () => {
    const moved = movedAway(
      [
        owned('a', 'short', run('s', 5)),
        owned('a', 'one', run('a', 20)),
        owned('c', 'two', run('c', 20)),
      ],
      [owned('b', 'new-c', run('c', 20)), owned('b', 'new-a', run('a', 20))],
    );
    expect([...moved].map(([id, to]) => `${id} ${to.article} ${to.record.id}`)).toEqual([
      'one b new-a',
      'two b new-c',
    ]);
  });

  it('leads there', () => {
    const away = new Map([['p-a', owned('b', 'p-b', 'A.')]]);
    expect(forwarded(record({}), away)).toEqual(record({ next: 'p-b', article: 'b' }));
    expect(forwarded(record({ id: 'p-c' }), away)).toEqual(record({ id: 'p-c' }));
  });
});

describe('a sentence whose block has gone', () => {
  const gone = '2025-02-02';
  const sentence = record({ id: 's', kind: 'sentence', text: 'He left.', gone });
  const block = record({ text: 'Rain fell. He left.', gone, next: 'p-n', article: 'b' });

  it('leads where the block leads', () => {
    expect(withBlock(sentence, [block])).toEqual({ ...sentence, next: 'p-n', article: 'b' });
    const { article: _article, ...here } = block;
    expect(withBlock(sentence, [here])).toEqual({ ...sentence, next: 'p-n' });
  });

  it.each([
    ['does not hold it', { ...block, text: 'Rain fell.' }],
    ['went on another day', { ...block, gone: '2025-01-09' }],
    ['leads nowhere', { ...block, next: undefined }],
  ])('but not where the block %s', (_why, { next, ...other }) =>
    expect(withBlock(sentence, [{ ...other, ...(next && { next }) }])).toEqual(sentence),
  );

  it('nor where it leads somewhere itself', () =>
    expect(withBlock({ ...sentence, next: 's-2' }, [block])).toEqual({ ...sentence, next: 's-2' }));
});

/** A sentence of so many characters. */
const sentence = (letter: string, length: number): string =>
  `${letter.toUpperCase()}${letter.repeat(length - 2)}.`;
const row = (key: string, slug: string): SlugRecord => ({ kind: 'articles', key, slug });
const slugs = [row('old.txt', 'a'), row('other.txt', 'b')];
const other = { seed: 'other.txt', texts: ['Other.'] };
const follow = (
  records: readonly LockRecord[],
  ...texts: (readonly string[])[]
): (string | undefined)[] =>
  followRenamed(
    [other, ...texts.map((own, n) => ({ seed: `new${n}.txt`, texts: own }))],
    new Map([
      ['a', records],
      ['b', [record({ text: 'Other.' })]],
    ]),
    slugs,
    new Set(),
  ).map(({ key }) => key);
const [stayed, unknown] = [
  ['old.txt', 'other.txt'],
  ['new0.txt', 'other.txt'],
];

describe('a seed under another name', () => {
  it('keeps the address from three fifths of the text in equal sentences on', () => {
    const before = [record({ text: `${sentence('x', 60)} ${sentence('y', 40)}` })];
    expect(follow(before, [sentence('x', 60)])).toEqual(unknown);
    expect(follow(before, ['Rain fell.', sentence('x', 60)])).toEqual(unknown);
    const less = [record({ text: `${sentence('x', 59)} ${sentence('y', 41)}` })];
    expect(follow(less, [sentence('x', 59)])).toEqual(stayed);
    expect(follow(less, [`${sentence('x', 59)} ${sentence('y', 41)}`])).toEqual(unknown);
  });

  it('not where two seeds have it', () =>
    expect(
      follow([record({ text: sentence('x', 60) })], [sentence('x', 60)], [sentence('x', 60)]),
    ).toEqual(stayed));
});

describe('the article whose seed has another name', () => {
  it('is held against what the article read last: blocks that live', () => {
    const living = record({ text: sentence('x', 20) });
    const gone = record({ id: 'p-b', text: sentence('y', 80), gone: '2025-02-02' });
    const inside = record({ id: 'p-c', text: sentence('z', 80), within: 'p-a' });
    const quoted = record({ id: 'q', kind: 'quote', text: sentence('z', 80) });
    expect(follow([living, gone, inside, quoted], [sentence('x', 20)])).toEqual(unknown);
  });

  it('or, where all of it is gone, what went last', () => {
    const early = record({ id: 'p-b', text: sentence('y', 80), gone: '2025-02-02' });
    const late = record({ text: sentence('x', 20), gone: '2025-03-03' });
    for (const records of [
      [early, late],
      [late, early],
    ]) {
      expect(follow(records, [sentence('x', 20)])).toEqual(unknown);
      expect(follow(records, [sentence('y', 80)])).toEqual(stayed);
    }
  });

  it('is not one that was there before, nor is an article lost whose seed is there', () => {
    const same = [record({ text: 'Other.' })];
    expect(
      followRenamed(
        [other],
        new Map([
          ['a', same],
          ['b', same],
        ]),
        slugs,
        new Set(),
      ),
    ).toBe(slugs);
    expect(follow([record({ text: sentence('x', 20) })], ['Other.'])).toEqual(stayed);
  });
});

describe('passages that are withheld', () => {
  it('take no part; their records stand in the lock and on the page, their ids stay theirs', () => {
    const blank = record({ id: 'p-blank', text: '', withheld: '0'.repeat(64), gone: '2025-02-02' });
    const article = articleOf('old.txt', ['He said ‹“we have fed them”›.']);
    const given = (blanks: readonly LockRecord[]) =>
      anchorPassages({
        kept: { open: new Map(), blanks: new Map([['a', blanks]]) },
        extracted: { articles: [article] },
        slugs: [{ kind: 'articles', key: 'old.txt', slug: 'a' }],
        anchors: { confirm: [], refuse: [] },
        language: english,
        today: '2025-03-03',
      });
    const { lock, open, anchors, quoteIds } = given([blank]);
    expect(
      lock
        .get('a')
        ?.map(({ id }) => id)
        .at(-1),
    ).toBe('p-blank');
    expect(open.get('a')?.map(({ kind }) => kind)).toEqual(['paragraph', 'quote']);
    expect(anchors.get('a')?.tombstones).toEqual([blank]);
    const quotes = open.get('a')?.filter(({ kind }) => kind === 'quote') ?? [];
    expect([...quoteIds]).toEqual([['a', quotes.map(({ id }) => id)]]);
    // The paragraph would get the very id that the blank has.
    const taken = open.get('a')?.[0]?.id ?? '';
    const beside = given([{ ...blank, id: taken }])
      .open.get('a')
      ?.map(({ id }) => id);
    expect(beside).toHaveLength(2);
    expect(beside).not.toContain(taken);
  });
});

describe('an id of a story', () => {
  it('is not given again where the same words come a second time, in the same or another seed', () => {
    const first = publishStory({ 'a.txt': ['Share.'] });
    const later = publishStory({ 'a.txt': ['Share.', 'Share.'], 'b.txt': ['Share.'] }, first);
    const ids = [...later.lock.values()].flat().map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toEqual(
      expect.arrayContaining([...first.lock.values()].flat().map(({ id }) => id)),
    );
  });
});
