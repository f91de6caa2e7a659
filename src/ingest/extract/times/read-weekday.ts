import type { TimePiece } from './pieces.ts';
import type { Pieces } from './sentence-pieces.ts';
import type { Match } from './time-phrase.ts';

/**
 * Reads a bare weekday at piece `from`, unless it belongs to a name ('the Sunday Times', 'Black
 * Friday').
 */
export function readWeekday(pieces: Pieces, from: number): Match | undefined {
  const weekday = pieces.weekday(from);
  if (weekday === undefined) return undefined;
  const before = pieces.at(from - 1);
  const after = pieces.at(from + 1);
  if (before && pieces.rules.nameBefore.has(before.text) && before.capital) return undefined;
  if (after?.capital && pieces.rules.nameAfter.has(after.text)) return undefined;
  // 'Tuesday week'
  const weeks =
    pieces.unit(from + 1) === 'week' && !after?.possessive && isOver(pieces.at(from + 2));
  return weeks
    ? { phrase: { kind: 'weekday', weekday, weeks: 1 }, from, to: from + 2 }
    : { phrase: { kind: 'weekday', weekday }, from, to: pieces.afterWeekday(from) };
}

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
