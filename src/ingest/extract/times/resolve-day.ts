import {
  addMonths,
  type Calendar,
  daysIn,
  format,
  fromDays,
  toDays,
  weekdayOf,
} from './calendar.ts';
import { DAYS_OF_WEEK } from './parameters.ts';
import type { Anchor, Direction } from './time-anchor.ts';
import type { TimePhrase } from './time-phrase.ts';

/** The number of a whole date; undefined where it is coarser than a day. */
export const dayNumber = (date: Calendar | undefined): number | undefined =>
  date?.year !== undefined && date.month !== undefined && date.day !== undefined
    ? toDays(date.year, date.month, date.day)
    : undefined;

/** The day of a weekday: the nearest that its verb looks at. */
export function weekdayValue(
  { weekday, shift, weeks }: Extract<TimePhrase, { kind: 'weekday' }>,
  { published, direction }: Anchor,
): string | null {
  const today = dayNumber(published);
  if (today === undefined) return null;
  const back = (weekdayOf(today) - weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const ahead = (weekday - weekdayOf(today) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  if (weeks !== undefined)
    return format(fromDays(today + weeks * DAYS_OF_WEEK + (weeks > 0 ? ahead : -back)));
  if (shift === -1) return format(fromDays(today - (back || DAYS_OF_WEEK)));
  if (shift === 1) return format(fromDays(today + (ahead || DAYS_OF_WEEK)));
  if (shift === undefined && direction === 'open' && back > 0) return null;
  return format(fromDays(isAhead(shift, direction) ? today + ahead : today - back));
}

/** 'This Friday' lies ahead unless its verb is past. */
const isAhead = (shift: number | undefined, direction: Direction): boolean =>
  direction === 'future' || (shift === 0 && direction !== 'past');

/** 'The 5th': of the month that the text was in, else the nearest that the verb looks at. */
export function dayOfMonth(day: number, { published, last, direction }: Anchor): string | null {
  if (isWholeMonth(last) && !isMonthOf(last, published)) return dayIn(last, day);
  if (!isWholeMonth(published) || published.day === undefined) return null;
  if (direction === 'past' || direction === 'future') {
    const isOther = direction === 'past' ? day > published.day : day < published.day;
    const step = direction === 'past' ? -1 : 1;
    return dayIn(addMonths(published.year, published.month, isOther ? step : 0), day);
  }
  return day === published.day ? format(published) : null;
}

interface Month {
  readonly year: number;
  readonly month: number;
}

const isWholeMonth = (date: Calendar | undefined): date is Calendar & Month =>
  date?.year !== undefined && date.month !== undefined;

const dayIn = ({ year, month }: Month, day: number): string | null =>
  day <= daysIn(month, year) ? format({ year, month, day }) : null;

const isMonthOf = (date: Calendar, other: Calendar | undefined): boolean =>
  date.year === other?.year && date.month === other?.month;
