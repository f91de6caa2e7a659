import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelinePicture } from '../../../../src/queries/pictures/timeline-picture.ts';
import { event } from '../../../fixtures/queries/harbour-story.ts';

const events = (...dates: (string | null)[]) => dates.map((date, n) => event(`e${n}`, date));

const tenths = (part: number, months: number): number => Math.round(part * months * 10) / 10;

describe('the picture of a timeline', () => {
  it('gives a date the length of what it leaves open', () => {
    const picture = timelinePicture(
      events('2031-01', '2031-03-10', '2031-07/2031-08', '2031-10~'),
      true,
    )!;
    expect(picture).toMatchObject({
      start: 2031 * 12,
      segments: [{ from: 0, to: 10 }],
      crowds: [],
    });
    expect(
      picture.bars.map(({ from, to, vague }) => [tenths(from, 10), tenths(to - from, 10), vague]),
    ).toEqual([
      [0, 1, false],
      [2.3, 0.3, false],
      [6, 2, false],
      [9, 1, true],
    ]);
  });
  it('keeps dates without a year on a calendar of their own', () => {
    const mixed = events('XXXX-04', 'XXXX-11', 'XXXX-01-05', '2031-01', null, 'XXXX');
    expect(timelinePicture(mixed, false)).toMatchObject({
      start: null,
      segments: [{ to: 12 }],
      bars: [{ from: 4 / 31 / 12 }, { from: 3 / 12 }, { from: 10 / 12 }],
    });
    expect(timelinePicture(mixed, true)).toBeNull();
  });
  const date = fc
    .tuple(
      fc.constantFrom(1650, 1912, 2029, 2030, 2031, 2032),
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    )
    .map(([year, ...rest]) =>
      [
        year,
        ...rest.filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0')),
      ].join('-'),
    );
  it('never lets two bars of one row touch, and counts what it has no space for', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 3, maxLength: 200 }), (dates) => {
        const { bars, crowds, rows } = timelinePicture(events(...dates), true)!;
        expect(bars.length + crowds.reduce((sum, { events: n }) => sum + n, 0)).toBe(dates.length);
        expect(rows).toBeLessThanOrEqual(13);
        for (const { at } of crowds) expect(at > 0 && at < 1).toBe(true);
        for (const bar of bars) {
          expect(bar.from).toBeGreaterThanOrEqual(0);
          expect(bar.to).toBeLessThanOrEqual(1 + 1e-9);
          expect(bar.row).toBeLessThan(12);
          for (const other of bars)
            if (other !== bar && other.row === bar.row)
              expect(other.from >= bar.to || bar.from >= other.to).toBe(true);
        }
      }),
    );
  });
  it('breaks its axis rather than press a story of weeks into one corner', () => {
    const picture = timelinePicture(events('1650', '2031-01', '2031-03-10', '2031-07'), true)!;
    expect(picture.segments).toHaveLength(2);
    expect(picture.bars.at(-1)!.from - picture.bars[1]!.from).toBeGreaterThan(0.3);
  });
});
