import { readDate } from './read-date.ts';
import { readQuarter } from './read-quarter.ts';
import { readRelative } from './read-relative.ts';
import { readHoliday, readWeekday } from './read-weekday.ts';
import { readYear } from './read-year.ts';
import type { Pieces } from './sentence-pieces.ts';
import type { Match } from './time-phrase.ts';

const readers = [readDate, readQuarter, readRelative, readYear, readWeekday, readHoliday] as const;

/**
 * The time expressions of a sentence, left to right, the longest at each place; none overlaps
 * another.
 */
export function parseTimes(pieces: Pieces): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < pieces.list.length;) {
    const match =
      pieces.at(at)?.joined && !pieces.at(at)?.word
        ? undefined
        : (partOf(pieces, at) ?? longest(pieces, at));
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  return found;
}

function longest(pieces: Pieces, at: number): Match | undefined {
  let best: Match | undefined;
  for (const reader of readers) {
    const match = reader(pieces, at);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best;
}

/**
 * 'late April', 'the end of 1990', 'early in the year', 'later this month': the whole's value,
 * which claims no more than it says.
 */
function partOf(pieces: Pieces, from: number): Match | undefined {
  const at = pieces.is(from, 'the') !== undefined ? from + 1 : from;
  const part = pieces.is(at, 'part') ?? pieces.is(at, 'beside');
  if (part === undefined) return undefined;
  const of = pieces.rules.of.has(pieces.text(at + 1))
    ? at + 2
    : pieces.text(at + 1) === '-'
      ? at + 2
      : at + 1;
  if (of === at + 1 && pieces.rules.needsOf.has(pieces.text(at))) return undefined;
  const whole = longest(pieces, of) ?? theUnit(pieces, of, at);
  if (!whole || whole.phrase.kind === 'vague' || pieces.is(of, 'count') !== undefined)
    return undefined;
  return { ...whole, from };
}

/** 'the end of the year', 'late in the month'. */
function theUnit(pieces: Pieces, at: number, part: number): Match | undefined {
  const unit = pieces.unit(at + 1);
  if (
    pieces.is(at, 'the') === undefined ||
    at === part + 1 ||
    (unit !== 'week' && unit !== 'month' && unit !== 'year') ||
    pieces.at(at + 1)?.possessive
  )
    return undefined;
  return { phrase: { kind: 'from-publication', unit, by: 0 }, from: at, to: at + 2 };
}
