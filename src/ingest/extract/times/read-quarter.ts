import {
  HALVES_OF_YEAR,
  PERIOD,
  QUARTERS_OF_YEAR,
  RESULTS,
  THIS_CENTURY,
  YEARS_OF_CENTURY,
} from './parameters.ts';
import type { Pieces } from './sentence-pieces.ts';
import type { Match, TimePhrase } from './time-phrase.ts';

/** Reads a quarter, half-year, fiscal year or season at piece `from`. */
export function readQuarter(pieces: Pieces, from: number): Match | undefined {
  return (
    owned(pieces, from) ??
    quarter(pieces, from, {}) ??
    focus(pieces, from) ??
    fiscalYear(pieces, from) ??
    season(pieces, from)
  );
}

interface Year {
  readonly year?: number;
  readonly shift?: number;
}

/** "last year's third quarter", 'the 1988 second quarter', 'the year-ago third quarter'. */
function owned(pieces: Pieces, from: number): Match | undefined {
  const at = pieces.is(from, 'the') ? from + 1 : from;
  const year = pieces.year(at);
  if (year !== undefined)
    return widened(quarter(pieces, at + 1, { year }), from) ?? period(pieces, from, at, year);
  const shift = pieces.is(at, 'shift');
  if (shift !== undefined && pieces.unit(at + 1) === 'year')
    return (
      widened(quarter(pieces, at + 2, { shift }), from) ??
      sameQuarter(pieces, { from, at: at + 2, years: shift }, false)
    );
  const back =
    pieces.unit(at) === 'year' &&
    (pieces.is(at + 1, 'ago') ??
      (pieces.at(at + 1)?.joined ? pieces.is(at + 1, 'beside') : undefined));
  if (!back) return undefined;
  return (
    widened(quarter(pieces, at + 2, { shift: -1 }), from) ??
    sameQuarter(pieces, { from, at: at + 2, years: -1 }, true) ??
    (pieces.at(at + 1)?.joined
      ? { phrase: { kind: 'from-publication', unit: 'year', by: -1 }, from, to: at + 2 }
      : undefined)
  );
}

const widened = (match: Match | undefined, from: number): Match | undefined =>
  match && { ...match, from };
const same = (from: number, to: number, years: number): Match => ({
  phrase: { kind: 'same-quarter', years },
  from,
  to,
});

function sameQuarter(
  pieces: Pieces,
  { from, at, years }: { readonly from: number; readonly at: number; readonly years: number },
  compared: boolean,
): Match | undefined {
  return pieces.unit(at) === 'quarter' ||
    (pieces.is(at, 'period') && (compared || pieces.is(at, 'period') === PERIOD))
    ? same(from, pieces.is(at, 'period') === RESULTS ? at : at + 1, years)
    : undefined;
}

/** 'The 1988 period', 'the 1988 quarter'. */
function period(pieces: Pieces, from: number, at: number, year: number): Match | undefined {
  if (at === from) return undefined;
  if (pieces.unit(at + 1) === 'quarter')
    return { phrase: { kind: 'same-quarter', years: 0, year }, from, to: at + 2 };
  return pieces.is(at + 1, 'period') === PERIOD
    ? { phrase: { kind: 'date', date: { year } }, from, to: at + 2 }
    : undefined;
}

/** 'the third quarter of 2024', 'fourth-quarter', 'Q3 2024', 'the first half of 1990'. */
function quarter(pieces: Pieces, from: number, known: Year): Match | undefined {
  let at = pieces.is(from, 'the') ? from + 1 : from;
  let fiscal = pieces.is(at, 'fiscal') !== undefined;
  if (fiscal) at++;
  const short = pieces.rules.quarterCode.exec(pieces.text(at));
  const ordinal = short ? Number(short[2]) : pieces.is(at, 'ordinal');
  if (!short) at++;
  if (pieces.is(at, 'fiscal')) {
    fiscal = true;
    at++;
  }
  const half = short ? short[1] === pieces.rules.halfLetter : pieces.unit(at) === 'half';
  if (
    ordinal === undefined ||
    !(short || half || pieces.unit(at) === 'quarter') ||
    ordinal > (half ? HALVES_OF_YEAR : QUARTERS_OF_YEAR)
  )
    return undefined;
  if (pieces.at(at + 1)?.joined) return undefined;
  const end = yearAfter(pieces, at + 1);
  if (half && !end && known.year === undefined && known.shift === undefined) return undefined;
  return {
    phrase: {
      kind: 'quarter',
      quarter: ordinal,
      ...(half && { half }),
      fiscal,
      ...known,
      ...end?.year,
    },
    from,
    to: end?.next ?? at + 1,
  };
}

