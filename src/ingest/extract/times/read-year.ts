import { decadeOf } from './calendar.ts';
import {
  BELOW_YEARS,
  FIRST_BARE_DECADE,
  FIRST_LONE_YEAR,
  FIRST_SURE_DECADE,
  LAST_CENTURY,
  LONGEST_RANGE,
  ROUND_COUNT,
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

/**
 * Whether four digits are a year rather than a count, a price, a model or a part of a longer
 * number.
 */
export function isYear(pieces: Pieces, at: number): boolean {
  const { rules } = pieces;
  const before = pieces.at(at - 1);
  const after = pieces.at(at + 1);
  if (isClock(pieces, at)) return false;
  if (isPart(pieces, at)) return true;
  if (
    before &&
    (rules.currency.has(before.text) ||
      (before.kind === 'mark' && pieces.touches(at - 1) && !/^[(\[“"‘'—–]$/.test(before.text)))
  )
    return false;
  if (
    after &&
    (rules.notYears.has(after.text) ||
      after.text === '%' ||
      (after.joined && after.kind === 'word') ||
      (after.word?.is === 'unit' &&
        after.word.value > BELOW_YEARS &&
        rules.pluralUnits.has(after.text)))
  )
    return false;
  if (before?.capital && !before.possessive && !before.word && at > 1)
    return rules.openers.has(before.text);
  const counted =
    after?.kind === 'word' &&
    !after.capital &&
    rules.pluralEnd.test(after.text) &&
    !after.possessive &&
    !rules.prepositions.has(after.text) &&
    !rules.notPlural.has(after.text);
  if (
    counted &&
    (Number(pieces.text(at)) % ROUND_COUNT === 0 ||
      !before ||
      !(rules.openers.has(before.text) || rules.determiners.has(before.text) || before.possessive))
  )
    return false;
  if (!before) return after?.text !== '.' && !after?.capital;
  if (
    rules.prepositions.has(before.text) ||
    rules.determiners.has(before.text) ||
    before.possessive ||
    before.kind === 'mark' ||
    before.word
  )
    return true;
  // 'His failed 1996 campaign'.
  if (
    after?.kind === 'word' &&
    !before.capital &&
    (rules.determiners.has(pieces.text(at - 2)) || pieces.at(at - 2)?.possessive)
  )
    return true;
  return !after || after.kind === 'mark';
}

/** 'Mid-2016'. */
const isPart = (pieces: Pieces, at: number): boolean =>
  pieces.text(at - 1) === '-' &&
  pieces.is(at - 2, 'part') !== undefined &&
  pieces.touches(at - 2) &&
  pieces.touches(at - 1);

/** '1616 GMT', 'at 1616', '1616' in front of an entry: four digits that are a time of day. */
export function isClock(pieces: Pieces, at: number): boolean {
  const { rules } = pieces;
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(pieces.text(at))) return false;
  if (rules.clockWords.has(pieces.text(at + 1))) return true;
  if (pieces.text(at - 1) === rules.beforeClock) return true;
  return at === 0 && Number(pieces.text(at)) < FIRST_LONE_YEAR;
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
