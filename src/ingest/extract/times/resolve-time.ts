import {
  addMonths,
  type Calendar,
  daysIn,
  format,
  fromDays,
  roughly,
  toDays,
  weekdayOf,
} from './calendar.ts';
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

const quarterCode = (year: number, quarter: number): string => `${year}-${32 + quarter}`;

function sameQuarter(
  { years, orCurrent, year }: Extract<TimePhrase, { kind: 'same-quarter' }>,
  { quarter, published }: Anchor,
): string | null {
  if (quarter) return quarterCode(year ?? quarter.year + years, quarter.quarter);
  if (year !== undefined) return String(year);
  return orCurrent && published?.year !== undefined && published.month !== undefined
    ? quarterCode(published.year, Math.ceil(published.month / 3))
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
  if (ahead > 0 && ahead <= soon) return published.year;
  if (ahead < 0 && ahead + year <= soon) return published.year + 1;
  const [past, future] =
    ahead > 0 ? [published.year - 1, published.year] : [published.year, published.year + 1];
  if (direction > 0) return ahead === 0 ? published.year : future;
  if (direction < 0) return past;
  const toFuture = ahead > 0 ? ahead : ahead + year;
  return toFuture * 2 < year - toFuture ? future : past;
}

/**
 * Days within which a bare date is taken to lie ahead, and the length of a year of 31-day months.
 */
const soon = 40;
const year = 372;

/**
 * Days (31 a month) from publication to the date within the same year; 0 where the month is the
 * month of publication.
 */
function distance(date: Calendar, published: Calendar): number {
  const months = date.month! - published.month!;
  const days = date.day === undefined || published.day === undefined ? 0 : date.day - published.day;
  return months * 31 + days;
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
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (shift === -1) return format(fromDays(today - (back || 7)));
  if (shift === 1) return format(fromDays(today + (ahead || 7)));
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
  const year = published?.year;
  if (year === undefined) return null;
  const about = approximate ? '~' : '';
  const today = dayNumber(published);
  switch (unit) {
    case 'day':
      return today === undefined || approximate ? null : format(fromDays(today + by));
    case 'week':
      return today === undefined || approximate ? null : weekValue(today + by * 7);
    case 'weekend':
      return today === undefined || approximate ? null : weekendValue(today, by, anchor.direction);
    case 'month':
      return published!.month === undefined
        ? null
        : `${format(addMonths(year, published!.month, by))}${about}`;
    case 'quarter':
      return published!.month === undefined
        ? null
        : quarterShifted(year, Math.ceil(published!.month / 3), by);
    case 'year':
      return by === -1 && ago && quarter
        ? quarterCode(quarter.year - 1, quarter.quarter)
        : `${year + by}${approximate || isRound(by) ? '~' : ''}`;
    case 'decade':
      return by === 0 ? `${Math.floor(year / 10)}X` : null;
    case 'century':
      return Math.abs(by) <= 1 ? `${Math.floor(year / 100) + by}XX` : null;
    default:
      return null;
  }
}

/** 'Twenty years ago' is a round number. */
const isRound = (years: number): boolean => Math.abs(years) >= 10 && years % 5 === 0;

function quarterShifted(year: number, quarter: number, by: number): string {
  const months = addMonths(year, quarter * 3, by * 3);
  return quarterCode(months.year, Math.ceil(months.month / 3));
}

/** A calendar week from Monday to Sunday (ISO 8601) as an interval: EDTF has no weeks. */
function weekValue(day: number): string {
  const monday = day - weekdayOf(day) + 1;
  return `${format(fromDays(monday))}/${format(fromDays(monday + 6))}`;
}

function weekendValue(today: number, by: number, direction: Direction): string {
  const inWeekend = weekdayOf(today) >= 6;
  const saturday = today - weekdayOf(today) + 6;
  const shift = by < 0 ? -7 : by > 0 ? (inWeekend ? 7 : 0) : direction < 0 && !inWeekend ? -7 : 0;
  return `${format(fromDays(saturday + shift))}/${format(fromDays(saturday + shift + 1))}`;
}
