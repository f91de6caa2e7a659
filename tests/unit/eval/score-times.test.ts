import { describe, expect, it } from 'vitest';
import { scoreTimes } from '../../eval/score-times.ts';
import { daysOfWeek, toTimex } from '../../eval/timex.ts';
import { at, figuresOf, found, kindsOf } from './at.ts';

describe('EDTF dates as TIMEX3 values', () => {
  it.each([
    ['2025-06-01', '2025-06-01'],
    ['2025-06', '2025-06'],
    ['2025-21', '2025-SP'],
    ['2025-24', '2025-WI'],
    ['2025-33', '2025-Q1'],
    ['2025-36', '2025-Q4'],
    ['2025-32', '2025-32'],
    ['198X', '198'],
    ['19XX', '19'],
    ['2025~', '2025'],
    ['2025-06?', '2025-06'],
    ['198X%', '198'],
  ])('%s is %s', (edtf, value) => expect(toTimex(edtf)).toBe(value));

  it.each([
    // 1 January 2026 is a Thursday, so its week begins in December.
    ['2026-W01', '2025-12-29/2026-01-04'],
    ['2026-W02', '2026-01-05/2026-01-11'],
    // 1 January 2023 is a Sunday and belongs to the year before.
    ['2023-W01', '2023-01-02/2023-01-08'],
  ])('the week %s is %s', (week, days) => expect(daysOfWeek(week)).toBe(days));

  it('only weeks have days', () => expect(daysOfWeek('2026-01')).toBeUndefined());
});

const text =
  'On Friday it rained. By June 2020 all was dry for two weeks. In the 1980s, or last week?';
const time = (words: string, value: string, type = 'DATE') => ({ ...at(text, words), type, value });
const times = [
  time('Friday', '2020-07-03'),
  time('June 2020', '2020-06'),
  time('two weeks', 'P2W', 'DURATION'),
  time('the 1980s', '198'),
  time('last week', '2026-W01'),
  time('dry', 'PAST_REF'),
];

describe('times', () => {
  it('are found where they overlap, exact with the same ends, right with the same value', () => {
    const scored = scoreTimes([
      {
        document: { id: 'a', text, published: '2020-07-04', times },
        analysis: found({
          times: [
            { ...at(text, 'On Friday'), edtf: '2020-06-26' },
            { ...at(text, 'June 2020'), edtf: '2020-06' },
            { ...at(text, 'two weeks'), edtf: null },
            { ...at(text, 'last week'), edtf: '2025-12-29/2026-01-04' },
            { ...at(text, 'rained'), edtf: '2020' },
          ],
        }),
      },
    ]);
    // There: Friday, June 2020, the 1980s, last week. Found: three of them, two exact, two right.
    // Five found, four of them times.
    expect(figuresOf(scored, 'calendar dates')).toEqual({
      found: 75,
      precision: 80,
      F1: 77.4,
      'exact spans': 50,
      'right value': 50,
      'right value of found': 66.7,
    });
    expect(kindsOf(scored)).toEqual(['false time', 'wrong value', 'missed time']);
    expect(scored.misses[1]?.note).toBe('2020-07-03 → 2020-06-26');
  });

  it('have no right value where none was given', () => {
    const scored = scoreTimes([
      {
        document: { id: 'a', text, times: times.slice(0, 1) },
        analysis: found({ times: [{ ...at(text, 'Friday'), edtf: null }] }),
      },
    ]);
    expect(figuresOf(scored, 'calendar dates')).toMatchObject({ found: 100, 'right value': 0 });
  });
});
