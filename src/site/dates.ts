import { dateWords, months, partsOfYear, seasons } from './words/en.ts';

/** What an EDTF date states, part by part; absent where it states nothing. */
export interface DateParts {
  /** Four characters: digits, or X where a digit is not stated. */
  readonly year: string;
  /** 1 to 12. */
  readonly month?: number;
  /** 0 to 3: spring, summer, autumn, winter. */
  readonly season?: number;
  readonly day?: number;
  /** 0 to 3 for a quarter, 4 and 5 for the halves of a year. */
  readonly partOfYear?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const form = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([~?%])?$/;

/**
 * Reads one EDTF date of levels 0 and 1 (no interval, no set); null where it is of another form.
 */
export function dateParts(edtf: string): DateParts | null {
  const match = form.exec(edtf);
  if (!match) return null;
  const [, year = 'XXXX', second, third, qualifier] = match;
  const number = (digits: string | undefined): number | undefined =>
    digits && /^\d+$/.test(digits) ? Number(digits) : undefined;
  const month = number(second);
  const day = number(third);
  return {
    year,
    ...(month !== undefined && month >= 1 && month <= 12 && { month }),
    ...(month !== undefined && month >= 21 && month <= 24 && { season: month - 21 }),
    ...(month !== undefined && month >= 33 && month <= 36 && { partOfYear: month - 33 }),
    ...((month === 40 || month === 41) && { partOfYear: month - 36 }),
    ...(day !== undefined && { day }),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

/**
 * An EDTF date as a reader says it: '2 April 2025', 'April (year not stated)', 'around June 2025',
 * '1990s'.
 */
export function dateInWords(edtf: string): string {
  const ends = edtf.split('/');
  if (ends.length === 2) return rangeInWords(ends[0] ?? '', ends[1] ?? '');
  const parts = dateParts(edtf);
  return parts ? partsInWords(parts) : edtf;
}

function rangeInWords(from: string, to: string): string {
  if (from === '..' || from === '') return dateWords.until(dateInWords(to));
  if (to === '..' || to === '') return dateWords.from(dateInWords(from));
  const [first, last] = [dateParts(from), dateParts(to)];
  if (first && last && first.year === last.year && hasYear(first))
    return dateWords.range(partsInWords({ ...first, year: '' }), partsInWords(last));
  return dateWords.range(dateInWords(from), dateInWords(to));
}

function partsInWords({
  year,
  month,
  season,
  partOfYear,
  day,
  approximate,
  uncertain,
}: DateParts): string {
  const within = withinYear({ month, season, partOfYear, day });
  const stated = year === 'XXXX' ? '' : yearInWords(year);
  let words = [within, stated].filter(Boolean).join(' ') || dateWords.notStated;
  if (year === 'XXXX' && within) words = dateWords.noYear(words);
  if (approximate) words = dateWords.around(words);
  return uncertain ? dateWords.uncertain(words) : words;
}

function withinYear({
  month,
  season,
  partOfYear,
  day,
}: {
  readonly [Part in 'month' | 'season' | 'partOfYear' | 'day']: number | undefined;
}): string | undefined {
  if (partOfYear !== undefined) return partsOfYear[partOfYear];
  if (season !== undefined) return seasons[season];
  if (month === undefined) return '';
  return [day, months[month - 1]].filter((part) => part !== undefined).join(' ');
}

/**
 * '2025', '1990s'; anything vaguer as it is written: '20XX', since 'the 2000s' could be read as a
 * decade.
 */
export const yearInWords = (year: string): string =>
  /^\d{3}X$/.test(year) ? `${year.slice(0, 3)}0s` : year;

const hasYear = ({ year }: DateParts): boolean => year !== 'XXXX';

/**
 * A key by which dates sort as strings: stated years first, then dates without a year by month,
 * then none. Less precise dates stand before more precise ones of the same period.
 */
export function dateKey(edtf: string | null): string {
  if (edtf === null) return '3';
  const start = edtf.split('/').find((part) => part && part !== '..') ?? '';
  const parts = dateParts(start);
  if (!parts) return `2${start}`;
  const month = parts.month ?? (parts.season === undefined ? 0 : seasonStarts[parts.season]) ?? 0;
  const two = (n: number): string => String(n).padStart(2, '0');
  const rest = `${two(month)}${two(parts.day ?? 0)}`;
  return hasYear(parts) ? `0${parts.year.replaceAll('X', '0')}${rest}` : `1${rest}`;
}

/** Months with which the seasons sort; nothing is published from this. */
const seasonStarts = [3, 6, 9, 12] as const;
