import type { Calendar } from './calendar.ts';
import { readDate } from './read-date.ts';
import { readNthWeekday } from './read-nth-weekday.ts';
import { readQuarter } from './read-quarter.ts';
import { readRelative } from './read-relative.ts';
import { readHoliday, readWeekday } from './read-weekday.ts';
import { readYear } from './read-year.ts';
import type { Pieces } from './sentence-pieces.ts';
import type { DatePhrase, Match } from './time-phrase.ts';

const readers = [
  readDate,
  readQuarter,
  readNthWeekday,
  readRelative,
  readYear,
  readWeekday,
  readHoliday,
] as const;

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
        : (about(pieces, at) ?? stretch(pieces, at) ?? partOf(pieces, at) ?? longest(pieces, at));
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  return found;
}

/** 'Around May 2018', 'on or about 3 May': the date, which is then about right. */
function about(pieces: Pieces, from: number): Match | undefined {
  if (!pieces.rules.aboutDates.has(pieces.text(from))) return undefined;
  const match = partOf(pieces, from + 1) ?? longest(pieces, from + 1);
  if (match?.phrase.kind !== 'date' || match.phrase.to || match.phrase.shift !== undefined)
    return undefined;
  return { ...match, phrase: { ...match.phrase, approximate: true }, from };
}

/** 'From November 2024 to February 2025', 'between 3 May and 7 June 2023'. */
function stretch(pieces: Pieces, from: number): Match | undefined {
  const { rangeWords, withinWords } = pieces.rules;
  const opener = pieces.text(from - 1);
  if (!rangeWords.has(opener) && !withinWords.has(opener)) return undefined;
  const start = readDate(pieces, from);
  const end = start && isPlain(start) ? rangeEnd(pieces, start) : undefined;
  if (!start || !isPlain(start) || !end) return undefined;
  const date = withYear(start.phrase.date, end.phrase.date);
  return { phrase: { kind: 'date', date, to: end.phrase.date }, from, to: end.to };
}

/** The date that ends a range whose first date is `start`. */
function rangeEnd(pieces: Pieces, start: Match): DateMatch | undefined {
  const { rangeWords, rangeEnds } = pieces.rules;
  // 'From 3 May, to 7 June'
  const joiner = pieces.text(start.to) === ',' ? start.to + 1 : start.to;
  const joined =
    pieces.joinsRange(start.from, joiner) ||
    (rangeWords.has(pieces.text(start.from - 1)) && rangeEnds.has(pieces.text(joiner)));
  const end = joined ? readDate(pieces, joiner + 1) : undefined;
  return end && isPlain(end) ? end : undefined;
}

/** The first date of a range with the year that its second one gives. */
function withYear(date: Calendar, to: Calendar): Calendar {
  if (date.year !== undefined || to.year === undefined) return date;
  const wraps = (date.month ?? 0) > (to.month ?? 0) ? 1 : 0;
  return { ...date, year: to.year - wraps };
}

type DateMatch = Match & { readonly phrase: DatePhrase };

const isPlain = (match: Match): match is DateMatch =>
  match.phrase.kind === 'date' &&
  !match.phrase.to &&
  !match.phrase.told &&
  !match.phrase.nth &&
  match.phrase.date.month !== undefined;

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
