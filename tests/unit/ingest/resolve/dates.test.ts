import { describe, expect, it } from 'vitest';
import {
  bounds,
  compatible,
  dayRange,
  isBefore,
  near,
} from '../../../../src/ingest/resolve/events/dates.ts';

describe('the first and the last day of a stated date', () => {
  it.each([
    ['2024-05-03', '2024-05-03', '2024-05-03'],
    ['2024-05', '2024-05-01', '2024-05-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['~2024~', '2024-01-01', '2024-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2024-21', '2024-03-01', '2024-05-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['2024-23', '2024-09-01', '2024-11-30'],
    ['2024-24', '2024-12-01', '2024-12-31'],
    ['2024-33', '2024-01-01', '2024-03-31'],
    ['2024-34', '2024-04-01', '2024-06-30'],
    ['2024-35', '2024-07-01', '2024-09-30'],
    ['2024-36', '2024-10-01', '2024-12-31'],
    ['2024-40', '2024-01-01', '2024-06-30'],
    ['2024-41', '2024-07-01', '2024-12-31'],
    ['2024-05-03/2024-06', '2024-05-03', '2024-06-31'],
    ['XXXX-05-03', 'XXXX-05-03', 'XXXX-05-03'],
  ])('%s', (edtf, first, last) => expect(bounds(edtf)).toEqual([first, last]));

  it.each<[string | null | undefined, [number, number] | undefined]>([
    ['1970-01-02', [1, 1]],
    ['1970-01-02/1970-01-05', [1, 4]],
    ['1971', [365, 729]],
    ['XXXX-05-03', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%s in days since 1970', (edtf, days) => expect(dayRange(edtf)).toEqual(days));
});

describe('two stated dates', () => {
  it.each<[string, string, { may: boolean; before: boolean }]>([
    ['2024-05-03', '2024-05-03', { may: true, before: false }],
    ['2024-05-03', '2024-05-04', { may: false, before: true }],
    ['2024-05', '2024-05-31', { may: true, before: false }],
    ['2024-05', '2024-06-01', { may: false, before: true }],
    ['2024', '2024-12-31', { may: true, before: false }],
    ['XXXX-05-03', '2019-05-03', { may: true, before: false }],
    ['XXXX-05-03', '2019-05-04', { may: false, before: false }],
    ['2019-05-03', 'XXXX-05-04', { may: false, before: false }],
    ['XXXX', '2019-05-04', { may: true, before: false }],
    ['2019-05-04', 'XXXX', { may: true, before: false }],
    ['XXXX-05-03', 'XXXX-05-04', { may: false, before: false }],
  ])('%s and %s', (a, b, { may, before }) => {
    expect([compatible(a, b), compatible(b, a)]).toEqual([may, may]);
    expect([isBefore(a, b), isBefore(b, a)]).toEqual([before, false]);
  });

  it.each<[[number, number] | undefined, [number, number] | undefined, number, boolean]>([
    [[1, 2], [3, 4], 1, true],
    [[1, 2], [4, 5], 1, false],
    [[1, 9], [4, 5], 0, true],
    [[2, 2], [2, 2], 0, true],
    [undefined, [4, 5], 0, true],
    [[1, 2], undefined, 0, true],
  ])('days %j and %j, %i apart at most: %s', (a, b, days, isNear) =>
    expect([near(a, b, days), near(b, a, days)]).toEqual([isNear, isNear]),
  );
});
