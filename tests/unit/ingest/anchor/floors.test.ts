import { describe, expect, it } from 'vitest';
import { type Edge, edgesOf } from '../../../../src/ingest/anchor/edges.ts';
import { gapsOf } from '../../../../src/ingest/anchor/gaps.ts';
import { matchEdited } from '../../../../src/ingest/anchor/match-edited.ts';
import { Pairing } from '../../../../src/ingest/anchor/pairing.ts';
import { WordIndex } from '../../../../src/ingest/anchor/word-index.ts';
import { elementAt } from '../../../../src/text/sure.ts';
import { equalWords, rewritten, run } from './equal-words.ts';

/** Texts before and after, with the pairs that are the same; the kind of the texts after. */
interface Revision {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly kept?: readonly (readonly [number, number])[];
  readonly kind?: string;
}

function prepared({ before, after, kept = [], kind = 'paragraph' }: Revision) {
  const { forms, rarity } = equalWords(...before, ...after);
  const olds = forms.slice(0, before.length);
  const news = forms.slice(before.length).map((form) => ({ ...form, kind }));
  const pairing = new Pairing(olds.length, news.length);
  for (const [old, next] of kept) pairing.join(old, next);
  const index = new WordIndex(news, olds, rarity);
  const overlaps = new Map(
    pairing.freeOld.map((old) => [old, index.overlaps(elementAt(olds, old))]),
  );
  return { olds, news, pairing, overlaps };
}

function edges(revision: Revision): Edge[] {
  const { olds, news, pairing, overlaps } = prepared(revision);
  const gaps = gapsOf(pairing);
  return [...overlaps].flatMap(([old, shared]) =>
    edgesOf(old, shared, { olds, news, gaps, pairing }),
  );
}
/** The one possible pair of a revision. */
function edge(revision: Revision): Edge {
  const all = edges(revision);
  expect(all).toHaveLength(1);
  return elementAt(all, 0);
}

const stays = (words: number, kept: number): Revision => ({
  before: [run('a', words)],
  after: [rewritten(words, kept)],
});
/** The text stood before a kept one and stands behind it now. */
const moves = (words: number, kept: number): Revision => ({
  before: [run('a', words), 'other'],
  after: ['other', rewritten(words, kept)],
  kept: [[1, 0]],
});

describe('how alike a text must be to be the same', () => {
  it('in its place: half of its words', () => {
    expect(edge(stays(20, 10))).toMatchObject({ likeness: 0.5, inPlace: true, enough: true });
    expect(edge(stays(20, 9))).toMatchObject({ inPlace: true, enough: false });
  });

  it('elsewhere: two thirds', () => {
    expect(edge(moves(50, 33))).toMatchObject({ likeness: 0.66, inPlace: false, enough: true });
    expect(edge(moves(50, 32))).toMatchObject({ inPlace: false, enough: false });
  });

  it('under six words: four of five in its place, all of them elsewhere', () => {
    expect(edge(stays(5, 4)).enough).toBe(true);
    expect(edge(stays(5, 3)).enough).toBe(false);
    expect(edge(stays(6, 3)).enough).toBe(true);
    expect(edge(moves(5, 5)).enough).toBe(true);
    expect(edge(moves(5, 4)).enough).toBe(false);
    expect(edge(moves(6, 4)).enough).toBe(true);
    expect(edge({ ...moves(5, 5), after: ['other', `${run('a', 5)} new1`] }).enough).toBe(false);
  });

  it('is told by the shorter of the two texts', () => {
    const shortened = edge({ before: [run('a', 9)], after: [run('a', 5)] });
    expect(shortened.likeness).toBeCloseTo(5 / 7, 9);
    expect(shortened.enough).toBe(false);
  });

  it('below two fifths no pair is thought of', () => {
    expect(edge(stays(20, 8))).toMatchObject({ likeness: 0.4, enough: false });
    expect(edges(stays(20, 7))).toEqual([]);
  });

  it('a text that has its partner already is none for another', () =>
    expect(
      edges({ before: [run('a', 9), run('b', 9)], after: [run('a', 9)], kept: [[1, 0]] }),
    ).toEqual([]));
});

