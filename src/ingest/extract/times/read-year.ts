import { decadeOf } from './calendar.ts';
import { isYear } from './is-year.ts';
import {
  FIRST_BARE_DECADE,
  FIRST_SURE_DECADE,
  LAST_CENTURY,
  LONGEST_RANGE,
  SPELLED_IN_DOUBT,
  YEARS_OF_CENTURY,
  YEARS_OF_DECADE,
} from './parameters.ts';
import type { Pieces } from './sentence-pieces.ts';
import type { Match } from './time-phrase.ts';

/** Reads a year, a range of years, a decade or a century at piece `from`. */
export function readYear(pieces: Pieces, from: number): Match | undefined {
  return (
    decade(pieces, from) ?? century(pieces, from) ?? years(pieces, from) ?? spelled(pieces, from)
  );
}

function years(pieces: Pieces, from: number): Match | undefined {
  const year = pieces.year(from);
  if (year === undefined || !isYear(pieces, from)) return undefined;
  const last = from + 2;
  // '1980's' with an apostrophe.
  if (
    year % YEARS_OF_DECADE === 0 &&
    /^['’]$/.test(pieces.text(from + 1)) &&
    pieces.text(last) === pieces.rules.decadeEnd &&
    pieces.touches(from) &&
    pieces.touches(from + 1)
  ) {
    return { phrase: { kind: 'value', edtf: decadeOf(year) }, from, to: last + 1 };
  }
  const to = rangeEnd(pieces, from, year) ?? wordedEnd(pieces, from, year);
  if (to !== undefined)
    return { phrase: { kind: 'date', date: { year }, to: { year: to } }, from, to: last + 1 };
  return { phrase: { kind: 'date', date: { year } }, from, to: from + 1 };
}

/** '2010-11', '2010–2012': the second year, later than the first. */
function rangeEnd(pieces: Pieces, from: number, year: number): number | undefined {
  if (!/^[-–/]$/.test(pieces.text(from + 1)) || !pieces.touches(from) || !pieces.touches(from + 1))
    return undefined;
  const words = pieces.text(from + 2);
  const end = /^\d\d$/.test(words)
    ? Math.floor(year / YEARS_OF_CENTURY) * YEARS_OF_CENTURY + Number(words)
    : /^\d{4}$/.test(words)
      ? Number(words)
      : 0;
  return end > year && end <= year + LONGEST_RANGE ? end : undefined;
}

/**
 * 'From 2010 to 2014'; 'between 2010 and 2014' stays two years, neither of which dates anything.
 */
function wordedEnd(pieces: Pieces, from: number, year: number): number | undefined {
  const end =
    pieces.rules.rangeWords.has(pieces.text(from - 1)) && pieces.joinsRange(from, from + 1)
      ? pieces.year(from + 2)
      : undefined;
  return end !== undefined && end > year && end <= year + LONGEST_RANGE ? end : undefined;
}

function decade(pieces: Pieces, from: number): Match | undefined {
  const words = pieces.rules.decade.exec(pieces.text(from));
  if (words?.[1])
    return { phrase: { kind: 'value', edtf: `${words[1]}${words[2]}X` }, from, to: from + 1 };
  if (words) return shortDecade(pieces, from, Number(words[2]));
  const name = pieces.is(from, 'decade');
  if (name === undefined || pieces.is(from - 1, 'the') === undefined) return undefined;
  return shortDecade(pieces, from, name);
}

/**
 * "the '90s": ages and temperatures ('in his 30s') are left out, and '20s' may be of either
 * century.
 */
function shortDecade(pieces: Pieces, from: number, digit: number): Match | undefined {
  const marked = /^['’‘]$/.test(pieces.text(from - 1)) && pieces.touches(from - 1);
  if (!marked && !(pieces.is(from - 1, 'the') && digit >= FIRST_BARE_DECADE)) return undefined;
  return {
    phrase: digit >= FIRST_SURE_DECADE ? { kind: 'value', edtf: `19${digit}X` } : { kind: 'vague' },
    from: marked ? from - 1 : from,
    to: from + 1,
  };
}

function century(pieces: Pieces, from: number): Match | undefined {
  const words = pieces.rules.ordinalNumber.exec(pieces.text(from));
  const ordinal = words ? Number(words[1]) : pieces.is(from, 'ordinal');
  if (!ordinal || ordinal > LAST_CENTURY || pieces.unit(from + 1) !== 'century') return undefined;
  return {
    phrase: { kind: 'value', edtf: `${String(ordinal - 1).padStart('YY'.length, '0')}XX` },
    from,
    to: from + 2,
  };
}

/** A spelled year; 'twenty thirty' needs an 'in' before it. */
function spelled(pieces: Pieces, from: number): Match | undefined {
  const read = pieces.spelledYear(from);
  if (
    !read ||
    (read.year >= SPELLED_IN_DOUBT && !pieces.rules.spelledBefore.has(pieces.text(from - 1)))
  )
    return undefined;
  return { phrase: { kind: 'date', date: { year: read.year } }, from, to: read.next };
}
