import { type Calendar, daysIn } from './calendar.ts';
import { isClock } from './is-year.ts';
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
import type { DatePhrase, Match, TimePhrase, YearTold } from './time-phrase.ts';

const dashes = new Set(['-', '–', '—', '/']);

/**
 * Reads a date with a month in it at piece `from`: 'April 2, 2025', '2 April', 'Tuesday, April 2',
 * 'Tuesday night (2 April)', 'April 2–5', 'June 2024', 'June'.
 */
export function readDate(pieces: Pieces, from: number): Match | undefined {
  const { start, close } = afterWeekday(pieces, from);
  const date = monthFirst(pieces, from, start) ?? dayFirst(pieces, from, start);
  if (!date) return start > from ? undefined : (iso(pieces, from) ?? bareDay(pieces, from));
  if (close === undefined) return date;
  return pieces.text(date.to) === close ? { ...date, to: date.to + 1 } : undefined;
}

/** Where the date behind a weekday begins, and the bracket that closes it, if one does. */
function afterWeekday(pieces: Pieces, from: number): { start: number; close?: string } {
  if (pieces.weekday(from) === undefined) return { start: from };
  const behind = pieces.afterWeekday(from);
  const mark = pieces.is(behind, 'dayPart') === undefined ? behind : behind + 1;
  if (pieces.text(mark) === '(') return { start: mark + 1, close: ')' };
  const comma = pieces.text(mark) === ',' ? mark + 1 : mark;
  return { start: pieces.is(comma, 'the') ? comma + 1 : comma };
}

function monthFirst(pieces: Pieces, from: number, start: number): Match | undefined {
  const head = pieces.month(start);
  if (!head) return undefined;
  const { month, next } = head;
  const day = pieces.day(next);
  if (day !== undefined && day <= daysIn(month) && !isCount(pieces, next))
    return monthDay(pieces, from, { month, day }, next + 1);
  const named = ordinalDay(pieces, pieces.is(next, 'the') ? next + 1 : next);
  if (named && named.day <= daysIn(month))
    return monthDay(pieces, from, { month, day: named.day }, named.next);
  if (start > from) return undefined;
  return (
    monthRange(pieces, from, month, next) ??
    monthYear(pieces, from, month, next) ??
    bareMonth(pieces, from, month, next)
  );
}

/** '8th', 'eighth', 'twenty-first'; no bare '8'. */
function ordinalDay(pieces: Pieces, at: number): { day: number; next: number } | undefined {
  const day = ordinalInFigures(pieces, at);
  return day === undefined ? pieces.dayWords(at) : { day, next: at + 1 };
}

/** 'On the 5th', 'the night of the 12th': what follows is no noun that it counts. */
function bareDay(pieces: Pieces, from: number): Match | undefined {
  const day = pieces.is(from, 'the') === undefined ? undefined : ordinalInFigures(pieces, from + 1);
  const to = from + 2;
  return day !== undefined && dates(pieces, from - 1) && endsPhrase(pieces, to)
    ? { phrase: { kind: 'day-of-month', day }, from, to }
    : undefined;
}

const ordinalInFigures = (pieces: Pieces, at: number): number | undefined =>
  /\D$/.test(pieces.text(at)) ? pieces.day(at) : undefined;

/** Whether 'the 5th' behind a preposition is a day: 'on', 'the night of'. */
const dates = (pieces: Pieces, at: number): boolean =>
  pieces.rules.beforeBareDay.has(pieces.text(at)) &&
  (pieces.is(at, 'of') === undefined || pieces.is(at - 1, 'dayPart') !== undefined);

function endsPhrase(pieces: Pieces, at: number): boolean {
  const after = pieces.at(at);
  if (!after) return true;
  if (after.joined || pieces.is(at, 'of') !== undefined) return false;
  return after.kind === 'mark' || pieces.rules.prepositions.has(after.text);
}

/** '5,000' is one token, but 'May 5 percent' and 'June 30 people' are counts. */
const isCount = (pieces: Pieces, at: number): boolean =>
  pieces.text(at + 1) === '%' || pieces.rules.notYears.has(pieces.text(at + 1));