describe('which of several candidates', () => {
  const worths = (revision: Revision): number[] => edges(revision).map(({ worth }) => worth);

  it('in its place nothing is taken off but a little for another position', () => {
    expect(edge(stays(20, 15)).worth).toBe(edge(stays(20, 15)).likeness);
    // The one old text lies in the middle, as the second of three does.
    const [first, second, third] = worths({
      before: [run('a', 20)],
      after: [run('a', 20), run('a', 20), run('a', 20)],
    });
    expect(second).toBeCloseTo(1, 9);
    expect(first).toBeCloseTo(1 - 0.03 / 4, 9);
    expect(third).toBeCloseTo(1 - 0.03 / 4, 9);
  });

  it('elsewhere nine hundredths, and up to eight more the further it went', () => {
    const afterAll = (others: number): number => {
      const kept = Array.from({ length: others }, (_, n) => `other${n}`);
      return edge({
        before: [run('a', 20), ...kept],
        after: [...kept, run('a', 20)],
        kept: kept.map((_, n) => [n + 1, n] as const),
      }).worth;
    };
    const beforeAll = (others: number): number => {
      const kept = Array.from({ length: others }, (_, n) => `other${n}`);
      return edge({
        before: [...kept, run('a', 20)],
        after: [run('a', 20), ...kept],
        kept: kept.map((_, n) => [n, n + 1] as const),
      }).worth;
    };
    expect(afterAll(1)).toBeCloseTo(1 - 0.09 - (0.08 * 2) / 20, 9);
    expect(afterAll(9)).toBeCloseTo(1 - 0.09 - (0.08 * 10) / 20, 9);
    expect(beforeAll(9)).toBeCloseTo(afterAll(9), 9);
    expect(afterAll(19)).toBeCloseTo(1 - 0.17, 9);
    expect(afterAll(40)).toBeCloseTo(1 - 0.17, 9);
  });

  it('another kind of passage costs two hundredths', () =>
    expect(edge({ ...stays(20, 20), kind: 'heading' }).worth).toBeCloseTo(0.98, 9));

  it('no candidate is worth nothing, so that each can be chosen', () =>
    expect(edge(moves(20, 8)).worth).toBeGreaterThan(0));
});

describe('pairs of edited texts', () => {
  const pairs = (revision: Revision) => {
    const { olds, news, pairing, overlaps } = prepared(revision);
    return matchEdited(olds, news, overlaps, pairing).map(
      ({ edge: { old, next }, rival, forced }) =>
        `${old} → ${next}${rival ? ' rival' : ''}${forced ? ' forced' : ''}`,
    );
  };

  it('the only old and the only new text left in a place are joined from two fifths on', () => {
    expect(pairs(stays(20, 8))).toEqual(['0 → 0 forced']);
    expect(pairs(stays(20, 7))).toEqual([]);
    expect(pairs(stays(20, 10))).toEqual(['0 → 0']);
  });

  it('not where another text was left in the same place, before or after', () => {
    expect(pairs({ before: [run('a', 20), 'left'], after: [rewritten(20, 8)] })).toEqual([]);
    expect(pairs({ before: [run('a', 20)], after: [rewritten(20, 8), 'came'] })).toEqual([]);
  });

  it('but where the other one lies behind a kept text', () =>
    expect(
      pairs({
        before: [run('a', 20), 'kept', 'left'],
        after: [rewritten(20, 8), 'kept', 'came'],
        kept: [[1, 1]],
      }),
    ).toEqual(['0 → 0 forced']));

  it('not across a kept text', () => expect(pairs(moves(20, 8))).toEqual([]));

  it('that could go either way are rivals', () =>
    expect(
      pairs({ before: [run('a', 20)], after: [rewritten(20, 18), rewritten(20, 18)] }),
    ).toEqual([expect.stringMatching(/ rival$/)]));
});
