import { quarterOf } from './calendar.ts';
import {
  FIRST_OF_SPRING,
  HALF_YEAR_CODES,
  MONTHS_OF_QUARTER,
  QUARTER_CODES,
  SPRING,
  WINTER,
} from './parameters.ts';
import type { Anchor } from './time-anchor.ts';
import type { TimePhrase } from './time-phrase.ts';

/**
 * The EDTF code of a quarter or half-year; null for fiscal ones, whose months only the company
 * knows.
 */
export function quarterValue(
  { quarter, half, year, shift, fiscal }: Extract<TimePhrase, { kind: 'quarter' }>,
  { published, direction }: Anchor,
): string | null {
  if (fiscal) return null;
  const code = (half ? HALF_YEAR_CODES : QUARTER_CODES) + quarter;
  if (year !== undefined) return `${year}-${code}`;
  if (published?.year === undefined) return null;
  if (shift !== undefined) return `${published.year + shift}-${code}`;
  if (published.month === undefined) return null;
  const current = quarterOf(published.month);
  if (direction === 'future') return `${published.year + (quarter < current ? 1 : 0)}-${code}`;
  return `${published.year - (quarter > current ? 1 : 0)}-${code}`;
}

/**
 * The EDTF code of a season, by the seasons of the northern hemisphere (spring is March to May).
 * A WINTER spans two years: without its year it stays unresolved.
 */
export function seasonValue(
  { season, year, shift }: Extract<TimePhrase, { kind: 'season' }>,
  { published, direction }: Anchor,
): string | null {
  if (year !== undefined) return `${year}-${season}`;
  if (published?.year === undefined || published.month === undefined || season === WINTER)
    return null;
  const first = (season - SPRING) * MONTHS_OF_QUARTER + FIRST_OF_SPRING;
  const begun = published.month >= first;
  const over = published.month >= first + MONTHS_OF_QUARTER;
  if (shift === 0) return `${published.year}-${season}`;
  if (shift === 1 || (shift === undefined && direction === 'future'))
    return `${published.year + (begun && (over || shift === 1) ? 1 : 0)}-${season}`;
  if (shift === -1) return `${published.year - (over ? 0 : 1)}-${season}`;
  return `${published.year - (begun ? 0 : 1)}-${season}`;
}
