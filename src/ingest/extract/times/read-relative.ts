import { type CalendarUnit, units } from '../../../language/time.ts';
import {
  COMPARISON_REACH,
  DAYS_OF_WEEK,
  FIRST_TENS,
  NIGHT,
  STRETCH_REACH,
  TEN,
  THAT,
  YEARS_OF_CENTURY,
  YEARS_OF_DECADE,
} from './parameters.ts';
import type { Pieces } from './sentence-pieces.ts';
import type { Match, TimePhrase } from './time-phrase.ts';

const week = units.indexOf('week');
const day = units.indexOf('day');

/**
 * Reads an expression that counts from the day of publication or from another date, at piece
 * `from`.
 */
export function readRelative(pieces: Pieces, from: number): Match | undefined {
  return (
    dayWord(pieces, from) ??
    shifted(pieces, from) ??
    halved(pieces, from) ??
    counted(pieces, from) ??
    sameUnit(pieces, from) ??
    recent(pieces, from) ??
    yearEnd(pieces, from)
  );
}

const unitAt = (pieces: Pieces, at: number): CalendarUnit | undefined => {
  const unit = pieces.is(at, 'unit');
  return unit === undefined || unit < day ? undefined : units[unit];
};

const publication = (
  unit: CalendarUnit,
  by: number,
): Extract<TimePhrase, { kind: 'from-publication' }> => ({
  kind: 'from-publication',
  unit,
  by,
});

/** 'today', 'yesterday morning', 'last night', 'this evening'. */
function dayWord(pieces: Pieces, from: number): Match | undefined {
  const shift = pieces.is(from, 'day');
  if (shift === undefined) return dayPart(pieces, from);
  const name = pieces.at(from);
  if (from > 0 && name?.capital && pieces.rules.nameBefore.has(pieces.text(from - 1)))
    return undefined;
  return weekFrom(pieces, from, shift) ?? oneDay(from, shift);
}

/** 'Last night', 'this evening'. */
function dayPart(pieces: Pieces, from: number): Match | undefined {
  const by = pieces.is(from, 'shift');
  if (by === undefined || by > 0 || !pieces.is(from + 1, 'dayPart')) return undefined;
  const night = pieces.is(from + 1, 'dayPart') === NIGHT;
  if (by < 0 && !night) return undefined;
  return { phrase: publication('day', night ? by : 0), from, to: from + 2 };
}

const oneDay = (from: number, shift: number): Match => ({
  phrase: publication('day', shift),
  from,
  to: from + 1,
});

/** 'Yesterday week', 'today week', 'tomorrow week': a week before or behind that day. */
function weekFrom(pieces: Pieces, from: number, shift: number): Match | undefined {
  const noun = from + 1;
  if (pieces.unit(noun) !== 'week' || pieces.at(noun)?.possessive) return undefined;
  const by = shift < 0 ? shift - DAYS_OF_WEEK : shift + DAYS_OF_WEEK;
  return { phrase: publication('day', by), from, to: noun + 1 };
}

/** 'last', 'the following' before a day, a month, a season or a unit. */
interface Shifted {
  readonly pieces: Pieces;
  readonly from: number;
  /** Where the word that shifts stands: behind 'the'. */
  readonly at: number;
  readonly the: boolean;
  readonly shift: number;
  /** Whether it moves on from a time that the text told: 'the next day'. */
  readonly moving: boolean;
}

/**
 * 'last month', 'next Tuesday', 'this summer', 'last June', 'the following year', 'the next
 * morning'.
 */
function shifted(pieces: Pieces, from: number): Match | undefined {
  const the = pieces.is(from, 'the') !== undefined;
  const at = the ? from + 1 : from;
  const shift = pieces.is(at, 'shift');
  if (shift === undefined) return undefined;
  const moving = the || pieces.rules.moving.has(pieces.text(at));
  const words = { pieces, from, at, the, shift, moving };
  return shiftedName(words) ?? shiftedUnit(words);
}

