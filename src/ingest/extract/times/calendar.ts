import {
  DAY,
  DAYS_OF_WEEK,
  LEAP_YEAR,
  MONTHS_OF_QUARTER,
  MONTHS_OF_YEAR,
  QUARTER_CODES,
  YEARS_OF_DECADE,
} from './parameters.ts';
/** A calendar date at the precision that is known; a missing year is an unknown one. */
export interface Calendar {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export const toDays = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY;

/** The date of a day number. */
export function fromDays(days: number): Required<Calendar> {
  const date = new Date(days * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** ISO weekday of a day number: Monday 1 to Sunday 7. */
export const weekdayOf = (days: number): number => new Date(days * DAY).getUTCDay() || DAYS_OF_WEEK;

/** The month `by` months away. */
export function addMonths(
  year: number,
  month: number,
  by: number,
): { year: number; month: number } {
  const months = year * MONTHS_OF_YEAR + month - 1 + by;
  const whole = Math.floor(months / MONTHS_OF_YEAR);
  return { year: whole, month: months - whole * MONTHS_OF_YEAR + 1 };
}

/** How many days a month has; the longest February where the year is unknown. */
export function daysIn(month: number, year = LEAP_YEAR): number {
  const { day } = fromDays(toDays(year, month + 1, 0));
  return day;
}

/** The quarter in which a month lies. */
export const quarterOf = (month: number): number => Math.ceil(month / MONTHS_OF_QUARTER);

/** The EDTF value of a quarter. */
export const quarterCode = (year: number, quarter: number): string =>
  `${year}-${QUARTER_CODES + quarter}`;

/** The EDTF value of the decade of a year. */
export const decadeOf = (year: number): string => `${Math.floor(year / YEARS_OF_DECADE)}X`;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The EDTF string of a date, 'XXXX' for an unknown year; null where nothing is known. */
export function format({ year, month, day }: Calendar): string | null {
  if (year === undefined && month === undefined) return null;
  const parts = [year === undefined ? 'XXXX' : pad(year, 'YYYY'.length)];
  if (month !== undefined) parts.push(pad(month, 2));
  if (month !== undefined && day !== undefined) parts.push(pad(day, 2));
  return parts.join('-');
}

/**
 * The date of a plain EDTF calendar date (year, month or day; 'XXXX' allowed); undefined for
 * anything else.
 */
export function parseCalendar(edtf: string | null | undefined): Calendar | undefined {
  const parts = /^(\d{4}|XXXX)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(edtf ?? '');
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  return {
    ...(year !== 'XXXX' && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

/**
 * A date that is only about right; null where EDTF cannot say so: of a year that nobody gave, of
 * seasons and quarters.
 */
export const roughly = (value: string | null): string | null =>
  value === null || (/X|-(?:2[1-9]|3\d|4[01])$/.test(value) && !/^\d{4}-\d\d-\d\d$/.test(value))
    ? null
    : `${value}~`;
