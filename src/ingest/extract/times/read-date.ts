import { type Calendar, daysIn } from './calendar.ts';
import {
  FIRST_YEAR,
  LAST_YEAR,
  LONGEST_MONTH,
  MONTHS_OF_YEAR,
  PAST_CENTURY,
  PIVOT,
  THIS_CENTURY,
  YEARS_OF_CENTURY,
} from './parameters.ts';
import type { Pieces } from './sentence-pieces.ts';
import type { Match, TimePhrase } from './time-phrase.ts';

const dashes = new Set(['-', '–', '—', '/']);

/**
 * Reads a date with a month in it at piece `from`: 'April 2, 2025', '2 April', 'Tuesday, April 2',
 * 'April 2–5', 'June 2024', 'June'.
 */
export function readDate(pieces: Pieces, from: number): Match | undefined {
  const start = afterWeekday(pieces, from);
  return monthFirst(pieces, from, start) ?? dayFirst(pieces, from, start) ?? iso(pieces, from);
}

function afterWeekday(pieces: Pieces, from: number): number {
  if (pieces.weekday(from) === undefined) return from;
  const comma = pieces.text(from + 1) === ',' ? from + 2 : from + 1;
  return pieces.is(comma, 'the') ? comma + 1 : comma;
}

function monthFirst(pieces: Pieces, from: number, start: number): Match | undefined {
  const head = pieces.month(start);
  if (!head) return undefined;
  const { month, next } = head;
  const day = pieces.day(next);
  if (day !== undefined && day <= daysIn(month) && !isCount(pieces, next))
    return monthDay(pieces, from, month, day, next + 1);
  const ordinal = pieces.is(next, 'the') ? pieces.day(next + 1) : undefined;
  if (ordinal !== undefined && /\D$/.test(pieces.text(next + 1)))
    return monthDay(pieces, from, month, ordinal, next + 2);
  if (start > from) return undefined;
  return (
    monthRange(pieces, from, month, next) ??
    monthYear(pieces, from, month, next) ??
    bareMonth(pieces, from, month, next)
  );
}

/** '5,000' is one token, but 'May 5 percent' and 'June 30 people' are counts. */
const isCount = (pieces: Pieces, at: number): boolean =>
  pieces.text(at + 1) === '%' || pieces.rules.notYears.has(pieces.text(at + 1));

function monthDay(pieces: Pieces, from: number, month: number, day: number, next: number): Match {
  const range = endOfRange(pieces, from, month, next);
  const year = trailingYear(pieces, range?.next ?? next);
  const known = year && { year: year.year };
  const phrase: TimePhrase = {
    kind: 'date',
    date: { month, day, ...known },
    ...(range && { to: { ...range.to, ...known } }),
  };
  return { phrase, from, to: year?.next ?? range?.next ?? next };
}

function endOfRange(
  pieces: Pieces,
  from: number,
  month: number,
  next: number,
): { to: Calendar; next: number } | undefined {
  if (
    !(dashes.has(pieces.text(next)) || pieces.joinsRange(from, next)) ||
    pieces.text(next) === '/'
  )
    return undefined;
  const other = pieces.month(next + 1);
  const at = other?.next ?? next + 1;
  const day = pieces.day(at);
  return day === undefined
    ? undefined
    : { to: { month: other?.month ?? month, day }, next: at + 1 };
}

/** A year after a day or month: ', 2025', '2025' or 'of 2025'. */
function trailingYear(pieces: Pieces, next: number): { year: number; next: number } | undefined {
  const at = pieces.text(next) === ',' || pieces.is(next, 'of') ? next + 1 : next;
  const year = pieces.year(at);
  if (year === undefined) return pieces.spelledYear(at);
  if (pieces.rules.notYears.has(pieces.text(at + 1)) || pieces.text(at + 1) === '%')
    return undefined;
  return { year, next: at + 1 };
}

function monthYear(pieces: Pieces, from: number, month: number, next: number): Match | undefined {
  const year = trailingYear(pieces, next);
  return (
    year && { phrase: { kind: 'date', date: { month, year: year.year } }, from, to: year.next }
  );
}