/** 'next Tuesday', 'last June', 'this summer', 'the next morning'. */
function shiftedName({ pieces, from, at, the, shift, moving }: Shifted): Match | undefined {
  const to = at + 2;
  const weekday = pieces.weekday(at + 1);
  if (weekday !== undefined)
    return {
      phrase: the && shift > 0 ? { kind: 'vague' } : { kind: 'weekday', weekday, shift },
      from,
      to,
    };
  const month = pieces.month(at + 1);
  if (month && pieces.day(month.next) === undefined)
    return { phrase: { kind: 'date', date: { month: month.month }, shift }, from, to: month.next };
  const season = pieces.is(at + 1, 'season');
  if (season !== undefined && !pieces.rules.approach.has(pieces.text(to)))
    return { phrase: the ? { kind: 'vague' } : { kind: 'season', season, shift }, from, to };
  return moving && pieces.is(at + 1, 'dayPart') && shift !== 0
    ? { phrase: { kind: 'from-text', unit: 'day', by: shift }, from, to }
    : undefined;
}

/** 'last month', 'the following year', 'this quarter'. */
function shiftedUnit({ pieces, from, at, the, shift, moving }: Shifted): Match | undefined {
  const { rules } = pieces;
  const word = pieces.text(at);
  const to = at + 2;
  const unit = unitAt(pieces, at + 1);
  // 'This Week' is a programme.
  if (at > 0 && pieces.at(at)?.capital && pieces.at(at + 1)?.capital && !the) return undefined;
  if (rules.underWay.has(word) && unit === 'quarter')
    return { phrase: { kind: 'same-quarter', years: 0, orCurrent: true }, from, to };
  if (!unit || rules.pluralUnits.has(pieces.text(at + 1)) || pieces.at(to)?.joined)
    return spanned(pieces, from, at);
  if (rules.vagueShift.has(word) || (the && rules.vagueAfterArticle.has(word)))
    return { phrase: { kind: 'vague' }, from, to };
  if (moving && shift !== 0) return { phrase: { kind: 'from-text', unit, by: shift }, from, to };
  // 'Up from $3 million last year': the same stretch of last year, as in 'a year ago'.
  const ago = unit === 'year' && shift === -1 && isCompared(pieces, from);
  return { phrase: { ...publication(unit, shift), ...(ago && { ago, compared: true }) }, from, to };
}

function isCompared(pieces: Pieces, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - COMPARISON_REACH); at--)
    if (pieces.rules.comparing.has(pieces.text(at))) return true;
  return false;
}

/** Whether a sum or a share stands near: '$1.24 a share, a year earlier'. */
const hasFigure = (pieces: Pieces, at: number): boolean =>
  pieces.list
    .slice(Math.max(0, at - COMPARISON_REACH), at + COMPARISON_REACH)
    .some(({ text }) => pieces.rules.currency.has(text) || text === '%');

/**
 * 'the past three months', 'the last few weeks', 'coming years': a stretch without a calendar
 * value.
 */
function spanned(pieces: Pieces, from: number, at: number): Match | undefined {
  let next = at + 1;
  while (
    next <= at + STRETCH_REACH &&
    (pieces.is(next, 'count') !== undefined ||
      pieces.is(next, 'several') ||
      pieces.at(next)?.kind === 'number' ||
      pieces.is(next, 'of'))
  )
    next++;
  if (!unitAt(pieces, next) || !pieces.rules.pluralUnits.has(pieces.text(next))) return undefined;
  return { phrase: { kind: 'vague' }, from, to: next + 1 };
}

/** A number of units before what says whether they are gone or to come. */
interface Counted {
  readonly pieces: Pieces;
  readonly from: number;
  readonly value: number | undefined;
  /** Whether it is a bare plural: 'weeks later'. */
  readonly bare: boolean;
  readonly unit: CalendarUnit;
  /** 'Nearly two', and not 'at least two'. */
  readonly approximate: boolean;
  readonly exact: boolean;
  /** 'A year and a half'. */
  readonly half: boolean;
  /** Where 'ago', 'later', 'after' stands. */
  readonly cue: number;
}

/** 'three days ago', 'nearly two weeks ago', 'a year earlier', 'two days after', 'weeks later'. */
function counted(pieces: Pieces, from: number): Match | undefined {
  const words = countedUnits(pieces, from);
  if (!words) return undefined;
  const weeks = words.unit === 'week' ? weeksFrom(pieces, words.value, words.cue) : undefined;
  return weeks ? { ...weeks, from } : countedFrom(words);
}

