import {
  addMonths,
  type Calendar,
  daysIn,
  decadeOf,
  format,
  fromDays,
  quarterCode,
  quarterOf,
  roughly,
  toDays,
  weekdayOf,
} from './calendar.ts';
import {
  DAYS_OF_WEEK,
  LONGEST_MONTH,
  MONTHS_OF_QUARTER,
  MONTHS_OF_YEAR,
  NEARER,
  ROUND_FROM,
  ROUND_STEP,
  SATURDAY,
  SOON,
  YEARS_OF_CENTURY,
} from './parameters.ts';
import { resolveFromText } from './resolve-from-text.ts';
import { quarterValue, seasonValue } from './resolve-season.ts';
import type { Anchor, Direction } from './time-anchor.ts';
import type { TimePhrase } from './time-phrase.ts';

/**
 * The EDTF value of a phrase at no more than its own precision; null where its anchor is unknown or
 * it gives none.
 */
export function resolveTime(phrase: TimePhrase, anchor: Anchor): string | null {
  switch (phrase.kind) {
    case 'value':
      return phrase.edtf;
    case 'vague':
      return null;
    case 'date':
      return dateValue(phrase, anchor);
    case 'weekday':
      return weekdayValue(phrase.weekday, phrase.shift, anchor);
    case 'from-publication':
      return fromPublication(phrase, anchor);
    case 'from-text':
      return resolveFromText(phrase, anchor);
    case 'season':
      return seasonValue(phrase, anchor);
    case 'quarter':
      return quarterValue(phrase, anchor);
    case 'same-quarter':
      return sameQuarter(phrase, anchor);
  }
}

function sameQuarter(
  { years, orCurrent, year }: Extract<TimePhrase, { kind: 'same-quarter' }>,
  { quarter, published }: Anchor,
): string | null {
  if (quarter) return quarterCode(year ?? quarter.year + years, quarter.quarter);
  if (year !== undefined) return String(year);
  return orCurrent && published?.year !== undefined && published.month !== undefined
    ? quarterCode(published.year, quarterOf(published.month))
    : null;
}

function dateValue(
  { date, to, shift, approximate }: Extract<TimePhrase, { kind: 'date' }>,
  anchor: Anchor,
): string | null {
  const year =
    date.year ??
    (shift === undefined
      ? yearOf(date, anchor)
      : shiftedYear(date.month!, shift, anchor.published));
  if (shift !== undefined && year === undefined) return null;
  if (date.month !== undefined && date.day !== undefined && date.day > daysIn(date.month, year))
    return null;
  const start = format({ ...date, ...(year !== undefined && { year }) });
  if (!to) return approximate ? roughly(start) : start;
  const wraps = to.month !== undefined && to.month < date.month! ? 1 : 0;
  const endYear = to.year ?? (year === undefined ? undefined : year + wraps);
  const end = format({ ...to, ...(endYear !== undefined && { year: endYear }) });
  if (!start || !end || start === end) return start;
  // November to February of unknown years, or a range written backwards: no interval that EDTF can
  // hold.
  return start < end ? `${start}/${end}` : null;
}

/** The year of a bare month or day: where the clause looks, else the nearer one, the past first. */
function yearOf(date: Calendar, { published, last, direction }: Anchor): number | undefined {
  if (date.month === undefined || published?.year === undefined || published.month === undefined)
    return undefined;
  if (
    direction < 1 &&
    last?.year !== undefined &&
    last.month !== undefined &&
    last.year < published.year &&
    date.month >= last.month
  )
    return last.year;
  const ahead = distance(date, published);
  // A day nearly a year back is never written without its year.
  if (ahead > 0 && ahead <= SOON) return published.year;
  if (ahead < 0 && ahead + wholeYear <= SOON) return published.year + 1;
  const [past, future] =
    ahead > 0 ? [published.year - 1, published.year] : [published.year, published.year + 1];
  if (direction > 0) return ahead === 0 ? published.year : future;
  if (direction < 0) return past;
  const toFuture = ahead > 0 ? ahead : ahead + wholeYear;
  return toFuture * NEARER < wholeYear - toFuture ? future : past;
}

/** A year as `distance` counts. */
const wholeYear = MONTHS_OF_YEAR * LONGEST_MONTH;

