import type { TimePiece } from './pieces.ts';
import type { Pieces } from './sentence-pieces.ts';
import type { Match, TimePhrase } from './time-phrase.ts';

/**
 * Reads a bare weekday at piece `from`, unless it belongs to a name ('the Sunday Times', 'Black
 * Friday').
 */
export function readWeekday(pieces: Pieces, from: number): Match | undefined {
  const weekday = pieces.weekday(from);
  if (weekday === undefined) return undefined;
  if (isOfName(pieces, from)) return undefined;
  const to = pieces.afterWeekday(from);
  const week = weekBefore(pieces, from);
  if (week !== undefined) return { phrase: { kind: 'weekday', weekday, ofWeek: week }, from, to };
  const ofWeek = weekOf(pieces, to);
  if (ofWeek) return { phrase: ofWeek.phrase(weekday), from, to: ofWeek.to };
  if (isAnyDay(pieces, from, to) || isCountedFrom(pieces, from, to))
    return { phrase: { kind: 'vague' }, from, to };
  return isWeekAhead(pieces, from)
    ? { phrase: { kind: 'weekday', weekday, weeks: 1 }, from, to: from + 2 }
    : { phrase: { kind: 'weekday', weekday }, from, to };
}

/** 'The Sunday Times', 'Black Friday'. */
function isOfName(pieces: Pieces, from: number): boolean {
  const { nameBefore, nameAfter } = pieces.rules;
  const before = pieces.at(from - 1);
  const after = pieces.at(from + 1);
  return (
    (!!before?.capital && nameBefore.has(before.text)) ||
    (!!after?.capital && nameAfter.has(after.text))
  );
}

/** 'Tuesday week' */
const isWeekAhead = (pieces: Pieces, from: number): boolean =>
  pieces.unit(from + 1) === 'week' &&
  !pieces.at(from + 1)?.possessive &&
  isOver(pieces.at(from + 2));

/** The week of 'last week on Monday', counted from that of publication. */
function weekBefore(pieces: Pieces, from: number): number | undefined {
  const week = from - 2;
  const isCounted = pieces.unit(week) === 'week' && !pieces.rules.moving.has(pieces.text(week - 1));
  return isCounted && pieces.text(from - 1) === pieces.rules.beforeWeekday
    ? pieces.is(week - 1, 'shift')
    : undefined;
}

/** The end of 'Tuesday of last week', 'the Monday before last'. */
function weekOf(
  pieces: Pieces,
  at: number,
): { readonly phrase: (weekday: number) => TimePhrase; readonly to: number } | undefined {
  const second = at + 1;
  const third = second + 1;
  const shift = pieces.is(second, 'shift');
  if (pieces.is(at, 'of') !== undefined && pieces.unit(third) === 'week') {
    // 'Of that week', 'of the week': which one, other words tell.
    const isKnown = shift !== undefined && !pieces.rules.moving.has(pieces.text(second));
    const phrase = (weekday: number): TimePhrase =>
      isKnown ? { kind: 'weekday', weekday, ofWeek: shift } : { kind: 'vague' };
    return { phrase, to: third + 1 };
  }
  const isBefore = pieces.is(at, 'beside') === -1 && shift === -1 && !pieces.at(third)?.word;
  return isBefore
    ? { phrase: (weekday) => ({ kind: 'weekday', weekday, beforeLast: true }), to: third }
    : undefined;
}

/** 'Every Monday', 'on a Monday'; 'in a Monday speech' is a day. */
function isAnyDay(pieces: Pieces, from: number, to: number): boolean {
  const { anyDay, beforeWeekday } = pieces.rules;
  const before = from - 1;
  if (anyDay.has(pieces.text(before)) || pieces.is(before, 'ordinal') !== undefined) return true;
  return (
    pieces.is(before, 'count') === 1 &&
    (pieces.text(before - 1) === beforeWeekday || endsPhrase(pieces, to))
  );
}

const endsPhrase = (pieces: Pieces, at: number): boolean =>
  isOver(pieces.at(at)) || pieces.rules.prepositions.has(pieces.text(at));

/** 'The Monday before the vote', 'the Monday of the raid': which one, other words tell. */
const isCountedFrom = (pieces: Pieces, from: number, to: number): boolean =>
  pieces.is(from - 1, 'the') !== undefined &&
  (pieces.is(to, 'beside') !== undefined || pieces.is(to, 'of') !== undefined);

const isOver = (after: TimePiece | undefined): boolean => !after || after.kind === 'mark';

/** Reads a holiday of a fixed day ('Christmas Eve', 'Christmas Day 2023'). */
export function readHoliday(pieces: Pieces, from: number): Match | undefined {
  if (!pieces.at(from)?.capital || !pieces.rules.holidayWords.has(pieces.text(from)))
    return undefined;
  for (let length = 3; length > 0; length--) {
    const words = Array.from({ length }, (_, n) => name(pieces, from + n)).join(' ');
    const date = pieces.rules.holidays.get(words);
    if (!date) continue;
    const year = pieces.year(from + length);
    return {
      phrase: { kind: 'date', date: { month: date[0], day: date[1], ...(year && { year }) } },
      from,
      to: from + length + (year ? 1 : 0),
    };
  }
  return undefined;
}

const name = (pieces: Pieces, at: number): string => {
  const piece = pieces.at(at);
  return piece ? `${piece.text}${piece.possessive ? pieces.rules.possessive : ''}` : '';
};
