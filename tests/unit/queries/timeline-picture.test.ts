import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelinePicture } from '../../../src/queries/timeline-picture.ts';
import { event } from '../../fixtures/queries/harbour-story.ts';

const events = (...dates: (string | null)[]) => dates.map((date, n) => event(`e${n}`, date));

const tenths = (n: number): number => Math.round(n * 10) / 10;

describe('the picture of a timeline', () => {
  it('gives a date the length of what it leaves open', () => {
    const picture = timelinePicture(events('2031-01', '2031-03-10', '2031-07/2031-08', '2031-10~'), true)!;
    expect(picture).toMatchObject({ start: 2031 * 12, months: 10 });
    expect(picture.bars.map(({ from, to, vague }) => [tenths(from), tenths(to - from), vague])).toEqual([[0, 1, false], [2.3, 0.3, false], [6, 2, false], [9, 1, true]]);
  });
  it('keeps dates without a year on a calendar of their own', () => {
    const mixed = events('XXXX-04', 'XXXX-11', 'XXXX-01-05', '2031-01', null, 'XXXX');
    expect(timelinePicture(mixed, false)).toMatchObject({ start: null, months: 12, bars: [{ from: 4 / 31 }, { from: 3 }, { from: 10 }] });
    expect(timelinePicture(mixed, true)).toBeNull();
  });
  it('never lets two bars of one row touch', () => {
    const date = fc.tuple(fc.integer({ min: 2029, max: 2032 }), fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined })).map(([year, ...rest]) => [year, ...rest.filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))].join('-'));
    fc.assert(fc.property(fc.array(date, { minLength: 3, maxLength: 40 }), (dates) => {
      const { bars, months } = timelinePicture(events(...dates), true)!;
      expect(bars).toHaveLength(dates.length);
      for (const bar of bars) {
        expect(bar.from).toBeGreaterThanOrEqual(0);
        expect(bar.to).toBeLessThanOrEqual(months + 1);
        for (const other of bars) if (other !== bar && other.row === bar.row) expect(other.from >= bar.to || bar.from >= other.to).toBe(true);
      }
    }));
  });
});
