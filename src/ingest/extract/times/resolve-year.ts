import type { Calendar } from './calendar.ts';
import { A_DAY, LONGEST_MONTH, MONTHS_OF_YEAR, NEARER, SOON } from './parameters.ts';
import type { Anchor, Direction } from './time-anchor.ts';
import type { DatePhrase, YearTold } from './time-phrase.ts';

/** The year of a date; undefined where nobody gave one, null where that makes the date none. */
export function yearOfPhrase(
  { date, shift, told }: DatePhrase,
  anchor: Anchor,
): number | undefined | null {
  if (date.year !== undefined) return date.year;
  if (told) return toldYear(told, anchor);
  if (shift !== undefined && date.month !== undefined)
    return shiftedYear(date.month, shift, anchor.published) ?? null;
  const year = yearOf(date, anchor);
  const isUnsure = anchor.direction === 'open' && anchor.published?.month !== undefined;
  return year === undefined && isUnsure ? null : year;
}

/** 'Last year', 'that year'. */
function toldYear({ by, fromText }: YearTold, { published, last }: Anchor): number | null {
  const year = (fromText ? last : published)?.year;
  return year === undefined ? null : year + by;
}

/**
 * The year of a bare month or day, as its verb looks; undefined where that is not known, or no more
 * than likely.
 */
function yearOf(date: Calendar, { published, last, direction }: Anchor): number | undefined {
  const { month, day } = date;
  if (month === undefined || published?.year === undefined || published.month === undefined)
    return undefined;
  if (direction !== 'future' && goesOn(month, last, published.year)) return last?.year;
  // Days, 31 a month, within the same year; 0 in the month of publication.
  const days = day === undefined || published.day === undefined ? 0 : day - published.day;
  const ahead = (month - published.month) * LONGEST_MONTH + days;
  const away = yearsAway(ahead, day !== undefined, direction);
  return away === undefined ? undefined : published.year + away;
}

/** Whether a month follows the date before it, of a year that is over. */
const goesOn = (month: number, last: Calendar | undefined, thisYear: number): boolean =>
  last?.year !== undefined &&
  last.month !== undefined &&
  last.year < thisYear &&
  month >= last.month;

/** A year of months of 31 days. */
const wholeYear = MONTHS_OF_YEAR * LONGEST_MONTH;

/**
 * How many years from that of publication the date lies that is `ahead` days from it within that
 * year; undefined where that is unsure.
 */
function yearsAway(ahead: number, isDay: boolean, direction: Direction): number | undefined {
  // Nothing a few weeks ahead is written of as if it were nearly a year back.
  if (direction !== 'past' && ahead < 0 && ahead + wholeYear <= SOON) return 1;
  if (direction === 'past') return ahead > A_DAY ? -1 : 0;
  // 'Said on 1 June that he would go on 3 June'
  if (direction === 'future') return ahead < (isDay ? -SOON : 0) ? 1 : 0;
  return direction === 'unsaid' ? nearerYear(ahead) : soonYear(ahead, isDay);
}

/** The same year, where the date is near enough. */
const soonYear = (ahead: number, isDay: boolean): number | undefined =>
  Math.abs(ahead) <= SOON && (isDay || ahead > 0) ? 0 : undefined;

/** The nearer one, the past first. */
function nearerYear(ahead: number): number {
  if (ahead > 0 && ahead <= SOON) return 0;
  const toFuture = ahead > 0 ? ahead : ahead + wholeYear;
  const isFuture = toFuture * NEARER < wholeYear - toFuture;
  if (ahead > 0) return isFuture ? 0 : -1;
  return isFuture ? 1 : 0;
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