/**
 * Days (31 a month) from publication to the date within the same year; 0 where the month is the
 * month of publication.
 */
function distance(date: Calendar, published: Calendar): number {
  const months = date.month! - published.month!;
  const days = date.day === undefined || published.day === undefined ? 0 : date.day - published.day;
  return months * LONGEST_MONTH + days;
}

function shiftedYear(
  month: number,
  shift: number,
  published: Calendar | undefined,
): number | undefined {
  if (published?.year === undefined || published.month === undefined) return undefined;
  if (shift === 0) return published.year;
  if (shift < 0) return month < published.month ? published.year : published.year - 1;
  return month > published.month ? published.year : published.year + 1;
}

function weekdayValue(
  weekday: number,
  shift: number | undefined,
  { published, direction }: Anchor,
): string | null {
  const today = dayNumber(published);
  if (today === undefined) return null;
  const back = (weekdayOf(today) - weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const ahead = (weekday - weekdayOf(today) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  if (shift === -1) return format(fromDays(today - (back || DAYS_OF_WEEK)));
  if (shift === 1) return format(fromDays(today + (ahead || DAYS_OF_WEEK)));
  return format(
    fromDays(direction > 0 || (shift === 0 && direction === 0) ? today + ahead : today - back),
  );
}

const dayNumber = (date: Calendar | undefined): number | undefined =>
  date?.year !== undefined && date.month !== undefined && date.day !== undefined
    ? toDays(date.year, date.month, date.day)
    : undefined;

function fromPublication(
  { unit, by, approximate, ago }: Extract<TimePhrase, { kind: 'from-publication' }>,
  anchor: Anchor,
): string | null {
  const { published, quarter } = anchor;
  if (published?.year === undefined) return null;
  const { year, month } = published;
  const about = approximate ? '~' : '';
  const today = dayNumber(published);
  switch (unit) {
    case 'day':
      return today === undefined || approximate ? null : format(fromDays(today + by));
    case 'week':
      return today === undefined || approximate ? null : weekValue(today + by * DAYS_OF_WEEK);
    case 'weekend':
      return today === undefined || approximate ? null : weekendValue(today, by, anchor.direction);
    case 'month':
      return month === undefined ? null : `${format(addMonths(year, month, by))}${about}`;
    case 'quarter':
      return month === undefined ? null : quarterShifted(year, quarterOf(month), by);
    case 'year':
      return by === -1 && ago && quarter
        ? quarterCode(quarter.year - 1, quarter.quarter)
        : `${year + by}${approximate || isRound(by) ? '~' : ''}`;
    case 'decade':
      return by === 0 ? decadeOf(year) : null;
    case 'century':
      return Math.abs(by) <= 1 ? `${Math.floor(year / YEARS_OF_CENTURY) + by}XX` : null;
    default:
      return null;
  }
}

/** 'Twenty years ago' is a round number. */
const isRound = (years: number): boolean =>
  Math.abs(years) >= ROUND_FROM && years % ROUND_STEP === 0;

function quarterShifted(year: number, quarter: number, by: number): string {
  const months = addMonths(year, quarter * MONTHS_OF_QUARTER, by * MONTHS_OF_QUARTER);
  return quarterCode(months.year, quarterOf(months.month));
}

/** A calendar week from Monday to Sunday (ISO 8601) as an interval: EDTF has no weeks. */
function weekValue(day: number): string {
  const monday = day - weekdayOf(day) + 1;
  return `${format(fromDays(monday))}/${format(fromDays(monday + DAYS_OF_WEEK - 1))}`;
}

/** How many weeks from the one of publication the weekend lies. */
function weeksAway(by: number, direction: Direction, inWeekend: boolean): number {
  if (by > 0) return inWeekend ? 1 : 0;
  return by < 0 || (direction < 0 && !inWeekend) ? -1 : 0;
}

function weekendValue(today: number, by: number, direction: Direction): string {
  const inWeekend = weekdayOf(today) >= SATURDAY;
  const saturday = today - weekdayOf(today) + SATURDAY;
  const first = saturday + weeksAway(by, direction, inWeekend) * DAYS_OF_WEEK;
  return `${format(fromDays(first))}/${format(fromDays(first + 1))}`;
}
