import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  daysIn,
  format,
  fromDays,
  parseCalendar,
  toDays,
  weekdayOf,
} from '../../../../../src/ingest/extract/times/calendar.ts';

test.each([
  [0, 1970, 1, 1, 4],
  [-1, 1969, 12, 31, 3],
  [11_016, 2000, 2, 29, 2],
  [-25_508, 1900, 3, 1, 4],
  [20_089, 2025, 1, 1, 3],
  [-719_162, 1, 1, 1, 1],
])('day %i is %i-%i-%i, weekday %i', (...row) => {
  const [days, year, month, day, weekday] = row;
  expect(fromDays(days)).toEqual({ year, month, day });
  expect(toDays(year, month, day)).toBe(days);
  expect(weekdayOf(days)).toBe(weekday);
});

test('days are days of real dates, one weekday after the other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), (days) => {
      const { year, month, day } = fromDays(days);
      expect(toDays(year, month, day)).toBe(days);
      expect(day).toBeLessThanOrEqual(daysIn(month, year));
      expect(weekdayOf(days + 1)).toBe((weekdayOf(days) % 7) + 1);
    }),
  );
});

test('months add over the turn of the year', () => {
  expect(addMonths(2025, 1, -1)).toEqual({ year: 2024, month: 12 });
  expect(addMonths(2025, 11, 14)).toEqual({ year: 2027, month: 1 });
});

test('February is as long as its year says, and longest without one', () => {
  expect([daysIn(2, 2023), daysIn(2, 2024), daysIn(2, 1900), daysIn(2)]).toEqual([28, 29, 28, 29]);
});

test('only plain calendar dates are read back', () => {
  expect(parseCalendar('XXXX-06')).toEqual({ month: 6 });
  expect(parseCalendar('2025-13')).toBeUndefined();
  expect(parseCalendar('2025-04~')).toBeUndefined();
  expect(format({ month: 4, day: 2 })).toBe('XXXX-04-02');
});
