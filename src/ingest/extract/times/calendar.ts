/** A calendar date at the precision that is known; a missing year is an unknown one. */
export interface Calendar {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, 'chrono-compatible low-level
 * date algorithms').
 */
export function toDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** The date of a day number. */
export function fromDays(days: number): Required<Calendar> {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** ISO weekday of a day number: Monday 1 to Sunday 7. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** The month `by` months away. */
export function addMonths(
  year: number,
  month: number,
  by: number,
): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; the longest February where the year is unknown. */
export function daysIn(month: number, year?: number): number {
  if (month !== 2 || year === undefined) return longest[month - 1]!;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The EDTF string of a date, 'XXXX' for an unknown year; null where nothing is known. */
export function format({ year, month, day }: Calendar): string | null {
  if (year === undefined && month === undefined) return null;
  const parts = [year === undefined ? 'XXXX' : pad(year, 4)];
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
