import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Bid } from '../../../../src/ingest/anchor/assign.ts';
import { commonInOrder, errorsWithin } from '../../../../src/ingest/anchor/common-order.ts';
import { cutWords } from '../../../../src/ingest/anchor/cut-words.ts';
import { fold } from '../../../../src/ingest/anchor/fold.ts';
import { formsOf } from '../../../../src/ingest/anchor/forms.ts';
import { compare, likenessAtMost, sharedWords } from '../../../../src/ingest/anchor/likeness.ts';
import { WordIndex } from '../../../../src/ingest/anchor/word-index.ts';

const words = fc
  .array(fc.integer({ min: 0, max: 4 }), { maxLength: 9 })
  .map((list) => Int32Array.from(list));
const text = fc
  .array(fc.constantFrom('harbour', 'crane', 'night', 'shift', 'union', 'pay', 'ship', 'quay'), {
    maxLength: 14,
  })
  .map((list) => list.join(' '));
const forms = (...texts: string[]) =>
  formsOf(texts.map((one) => ({ kind: 'paragraph', text: one, fold: fold(one) })));

describe('fold', () => {
  it('takes marks, forms, case and spaces as equal', () => {
    expect(fold('  He said “no” –\nit’s ﬁne… ')).toBe(fold('He said "no" - it\'s fine...'));
    expect(fold('co\u00adoper\u200bate')).toBe('cooperate');
  });

  it('folds once for all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (one) => void expect(fold(fold(one))).toBe(fold(one)),
      ),
    );
  });
});

describe('words', () => {
  it('keeps apostrophes, hyphens and figures together, and takes Chinese and Thai character by character', () => {
    expect(cutWords(fold('Don’t pay 1,500.50 for side-by-side cranes.'))).toEqual([
      "don't",
      'pay',
      '1,500.50',
      'for',
      'side-by-side',
      'cranes',
    ]);
    expect(cutWords('港口 strike')).toEqual(['港', '口', 'strike']);
  });
});

describe('common order', () => {
  it('is the longest common subsequence', () => {
    const slow = (a: readonly number[], b: readonly number[]): number => {
      if (!a.length || !b.length) return 0;
      if (a[0] === b[0]) return 1 + slow(a.slice(1), b.slice(1));
      return Math.max(slow(a.slice(1), b), slow(a, b.slice(1)));
    };
    fc.assert(
      fc.property(
        words,
        words,
        (a, b) => void expect(commonInOrder(a, b)).toBe(slow([...a], [...b])),
      ),
    );
  });

  it('finds a passage in a longer text with the fewest errors', () => {
    const slow = (part: Int32Array, whole: Int32Array): number => {
      let least = part.length;
      for (let from = 0; from <= whole.length; from++)
        for (let to = from; to <= whole.length; to++)
          least = Math.min(least, distance(part, whole.subarray(from, to)));
      return least;
    };
    fc.assert(
      fc.property(
        words,
        words,
        (part, whole) => void expect(errorsWithin(part, whole)).toBe(slow(part, whole)),
      ),
    );
  });
});

function distance(a: Int32Array, b: Int32Array): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, word] of a.entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j - 1]! + (word === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
    row = next;
  }
  return row[b.length]!;
}

describe('likeness', () => {
  it('is 1 for equal texts, 0 for texts without a common word, and the same both ways', () => {
    fc.assert(
      fc.property(text.filter(Boolean), text.filter(Boolean), (one, other) => {
        const {
          forms: [a, b],
          rarity,
        } = forms(one, other);
        const { value } = compare(a!, b!, sharedWords(a!, b!, rarity));
        expect(value).toBeCloseTo(compare(b!, a!, sharedWords(b!, a!, rarity)).value, 10);
        expect(value).toBeLessThanOrEqual(
          likenessAtMost(a!, b!, sharedWords(a!, b!, rarity)) + 1e-9,
        );
        if (one === other) expect(value).toBeCloseTo(1, 10);
        if (!one.split(' ').some((word) => other.split(' ').includes(word))) expect(value).toBe(0);
      }),
    );
  });

  it('takes a passage that stands in a longer text for the same, but not its words strewn over it', () => {
    const part = 'the harbour board will meet again on Thursday to vote';
    const around = 'Rain kept most of the crews away from the quay all morning and';
    const {
      forms: [a, whole, strewn],
      rarity,
    } = forms(
      part,
      `${around} ${part} on pay`,
      'the rain kept harbour crews and the board away; it will rain when they meet, and again later on; by Thursday nobody knew what to do or how to vote',
    );
    expect(compare(a!, whole!, sharedWords(a!, whole!, rarity)).value).toBeGreaterThan(0.6);
    expect(compare(a!, strewn!, sharedWords(a!, strewn!, rarity)).value).toBeLessThan(0.5);
  });
});

describe('word index', () => {
  it('finds exactly what comparing each text would find', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 6 }), (asked, texts) => {
        const { forms: all, rarity } = forms(asked, ...texts);
        const [form, ...others] = all;
        const found = new WordIndex(others, [form!], rarity)
          .overlaps(form!)
          .sort((a, b) => a.at - b.at);
        const slow = others.flatMap((other, at) => {
          const shared = sharedWords(form!, other, rarity);
          return shared.words ? [{ at, ...shared }] : [];
        });
        expect(found.map(({ at, words: count }) => ({ at, count }))).toEqual(
          slow.map(({ at, words: count }) => ({ at, count })),
        );
        for (const [n, { weight }] of found.entries())
          expect(weight).toBeCloseTo(slow[n]!.weight, 9);
      }),
    );
  });
});

describe('assign', () => {
  const bids = fc
    .uniqueArray(
      fc.record({
        old: fc.integer({ min: 0, max: 4 }),
        next: fc.integer({ min: 0, max: 4 }),
        worth: fc.integer({ min: 1, max: 20 }),
      }),
      { selector: ({ old, next }) => old * 5 + next, maxLength: 12 },
    )
    .map((list) => list.map((bid) => ({ ...bid, worth: bid.worth / 20 })));
  const best = (
    rest: readonly Bid[],
    olds: readonly number[] = [],
    news: readonly number[] = [],
  ): number => {
    const [bid, ...others] = rest;
    if (!bid) return 0;
    const without = best(others, olds, news);
    return olds.includes(bid.old) || news.includes(bid.next)
      ? without
      : Math.max(without, bid.worth + best(others, [...olds, bid.old], [...news, bid.next]));
  };

  it('chooses one to one, and worth most together', () => {
    fc.assert(
      fc.property(bids, (list) => {
        const chosen = assign(list);
        expect(new Set(chosen.map(({ old }) => old)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ next }) => next)).size).toBe(chosen.length);
        expect(chosen.reduce((sum, { worth }) => sum + worth, 0)).toBeCloseTo(best(list), 9);
      }),
    );
  });

  it('takes the best first where there are too many to be exact', () => {
    const many = Array.from({ length: 700 }, (_, n) => [
      { old: n, next: n, worth: 0.9 },
      { old: n, next: (n + 1) % 700, worth: 0.5 },
    ]).flat();
    expect(assign(many).every(({ old, next }) => old === next)).toBe(true);
  });
});