function yearAfter(pieces: Pieces, at: number): { year: Year; next: number } | undefined {
  const next = pieces.is(at, 'of') ? at + 1 : at;
  const fiscal = pieces.is(next, 'fiscal') ? next + 1 : next;
  const year = pieces.year(fiscal);
  if (year !== undefined) return { year: { year }, next: fiscal + 1 };
  const shift = pieces.is(next, 'shift');
  return shift !== undefined && pieces.unit(next + 1) === 'year'
    ? { year: { shift }, next: next + 2 }
    : undefined;
}

/** 'the latest quarter', 'the quarter a year ago', 'this quarter'. */
function focus(pieces: Pieces, from: number): Match | undefined {
  const at = pieces.is(from, 'the') ? from + 1 : from;
  const named =
    pieces.is(at, 'latest') ??
    (pieces.rules.corresponding.has(pieces.text(at)) || (at > from && pieces.is(at, 'same'))
      ? 1
      : undefined);
  const noun = named ? at + 1 : at;
  if (pieces.unit(noun) !== 'quarter' && !(named && pieces.is(noun, 'period') === PERIOD))
    return undefined;
  const year = noun + 2;
  if (
    pieces.is(noun + 1, 'count') === 1 &&
    pieces.unit(year) === 'year' &&
    (pieces.is(year + 1, 'ago') || pieces.is(year + 1, 'beside') === -1)
  )
    return same(from, year + 2, -1);
  if (pieces.is(noun + 1, 'shift') === -1 && pieces.unit(year) === 'year')
    return same(from, year + 1, -1);
  if (pieces.rules.corresponding.has(pieces.text(at)) || !(named || at > from)) return undefined;
  return same(from, noun + 1, 0);
}

/** 'Fiscal 2024', 'FY2024', 'the last fiscal year': its months are the company's. */
function fiscalYear(pieces: Pieces, from: number): Match | undefined {
  const at = pieces.is(from, 'the') ? from + 1 : from;
  const code = pieces.rules.fiscalCode.exec(pieces.text(at));
  if (code) return fiscalCode(pieces, from, at, code[1]);
  const by = pieces.is(at, 'shift');
  const noun = at + 2;
  if (by !== undefined && pieces.is(at + 1, 'fiscal') && pieces.unit(noun) === 'year')
    return {
      phrase: { kind: 'from-publication', unit: 'year', by, approximate: true },
      from,
      to: noun + 1,
    };
  if (!pieces.is(at, 'fiscal')) return undefined;
  const number = pieces.unit(at + 1) === 'year' ? at + 2 : at + 1;
  const year = pieces.year(number);
  return year === undefined
    ? undefined
    : { phrase: { kind: 'date', date: { year }, approximate: true }, from, to: number + 1 };
}

function fiscalCode(
  pieces: Pieces,
  from: number,
  at: number,
  digits: string | undefined,
): Match | undefined {
  const next = digits === undefined ? at + 1 : at;
  const year = digits === undefined ? pieces.year(next) : Number(digits);
  if (year === undefined) return undefined;
  const full = year < YEARS_OF_CENTURY ? THIS_CENTURY + year : year;
  return { phrase: { kind: 'date', date: { year: full }, approximate: true }, from, to: next + 1 };
}

/**
 * A season with its year, or one that the words around make a date: 'this summer', 'in the fall'.
 */
function season(pieces: Pieces, from: number): Match | undefined {
  const at = pieces.is(from, 'the') ? from + 1 : from;
  const name = pieces.is(at, 'season');
  if (name === undefined) return undefined;
  const end = yearAfter(pieces, at + 1);
  const before = pieces.text(from - 1);
  if (!end && !(pieces.rules.openers.has(before) && !pieces.rules.notSeasonal.has(before)))
    return undefined;
  if (pieces.rules.approach.has(pieces.text(at + 1)) || pieces.at(at + 1)?.joined) return undefined;
  const phrase: TimePhrase = { kind: 'season', season: name, ...end?.year };
  return { phrase, from, to: end?.next ?? at + 1 };
}
