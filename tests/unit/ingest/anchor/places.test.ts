import { describe, expect, it } from 'vitest';
import { assignSlugs } from '../../../../src/ingest/anchor/assign-slugs.ts';
import { gapsOf, inOrder } from '../../../../src/ingest/anchor/gaps.ts';
import { isBlock, ofKind } from '../../../../src/ingest/anchor/kinds.ts';
import { layOut } from '../../../../src/ingest/anchor/lay-out-lock.ts';
import { matchExact } from '../../../../src/ingest/anchor/match-exact.ts';
import { matchEarlier, matchReturned } from '../../../../src/ingest/anchor/match-returned.ts';
import { Pairing } from '../../../../src/ingest/anchor/pairing.ts';
import type { LockRecord, SlugRecord } from '../../../../src/model/lock.ts';

function paired(olds: number, news: number, ...pairs: (readonly [number, number])[]): Pairing {
  const pairing = new Pairing(olds, news);
  for (const [old, next] of pairs) pairing.join(old, next);
  return pairing;
}
const folded = (texts: string) =>
  texts.split(' ').map((text) => ({ kind: 'paragraph', text, fold: text }));

describe('texts that kept their order', () => {
  it('are the longest run that rises on both sides', () => {
    expect(inOrder(Int32Array.of(2, 0, 1))).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(inOrder(Int32Array.of(0, 5, 1, 2, -1, 3, 4))).toEqual([
      [0, 0],
      [2, 1],
      [3, 2],
      [5, 3],
      [6, 4],
    ]);
    expect(inOrder(Int32Array.of(3, 2, 1, 0))).toHaveLength(1);
    expect(inOrder(Int32Array.of(-1, -2))).toEqual([]);
    expect(inOrder(Int32Array.of())).toEqual([]);
  });
});

describe('gaps', () => {
  it('lie before, between and behind kept texts', () => {
    // Old: a K b c L, new: K x L y.
    const { ofOld, ofNew, bounds } = gapsOf(paired(5, 4, [1, 0], [4, 2]));
    expect([...ofOld]).toEqual([0, 0, 1, 1, 1]);
    expect([...ofNew]).toEqual([0, 1, 1, 2]);
    expect(bounds).toEqual([
      { old: [0, 1], next: [0, 0] },
      { old: [2, 4], next: [1, 2] },
      { old: [5, 5], next: [3, 4] },
    ]);
  });

  it('are one where nothing was kept, and none is cut by what moved', () => {
    expect(gapsOf(paired(2, 3)).bounds).toEqual([{ old: [0, 2], next: [0, 3] }]);
    // Two stayed, the third went to the front.
    expect(gapsOf(paired(3, 3, [0, 1], [1, 2], [2, 0])).bounds).toHaveLength(3);
  });
});

describe('a pairing', () => {
  it('knows who is free; what was taken is not', () => {
    const pairing = paired(3, 3, [0, 1]);
    pairing.take(2);
    expect(pairing.freeOld).toEqual([1, 2]);
    expect(pairing.freeNew).toEqual([0]);
    expect(pairing.areFree(1, 0)).toBe(true);
    expect(pairing.areFree(0, 0)).toBe(false);
    expect(pairing.areFree(1, 1)).toBe(false);
    expect(pairing.areFree(1, 2)).toBe(false);
    expect(pairing.areFree(3, 0)).toBe(false);
    expect(pairing.areFree(1, -1)).toBe(false);
  });
});

describe('equal texts', () => {
  const match = (before: string, after: string): number[] => {
    const [olds, news] = [folded(before), folded(after)];
    const pairing = new Pairing(olds.length, news.length);
    matchExact(olds, news, pairing);
    return [...pairing.toNew];
  };

  it('that repeat go with what stands right before or right behind them', () => {
    expect(match('x a x b', 'x b')).toEqual([-1, -1, 0, 1]);
    expect(match('a x b x', 'b x')).toEqual([-1, -1, 0, 1]);
    expect(match('a x x', 'a x x')).toEqual([0, 1, 2]);
    expect(match('x x a', 'x a')).toEqual([-1, 0, 1]);
    // A moved with the x behind it, or with the x before it.
    expect(match('A x B C x', 'B C A x n x')).toEqual([2, 3, 0, 1, 5]);
    expect(match('x A B C x', 'B C n x x A')).toEqual([4, 5, 0, 1, 3]);
  });

  it('without such neighbours go with those of their place', () => {
    // The x before K went; the one behind it stays, though others came between.
    expect(match('x K y x', 'n K m x')).toEqual([-1, 1, -1, 3]);
    expect(match('x p K y x', 'x m K n')).toEqual([0, -1, 2, -1, -1]);
  });

  it('at last in their order, wherever they stand', () => {
    expect(match('x y K', 'K y2 x')).toEqual([2, -1, 0]);
    expect(match('x p x q K', 'K m x n x')).toEqual([2, -1, 4, -1, 0]);
    expect(match('x p x q K', 'K m x')).toEqual([2, -1, -1, -1, 0]);
  });
});

