import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../../../src/ingest/anchor/doubts.ts';
import type { Edge } from '../../../../src/ingest/anchor/edges.ts';
import { factsReplaced } from '../../../../src/ingest/anchor/facts-replaced.ts';
import { Rivals } from '../../../../src/ingest/anchor/rivals.ts';
import { pairOf } from './equal-words.ts';

const edge = (given: Partial<Edge>): Edge => ({
  old: 0,
  next: 0,
  likeness: 0.9,
  doubtful: false,
  worth: 0.9,
  inPlace: true,
  enough: true,
  ...given,
});

describe('what somebody is asked about', () => {
  const doubts = (
    given: Partial<Edge>,
    { rival = false, forced = false, before = 'a ship', after = 'the ship' } = {},
  ) => {
    const { a, b } = pairOf(before, after);
    return doubtsOf({ edge: edge(given), rival, forced }, a, b);
  };

  it('few words that were kept: likeness below 0.66, or another order', () => {
    expect(doubts({ likeness: 0.66 })).toEqual([]);
    expect(doubts({ likeness: 0.65 })).toEqual(['few-words-kept']);
    expect(doubts({ doubtful: true })).toEqual(['few-words-kept']);
  });

  it('what was rewritten where it stands, and then not also the few words', () =>
    expect(doubts({ likeness: 0.45, doubtful: true }, { forced: true })).toEqual([
      'rewritten-in-place',
    ]));

  it('what stands elsewhere and has a likeness below 0.85', () => {
    expect(doubts({ inPlace: false, likeness: 0.85 })).toEqual([]);
    expect(doubts({ inPlace: false, likeness: 0.84 })).toEqual(['weak-move']);
  });

  it('names and figures replaced, where the likeness is below 0.85', () => {
    const port = { before: 'A ship at Amber', after: 'A ship at Birch' };
    expect(doubts({ likeness: 0.84 }, port)).toEqual(['facts-replaced']);
    expect(doubts({ likeness: 0.85 }, port)).toEqual([]);
  });

  it('a rival', () => expect(doubts({}, { rival: true })).toEqual(['rival']));
});

describe('names and figures that were replaced', () => {
  it.each([
    // Half of them.
    ['Ships wait at Amber and Birch.', 'Ships wait at Amber and Coral.', true],
    ['Ships wait at Amber, Birch and Drift.', 'Ships wait at Amber, Birch and Coral.', false],
    ['Then 12 ships waited.', 'Then 14 ships waited.', true],
    ['Then 1,200 ships waited.', 'Then 1,300 ships waited.', true],
    // Nothing came for what was taken out, nothing was taken out for what came.
    ['Ships wait at Amber.', 'Ships wait.', false],
    ['Ships wait.', 'Ships wait at Amber.', false],
    ['Ships wait.', 'Boats wait.', false],
    // A capital at the start of a sentence says nothing, not even behind marks.
    ['Ships wait. Boats do too.', 'Ships wait. Rafts do too.', false],
    ['Ships wait? “Boats do.”', 'Ships wait? “Rafts do.”', false],
    ['(Boats do.)', '(Rafts do.)', false],
    ['It said: Boats do.', 'It said: Rafts do.', false],
    // The name went to the start of a sentence.
    ['Ships wait at Amber for Coral.', 'Amber and Birch wait for Coral.', false],
    // A figure at the start says something.
    ['12 ships wait.', '14 ships wait.', true],
  ])('%s → %s: %s', (before, after, expected) =>
    expect(factsReplaced(before, after)).toBe(expected),
  );

  it('are looked for behind four marks and spaces at most', () => {
    expect(factsReplaced('No. “ ‘(Boats do.', 'No. “ ‘(Rafts do.')).toBe(true);
    expect(factsReplaced('No. “‘(Boats do.', 'No. “‘(Rafts do.')).toBe(false);
  });
});

describe('rivals', () => {
  const rivals = (all: readonly Edge[], chosen: readonly Edge[]): boolean[] =>
    chosen.map((one) => new Rivals(all, chosen).has(one));

  it('are other texts that are less than 0.05 less like', () => {
    const taken = edge({ likeness: 1 });
    expect(rivals([taken, edge({ next: 1, likeness: 0.96 })], [taken])).toEqual([true]);
    expect(rivals([taken, edge({ next: 1, likeness: 0.95 })], [taken])).toEqual([false]);
    expect(rivals([taken, edge({ old: 1, likeness: 0.96 })], [taken])).toEqual([true]);
    expect(rivals([taken, edge({ old: 1, likeness: 0.95 })], [taken])).toEqual([false]);
    expect(rivals([taken], [taken])).toEqual([false]);
  });

  it('that have a partner of their own count with what is left for that one', () => {
    const [first, second] = [edge({}), edge({ old: 1, next: 1 })];
    const crossed = (one: number, other: number): Edge[] => [
      first,
      second,
      edge({ next: 1, likeness: one }),
      edge({ old: 1, likeness: other }),
    ];
    // Both pairs together are worth 1.8; crossed they are worth 1.76 or 1.74.
    expect(rivals(crossed(0.88, 0.88), [first, second])).toEqual([true, true]);
    expect(rivals(crossed(0.87, 0.87), [first, second])).toEqual([false, false]);
    // Nothing is left for the other one.
    expect(rivals([first, second, edge({ next: 1 })], [first, second])).toEqual([false, false]);
  });
});