/** 'Half a century ago', 'a half-century later', 'nearly half a decade ago'. */
function halved(pieces: Pieces, from: number): Match | undefined {
  const { isBound, isHedged } = hedgeOf(pieces, from);
  const at = pastHalf(pieces, isHedged ? from + 1 : from);
  const unit = unitAt(pieces, at ?? -1);
  if (at === undefined || !unit) return undefined;
  const cue = at + 1;
  const ago = pieces.is(cue, 'ago');
  if (ago === undefined && pieces.is(cue, 'beside') === undefined) return undefined;
  const years = isBound ? undefined : halfInYears[unit];
  const phrase: TimePhrase =
    years && ago
      ? { ...publication('year', ago * years), ago: true, approximate: true }
      : { kind: 'vague' };
  return { phrase, from, to: cue + 1 };
}

/** 'Nearly', 'at least' in front of a number; a bound gives no value. */
function hedgeOf(pieces: Pieces, from: number): { isBound: boolean; isHedged: boolean } {
  const opening = pieces.text(from);
  const { approximate, hedging, atLeast, bounding } = pieces.rules;
  const isBound = atLeast.has(opening) || bounding.has(opening);
  return { isBound, isHedged: isBound || approximate.has(opening) || hedging.has(opening) };
}

/** The index behind 'half', 'half a', 'a half'. */
function pastHalf(pieces: Pieces, first: number): number | undefined {
  const isOne = pieces.is(first, 'count') === 1;
  const half = isOne ? first + 1 : first;
  if (pieces.unit(half) !== 'half') return undefined;
  return !isOne && pieces.is(half + 1, 'count') === 1 ? half + 2 : half + 1;
}

const halfInYears: Partial<Record<CalendarUnit, number>> = {
  decade: YEARS_OF_DECADE / 2,
  century: YEARS_OF_CENTURY / 2,
};

/** 'nearly two weeks', 'a year and a half', 'weeks'. */
function countedUnits(pieces: Pieces, from: number): Counted | undefined {
  const { rules } = pieces;
  const opening = pieces.text(from);
  const approximate = rules.approximate.has(opening) || rules.hedging.has(opening);
  const exact = !rules.atLeast.has(opening) && !rules.bounding.has(opening);
  let at = from;
  if (approximate) at++;
  if (approximate && rules.atLeast.has(pieces.text(at))) at++;
  const { value, next } = count(pieces, at);
  const unit = unitAt(pieces, next);
  const bare = next === at;
  if (!unit || (bare && !rules.pluralUnits.has(pieces.text(at)))) return undefined;
  const and = next + 1;
  const [one, halves] = [and + 1, and + 2];
  const half =
    rules.joining.has(pieces.text(and)) &&
    pieces.is(one, 'count') === 1 &&
    pieces.unit(halves) === 'half';
  const cue = half ? halves + 1 : and;
  return { pieces, from, value, bare, unit, approximate, exact, half, cue };
}

/** From the day of the report ('ago'), or from a time that the text told ('later'). */
function countedFrom(words: Counted): Match | undefined {
  const { pieces, from, value, unit, approximate, cue } = words;
  const ago = pieces.is(cue, 'ago');
  const near = pieces.is(cue, 'beside');
  const sign = ago ?? near;
  if (sign === undefined) return undefined;
  const to = cue + 1;
  // 'Two days after the vote': what it counts from is told by words that are no time.
  const anchored =
    near !== undefined &&
    pieces.rules.prepositions.has(pieces.text(cue)) &&
    !endsClause(pieces, to);
  if (anchored && words.bare) return undefined;
  if (!value || !words.exact || anchored || words.half)
    return { phrase: { kind: 'vague' }, from, to };
  const by = sign * value;
  const on = ago && unit === 'year' && !approximate ? sameDay(pieces, to) : undefined;
  if (on) return { phrase: { ...publication(unit, by), on: on.on }, from, to: on.to };
  const phrase = ago
    ? { ...publication(unit, by), ago: true }
    : ({ kind: 'from-text', unit, by } as const);
  const compared = unit === 'year' && (isCompared(pieces, from) || hasFigure(pieces, from));
  return {
    phrase: { ...phrase, ...(approximate && { approximate }), ...(compared && { compared }) },
    from,
    to,
  };
}

/** The end of 'a year ago today', 'two years ago this month'. */
function sameDay(pieces: Pieces, at: number): { on: 'day' | 'month'; to: number } | undefined {
  if (pieces.is(at, 'day') === 0) return { on: 'day', to: at + 1 };
  return pieces.is(at, 'shift') === 0 && pieces.unit(at + 1) === 'month'
    ? { on: 'month', to: at + 2 }
    : undefined;
}