describe('texts that read again as they once did', () => {
  it('are known by their latest version that stands there', () => {
    const [olds, news] = [2, folded('b a')];
    const pairing = new Pairing(olds, news.length);
    matchEarlier([['a', 'b'], []], news, pairing);
    expect([...pairing.toNew]).toEqual([0, -1]);
  });

  it('take each new text once', () => {
    const pairing = new Pairing(2, 1);
    matchEarlier([['a'], ['a']], folded('a'), pairing);
    expect([...pairing.toNew]).toEqual([0, -1]);
  });

  it('come back from the gone, each new text once', () => {
    const pairing = paired(1, 3, [0, 0]);
    expect(matchReturned(folded('a b a a'), folded('a a b'), pairing)).toEqual([
      1,
      2,
      undefined,
      undefined,
    ]);
    expect(pairing.freeNew).toEqual([]);
    expect(matchReturned([], folded('a'), new Pairing(0, 1))).toEqual([]);
  });
});

const record = (given: Partial<LockRecord>): LockRecord => ({
  id: 'p-a',
  kind: 'paragraph',
  text: 'A.',
  v: '0000',
  first: '2025-01-01',
  ...given,
});

describe('kinds of records', () => {
  it('are of blocks, quotations or sentences', () => {
    const all = ['paragraph', 'quote', 'heading', 'sentence'].map((kind) => record({ kind }));
    expect(all.filter(isBlock).map(({ kind }) => kind)).toEqual(['paragraph', 'heading']);
    expect(ofKind(all, 'quote')).toEqual([all[1]]);
    expect(ofKind(undefined, 'quote')).toEqual([]);
  });
});

describe('records in the lock', () => {
  it('lie in the order of the article, absorbed ones behind what they stand in, the gone last', () => {
    const of = (id: string, more: Partial<LockRecord> = {}) => record({ id, ...more });
    const laid = layOut(
      [
        { start: 9, record: of('second') },
        { start: 0, record: of('first') },
        { start: 0, record: of('part of first') },
      ],
      [of('in second', { within: 'second' }), of('in first', { within: 'first' })],
      [of('gone')],
    );
    expect(laid.map(({ id }) => id)).toEqual([
      'first',
      'in first',
      'part of first',
      'second',
      'in second',
      'gone',
    ]);
  });

  it('have their keys in the order in which the docs name them', () => {
    const whole: Required<LockRecord> = {
      earlier: [{ v: '1', text: 'B.', until: '2025-01-02' }],
      review: [],
      siblings: ['p-b'],
      within: 'p-c',
      article: 'other',
      next: 'p-d',
      left: '2025-01-04',
      withheld: 'print',
      gone: '2025-01-03',
      first: '2025-01-01',
      v: '0000',
      text: 'A.',
      kind: 'paragraph',
      id: 'p-a',
    };
    const laid = layOut([], [], [whole]);
    expect(laid).toEqual([whole]);
    expect(laid.flatMap(Object.keys)).toEqual([
      'id',
      'kind',
      'text',
      'v',
      'first',
      'gone',
      'withheld',
      'left',
      'next',
      'article',
      'within',
      'siblings',
      'review',
      'earlier',
    ]);
  });
});

describe('addresses of articles', () => {
  const row = (key: string, slug: string): SlugRecord => ({ kind: 'articles', key, slug });

  it('stay, and new ones are made of the title', () => {
    const table = [row('a.txt', 'old-address')];
    const articles = [
      { key: 'a.txt', title: 'Another title' },
      { key: 'b.txt', title: 'A ship waits' },
    ];
    expect(assignSlugs(articles, table)).toEqual({
      slugs: ['old-address', 'a-ship-waits'],
      table: [...table, row('b.txt', 'a-ship-waits')],
    });
  });

  it('are given once, also where articles have one title or the title was an address before', () => {
    const { slugs } = assignSlugs(
      ['a.txt', 'b.txt'].map((key) => ({ key, title: 'A ship waits' })),
      [row('gone.txt', 'a-ship-waits')],
    );
    expect(new Set([...slugs, 'a-ship-waits']).size).toBe(3);
    for (const slug of slugs) expect(slug).toMatch(/^a-ship-waits-/);
  });

  it('are the word for articles where the title has no letters', () =>
    expect(assignSlugs([{ key: 'a.txt', title: '***' }], []).slugs[0]).toMatch(/^article/));
});