function monthDay(
  pieces: Pieces,
  from: number,
  { month, day }: Required<Pick<Calendar, 'month' | 'day'>>,
  next: number,
): Match {
  const range = endOfRange(pieces, from, month, next);
  const year = yearBehind(pieces, range?.next ?? next);
  const phrase: TimePhrase = {
    kind: 'date',
    date: { month, day, ...year?.known },
    ...(range && { to: { ...range.to, ...year?.known } }),
    ...(year?.told && { told: year.told }),
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

/** The year behind a day or month, in figures or told from another one. */
interface YearBehind {
  readonly known?: { readonly year: number };
  readonly told?: YearTold;
  readonly next: number;
}

/** A year behind a day or month: ', 2025', 'of 2025', '’25', 'last year', 'the following year'. */
function yearBehind(pieces: Pieces, next: number): YearBehind | undefined {
  const year = trailingYear(pieces, next);
  if (year) return { known: { year: year.year }, next: year.next };
  return toldYear(pieces, pieces.is(next, 'of') || pieces.text(next) === ',' ? next + 1 : next);
}

function trailingYear(pieces: Pieces, next: number): { year: number; next: number } | undefined {
  const at = pieces.text(next) === ',' || pieces.is(next, 'of') ? next + 1 : next;
  const year = pieces.year(at);
  if (year === undefined) return pieces.spelledYear(at) ?? shortenedYear(pieces, next);
  if (
    pieces.rules.notYears.has(pieces.text(at + 1)) ||
    pieces.text(at + 1) === '%' ||
    isClock(pieces, at)
  )
    return undefined;
  return { year, next: at + 1 };
}

/** '’24' behind a space. */
function shortenedYear(pieces: Pieces, at: number): { year: number; next: number } | undefined {
  const isShort = /^['’‘]$/.test(pieces.text(at)) && pieces.touches(at) && !pieces.touches(at - 1);
  const year = isShort ? pieces.shortYear(at + 1) : undefined;
  return year === undefined || (pieces.touches(at + 1) && /^\p{L}/u.test(pieces.text(at + 2)))
    ? undefined
    : { year, next: at + 2 };
}

/** 'Last year', 'this year', 'that same year', 'the following year'; not "last year's". */
function toldYear(pieces: Pieces, next: number): YearBehind | undefined {
  const the = pieces.is(next, 'the') === undefined ? next : next + 1;
  const pointed = pieces.is(the, 'same') === undefined ? the : pastSame(pieces, the);
  const isSame = pointed > the;
  const shift = pieces.is(the, 'shift');
  const at = isSame ? pointed : the + 1;
  if (pieces.unit(at) !== 'year' || pieces.at(at)?.possessive || pieces.is(at + 1, 'fiscal'))
    return undefined;
  if (isSame) return { told: { by: 0, fromText: true }, next: at + 1 };
  if (shift === undefined || pieces.rules.vagueShift.has(pieces.text(the))) return undefined;
  const moving = the > next || pieces.rules.moving.has(pieces.text(the));
  return { told: { by: shift, fromText: moving }, next: at + 1 };
}

/** The index behind 'that', 'same', 'that same'. */
const pastSame = (pieces: Pieces, at: number): number =>
  pieces.is(at + 1, 'same') === undefined ? at + 1 : at + 2;

function monthYear(pieces: Pieces, from: number, month: number, next: number): Match | undefined {
  const year = yearBehind(pieces, next);
  if (!year) return undefined;
  const phrase: DatePhrase = {
    kind: 'date',
    date: { month, ...year.known },
    ...(year.told && { told: year.told }),
  };
  return { phrase, from, to: year.next };
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
  if (first === undefined) return dayInWords(pieces, from, start);
  const dashed = dashedDate(pieces, from, start, first);
  if (dashed) return dashed;
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
  return dayAndMonth(pieces, from, { first, last: ranged }, head);
}

/** One day or two of a month, and the year behind. */
function dayAndMonth(
  pieces: Pieces,
  from: number,
  { first, last }: { readonly first: number; readonly last?: number | undefined },
  { month, next }: { readonly month: number; readonly next: number },
): Match {
  const year = yearBehind(pieces, next);
  const phrase: DatePhrase = {
    kind: 'date',
    date: { month, day: first, ...year?.known },
    ...(last !== undefined && { to: { month, day: last, ...year?.known } }),
    ...(year?.told && { told: year.told }),
  };
  return { phrase, from, to: year?.next ?? next };
}

/** 'The fifth of March'. */
function dayInWords(pieces: Pieces, from: number, start: number): Match | undefined {
  const at = pieces.is(start, 'the') ? start + 1 : start;
  const day = ordinalDay(pieces, at);
  if (!day || !pieces.is(day.next, 'of')) return undefined;
  const head = pieces.month(day.next + 1);
  return head && day.day <= daysIn(head.month)
    ? dayAndMonth(pieces, from, { first: day.day }, head)
    : undefined;
}

/** '3-Jun-24', '03-Jun-2024'. */
function dashedDate(pieces: Pieces, from: number, start: number, day: number): Match | undefined {
  const mark = start + 1;
  const month = mark + 1;
  const year = month + 2;
  if (
    pieces.text(mark) !== '-' ||
    pieces.text(month + 1) !== '-' ||
    ![start, mark, month, month + 1].every((at) => pieces.touches(at))
  )
    return undefined;
  const head = pieces.is(month, 'month');
  const full = pieces.year(year) ?? pieces.shortYear(year);
  return head === undefined || full === undefined || day > daysIn(head, full)
    ? undefined
    : {
        phrase: { kind: 'date', date: { year: full, month: head, day } },
        from,
        to: year + 1,
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
