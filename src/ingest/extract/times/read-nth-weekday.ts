import { DAYS_OF_WEEK, LONGEST_MONTH } from './parameters.ts';
import { readDate } from './read-date.ts';
import type { Pieces } from './sentence-pieces.ts';
import type { Match } from './time-phrase.ts';

/**
 * Reads a weekday that its month counts at piece `from`: 'the last Friday of May', 'the first
 * Monday in June 2019'; without a value where no month is named ('the last Friday of the month').
 */
export function readNthWeekday(pieces: Pieces, from: number): Match | undefined {
  const at = pieces.is(from, 'the') === undefined ? from : from + 1;
  const number = numberOf(pieces, at);
  const weekday = pieces.weekday(at + 1);
  if (number === undefined || weekday === undefined) return undefined;
  const joiner = pieces.afterWeekday(at + 1);
  if (!pieces.rules.of.has(pieces.text(joiner))) return undefined;
  const month = readDate(pieces, joiner + 1);
  if (month?.phrase.kind === 'date' && isMonth(month.phrase))
    return {
      phrase: isOther(pieces, from, at)
        ? { kind: 'vague' }
        : { ...month.phrase, nth: { weekday, number } },
      from,
      to: month.to,
    };
  return pieces.is(joiner, 'of') === undefined
    ? undefined
    : { phrase: { kind: 'vague' }, from, to: joiner };
}

/** 'The second-to-last Friday', 'the Tuesday after the first Monday': another day than this one. */
const isOther = (pieces: Pieces, from: number, at: number): boolean =>
  pieces.at(at)?.joined === true || pieces.is(from - 1, 'beside') !== undefined;

/** How many a month has of a weekday at most. */
const MOST = Math.ceil(LONGEST_MONTH / DAYS_OF_WEEK);

/** 1 for 'first', -1 for 'last'; 'the previous' and 'the past' count from elsewhere. */
function numberOf(pieces: Pieces, at: number): number | undefined {
  const ordinal = pieces.is(at, 'ordinal');
  if (ordinal !== undefined) return ordinal <= MOST ? ordinal : undefined;
  const { moving, vagueShift } = pieces.rules;
  const word = pieces.text(at);
  return pieces.is(at, 'shift') === -1 && !moving.has(word) && !vagueShift.has(word)
    ? -1
    : undefined;
}

const isMonth = ({ date, to }: Extract<Match['phrase'], { kind: 'date' }>): boolean =>
  date.month !== undefined && date.day === undefined && !to;