/** 'A week from Friday', 'two weeks ago Thursday', 'a week ago on Monday'. */
function weeksFrom(pieces: Pieces, number: number | undefined, cue: number): Match | undefined {
  const ago = pieces.is(cue, 'ago') !== undefined;
  if (!number || !(ago || pieces.rules.rangeWords.has(pieces.text(cue)))) return undefined;
  const on = ago && pieces.rules.beforeBareDay.has(pieces.text(cue + 1)) ? 1 : 0;
  const at = cue + 1 + on;
  const weekday = pieces.weekday(at);
  if (weekday === undefined) return undefined;
  const weeks = ago ? -number : number;
  return { phrase: { kind: 'weekday', weekday, weeks }, from: cue, to: at + 1 };
}

const endsClause = (pieces: Pieces, at: number): boolean => {
  const next = pieces.at(at);
  return !next || next.kind === 'mark';
};

/** A number in words or figures; no value for 'several', 'two and a half', or a bare plural. */
function count(pieces: Pieces, at: number): { readonly value?: number; readonly next: number } {
  const whole = wholeCount(pieces, at);
  const one = whole.next + 1;
  const half = one + 1;
  const isMore =
    whole.next > at &&
    pieces.rules.joining.has(pieces.text(whole.next)) &&
    pieces.is(one, 'count') === 1 &&
    pieces.unit(half) === 'half';
  return isMore ? { next: half + 1 } : whole;
}

function wholeCount(
  pieces: Pieces,
  at: number,
): { readonly value?: number; readonly next: number } {
  const digits =
    pieces.at(at)?.kind === 'number' && /^\d{1,3}$/.test(pieces.text(at))
      ? Number(pieces.text(at))
      : undefined;
  if (digits) return { value: digits, next: at + 1 };
  const word = pieces.is(at, 'count');
  if (word !== undefined && !pieces.is(at + 1, 'several')) {
    const ones = word >= FIRST_TENS ? pieces.is(at + 1, 'count') : undefined;
    return ones !== undefined && ones < TEN
      ? { value: word + ones, next: at + 2 }
      : { value: word, next: at + 1 };
  }
  let next = word === undefined ? at : at + 1;
  while (pieces.is(next, 'several') || (next > at && pieces.is(next, 'of'))) next++;
  return { next };
}

/** 'that year', 'the same day'. */
function sameUnit(pieces: Pieces, from: number): Match | undefined {
  const at = pieces.is(from, 'the') !== undefined ? from + 1 : from;
  if (pieces.is(at, 'same') === undefined || (at > from && pieces.is(at, 'same') === THAT))
    return undefined;
  // 'That same day'
  const noun = pieces.is(at + 1, 'same') === undefined ? at + 1 : at + 2;
  const unit = unitAt(pieces, noun);
  if (!unit || pieces.rules.pluralUnits.has(pieces.text(noun)) || pieces.at(noun + 1)?.joined)
    return undefined;
  return { phrase: { kind: 'from-text', unit, by: 0 }, from, to: noun + 1 };
}

function recent(pieces: Pieces, from: number): Match | undefined {
  if (
    !pieces.is(from, 'recent') ||
    !unitAt(pieces, from + 1) ||
    !pieces.rules.pluralUnits.has(pieces.text(from + 1))
  )
    return undefined;
  return { phrase: { kind: 'vague' }, from, to: from + 2 };
}

/** 'over the weekend', 'year-end', "year's end", 'the full year'. */
function yearEnd(pieces: Pieces, from: number): Match | undefined {
  const { rules } = pieces;
  const unit = unitAt(pieces, from);
  if (
    pieces.is(from, 'the') &&
    unitAt(pieces, from + 1) === 'weekend' &&
    rules.spanning.has(pieces.text(from - 1)) &&
    !pieces.is(from + 2, 'of')
  )
    return { phrase: publication('weekend', 0), from, to: from + 2 };
  if (
    unit &&
    units.indexOf(unit) > week &&
    rules.ending.has(pieces.text(from + 1)) &&
    !rules.pluralUnits.has(pieces.text(from))
  )
    return { phrase: publication(unit, 0), from, to: from + 2 };
  const year = from + 2;
  if (
    pieces.is(from, 'the') &&
    rules.full.has(pieces.text(from + 1)) &&
    pieces.unit(year) === 'year'
  )
    return { phrase: publication('year', 0), from, to: year + 1 };
  return undefined;
}
