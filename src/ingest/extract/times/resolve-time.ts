import {
  addMonths,
  daysIn,
  decadeOf,
  format,
  fromDays,
  quarterCode,
  quarterOf,
  roughly,
  weekdayOf,
} from './calendar.ts';
import {
  DAYS_OF_WEEK,
  MONTHS_OF_QUARTER,
  ROUND_FROM,
  ROUND_STEP,
  SATURDAY,
  YEARS_OF_CENTURY,
} from './parameters.ts';
import { dayNumber, dayOfMonth, nthWeekday, weekdayValue } from './resolve-day.ts';
import { resolveFromText, yearBefore } from './resolve-from-text.ts';
import { quarterValue, seasonValue } from './resolve-season.ts';
import { yearOfPhrase } from './resolve-year.ts';
import type { Anchor, Direction } from './time-anchor.ts';
import type { DatePhrase, TimePhrase } from './time-phrase.ts';

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
      return weekdayValue(phrase, anchor);
    case 'day-of-month':
      return dayOfMonth(phrase.day, anchor);
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

function dateValue(phrase: DatePhrase, anchor: Anchor): string | null {
  const { date, to, approximate } = phrase;
  const year = yearOfPhrase(phrase, anchor);
  if (year === null) return null;
  if (phrase.nth)
    return year === undefined || date.month === undefined
      ? null
      : nthWeekday({ year, month: date.month }, phrase.nth, anchor);
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

function fromPublication(
  { unit, by, approximate, ago, on, compared }: Extract<TimePhrase, { kind: 'from-publication' }>,
  anchor: Anchor,
): string | null {
  const { published } = anchor;
  if (published?.year === undefined) return null;
  const { year, month } = published;
  const about = approximate ? '~' : '';
  if (on === 'month') return month === undefined ? null : format({ year: year + by, month });
  if (on === 'day') return format({ ...published, year: year + by });
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
      return by === -1 && ago && compared && yearBefore(anchor)
        ? yearBefore(anchor)
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
  return by < 0 || (direction === 'past' && !inWeekend) ? -1 : 0;
}

function weekendValue(today: number, by: number, direction: Direction): string {
  const inWeekend = weekdayOf(today) >= SATURDAY;
  const saturday = today - weekdayOf(today) + SATURDAY;
  const first = saturday + weeksAway(by, direction, inWeekend) * DAYS_OF_WEEK;
  return `${format(fromDays(first))}/${format(fromDays(first + 1))}`;
}