function monthRange(pieces: Pieces, from: number, month: number, next: number): Match | undefined {
  const joined = pieces.at(next)?.joined
    ? next
    : dashes.has(pieces.text(next)) || pieces.joinsRange(from, next)
      ? next + 1
      : -1;
  const other = joined < 0 ? undefined : pieces.month(joined);
  if (!other) return undefined;
  const year = trailingYear(pieces, other.next);
  const known = year && { year: year.year };
  return {
    phrase: { kind: 'date', date: { month, ...known }, to: { month: other.month, ...known } },
    from,
    to: year?.next ?? other.next,
  };
}

function bareMonth(pieces: Pieces, from: number, month: number, next: number): Match | undefined {
  return isMonth(pieces, from, next)
    ? { phrase: { kind: 'date', date: { month } }, from, to: next }
    : undefined;
}

/** Whether a capitalised month word is the month: not a verb, a person or part of another name. */
function isMonth(pieces: Pieces, at: number, next: number): boolean {
  const { rules } = pieces;
  const before = pieces.at(at - 1);
  const after = pieces.at(next);
  if (after?.joined || (before && rules.nameBefore.has(before.text))) return false;
  if (before && rules.openers.has(before.text))
    return !pieces.namesakes.has(pieces.text(at)) || rules.surely.has(before.text);
  if (pieces.namesakes.has(pieces.text(at)) || rules.verbMonths.has(pieces.text(at))) return false;
  if (after?.capital && after.word?.is !== 'weekday') return false;
  if (!before) return !rules.commandMonths.has(pieces.text(at));
  if (before.kind === 'word')
    return !before.capital || before.possessive || rules.prepositions.has(before.text);
  return before.text !== '.' || !rules.titles.has(pieces.text(at - 2));
}

function dayFirst(pieces: Pieces, from: number, start: number): Match | undefined {
  const first = pieces.day(start);
  if (first === undefined) return undefined;
  const end = start + 2;
  const ranged =
    (dashes.has(pieces.text(start + 1)) || pieces.joinsRange(from, start + 1)) &&
    pieces.text(start + 1) !== '/'
      ? pieces.day(end)
      : undefined;
  const last = ranged === undefined ? start + 1 : end + 1;
  const of = pieces.is(last, 'of') ? last + 1 : last;
  const head = pieces.month(of);
  if (
    !head ||
    (of === last &&
      pieces.day(head.next) !== undefined &&
      pieces.day(start - 1) === undefined &&
      !/\D$/.test(pieces.text(start)) &&
      pieces.text(head.next + 1) !== ',')
  )
    return undefined;
  const year = trailingYear(pieces, head.next);
  const known = year && { year: year.year };
  const date = { month: head.month, day: first, ...known };
  return {
    phrase: {
      kind: 'date',
      date,
      ...(ranged !== undefined && { to: { month: head.month, day: ranged, ...known } }),
    },
    from,
    to: year?.next ?? head.next,
  };
}

/** 2025-06-05, and slashed dates whose order the numbers themselves decide. */
function iso(pieces: Pieces, from: number): Match | undefined {
  const mark = pieces.text(from + 1);
  const second = from + 2;
  const third = second + 2;
  const to = third + 1;
  if (
    (mark !== '-' && mark !== '/') ||
    pieces.text(second + 1) !== mark ||
    !pieces.touches(from) ||
    !pieces.touches(from + 1)
  )
    return undefined;
  const [a = NaN, b = NaN, c = NaN] = [from, second, third].map((at) =>
    /^\d{1,4}$/.test(pieces.text(at)) ? Number(pieces.text(at)) : NaN,
  );
  const full = (value: number): number =>
    value >= YEARS_OF_CENTURY ? value : value + (value < PIVOT ? THIS_CENTURY : PAST_CENTURY);
  const date =
    pieces.year(from) !== undefined
      ? valid(a, b, c)
      : b > MONTHS_OF_YEAR
        ? valid(full(c), a, b)
        : a > MONTHS_OF_YEAR || a === b
          ? valid(full(c), b, a)
          : undefined;
  if (!date)
    return Number.isNaN(a + b + c) || mark === '-' || a > LONGEST_MONTH || b > LONGEST_MONTH
      ? undefined
      : { phrase: { kind: 'vague' }, from, to };
  return { phrase: { kind: 'date', date }, from, to };
}

const valid = (year: number, month: number, day: number): Calendar | undefined =>
  year >= FIRST_YEAR &&
  year <= LAST_YEAR &&
  month >= 1 &&
  month <= MONTHS_OF_YEAR &&
  day >= 1 &&
  day <= daysIn(month, year)
    ? { year, month, day }
    : undefined;
