import {
  addMonths,
  type Calendar,
  daysIn,
  format,
  fromDays,
  quarterCode,
  quarterOf,
  roughly,
  toDays,
} from './calendar.ts';
import { COMMON_YEAR, DAYS_OF_WEEK, LEAP_YEAR, MONTHS_OF_QUARTER } from './parameters.ts';
import type { Anchor } from './time-anchor.ts';
import type { TimePhrase } from './time-phrase.ts';

/**
 * The value of 'two days later', 'that year', 'a year earlier': counted from the date that the text
 * gave last.
 */
export function resolveFromText(
  { unit, by, approximate, compared }: Extract<TimePhrase, { kind: 'from-text' }>,
  anchor: Anchor,
): string | null {
  const { last, quarter } = anchor;
  if (unit === 'quarter' && quarter) {
    const end = addMonths(
      quarter.year,
      quarter.quarter * MONTHS_OF_QUARTER,
      by * MONTHS_OF_QUARTER,
    );
    return quarterCode(end.year, quarterOf(end.month));
  }
  if (unit === 'year' && by === -1 && compared && !approximate) {
    const { published } = anchor;
    const lastYear = published?.year === undefined ? null : String(published.year - 1);
    const then = yearBefore(anchor) ?? lastYear;
    if (then) return then;
  }
  if (!last || (approximate && unit !== 'year')) return null;
  switch (unit) {
    case 'day':
      return dayValue(last, by);
    // A week later is seldom counted to the day.
    case 'week':
      return by === 0 ? null : roughly(dayValue(last, by * DAYS_OF_WEEK));
    case 'month':
      return monthValue(last, by);
    case 'year':
      return last.year === undefined ? null : `${last.year + by}${approximate ? '~' : ''}`;
    default:
      return null;
  }
}

/** The month or quarter that is spoken of, a year before. */
export function yearBefore({ month, quarter }: Anchor): string | null {
  if (month?.year !== undefined) return format({ ...month, year: month.year - 1 });
  return quarter ? quarterCode(quarter.year - 1, quarter.quarter) : null;
}

function dayValue({ year, month, day }: Calendar, by: number): string | null {
  if (month === undefined || day === undefined) return null;
  if (year !== undefined) return format(fromDays(toDays(year, month, day) + by));
  const shift = (leap: number): Required<Calendar> =>
    fromDays(toDays(leap, month, Math.min(day, daysIn(month, leap))) + by);
  const [common, leap] = [shift(COMMON_YEAR), shift(LEAP_YEAR)];
  // Across the end of February the answer hangs on a year that nobody gave.
  return common.month === leap.month && common.day === leap.day
    ? format({ month: common.month, day: common.day })
    : null;
}

function monthValue({ year, month }: Calendar, by: number): string | null {
  if (month === undefined) return null;
  const shifted = addMonths(year ?? 0, month, by);
  return format(year === undefined ? { month: shifted.month } : shifted);
}
