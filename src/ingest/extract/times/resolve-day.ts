import {
  addMonths,
  type Calendar,
  daysIn,
  format,
  fromDays,
  toDays,
  weekdayOf,
} from './calendar.ts';
import { A_DAY, DAYS_OF_WEEK } from './parameters.ts';
import type { Anchor, Direction } from './time-anchor.ts';
import type { DatePhrase, TimePhrase } from './time-phrase.ts';

/** The number of a whole date; undefined where it is coarser than a day. */
export const dayNumber = (date: Calendar | undefined): number | undefined =>
  date?.year !== undefined && date.month !== undefined && date.day !== undefined
    ? toDays(date.year, date.month, date.day)
    : undefined;

/** The day of a weekday: the nearest that its verb looks at. */
export function weekdayValue(phrase: WeekdayPhrase, anchor: Anchor): string | null {
  const today = dayNumber(anchor.published);
  if (today === undefined) return null;
  const { weekday, ofWeek } = phrase;
  if (ofWeek !== undefined) return dayOfWeek(today, weekday, ofWeek);
  if (phrase.beforeLast) return format(fromDays(lastWeekday(today, weekday) - DAYS_OF_WEEK));
  return nearestWeekday(today, phrase, anchor.direction);
}

type WeekdayPhrase = Extract<TimePhrase, { kind: 'weekday' }>;

/** The last day of that weekday before `today`. */
const lastWeekday = (today: number, weekday: number): number =>
  today - ((weekdayOf(today) - weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK || DAYS_OF_WEEK);

function nearestWeekday(
  today: number,
  { weekday, shift, weeks }: WeekdayPhrase,
  direction: Direction,
): string | null {
  const back = (weekdayOf(today) - weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const ahead = (weekday - weekdayOf(today) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  if (weeks !== undefined)
    return format(fromDays(today + weeks * DAYS_OF_WEEK + (weeks > 0 ? ahead : -back)));
  if (shift === -1) return format(fromDays(lastWeekday(today, weekday)));
  if (shift === 1) return format(fromDays(today + (ahead || DAYS_OF_WEEK)));
  if (shift === undefined && direction === 'open' && back > 0) return null;
  return format(fromDays(isAhead(shift, direction) ? today + ahead : today - back));
}

/** 'Tuesday of last week'; null around a Sunday, which opens or ends its week. */
function dayOfWeek(today: number, weekday: number, by: number): string | null {
  if (weekday === DAYS_OF_WEEK || weekdayOf(today) === DAYS_OF_WEEK) return null;
  return format(fromDays(today - weekdayOf(today) + weekday + by * DAYS_OF_WEEK));
}

/** The day of 'the last Friday of May'; null where the month has none, or the verb looks away. */
export function nthWeekday(
  { year, month }: Month,
  { weekday, number }: NonNullable<DatePhrase['nth']>,
  { published, direction }: Anchor,
): string | null {
  const end = daysIn(month, year);
  const edge = weekdayOf(toDays(year, month, number > 0 ? 1 : end));
  const day =
    number > 0
      ? 1 + ((weekday - edge + DAYS_OF_WEEK) % DAYS_OF_WEEK) + (number - 1) * DAYS_OF_WEEK
      : end - ((edge - weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK);
  const today = dayNumber(published);
  const ahead = today === undefined ? 0 : toDays(year, month, day) - today;
  const looksAway =
    (direction === 'past' && ahead > A_DAY) || (direction === 'future' && ahead < -A_DAY);
  return looksAway ? null : dayIn({ year, month }, day);
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
