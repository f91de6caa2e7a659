import { DAY } from '../parameters.ts';
/**
 * A stated date as the first and last day that it allows, 'YYYY-MM-DD' with X for what is unknown.
 */
const seasons: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['21', ['03-01', '05-31']],
  ['22', ['06-01', '08-31']],
  ['23', ['09-01', '11-30']],
  ['24', ['12-01', '12-31']],
  ['33', ['01-01', '03-31']],
  ['34', ['04-01', '06-30']],
  ['35', ['07-01', '09-30']],
  ['36', ['10-01', '12-31']],
  ['40', ['01-01', '06-30']],
  ['41', ['07-01', '12-31']],
]);

/** First and last day of an EDTF value; the year is 'XXXX' where it is unknown. */
export function bounds(edtf: string): readonly [string, string] {
  const [from, to] = edtf.replaceAll('~', '').split('/');
  return [edge(from!, 0), edge(to ?? from!, 1)];
}

function edge(value: string, side: 0 | 1): string {
  if (/^\d{2}XX$|^\d{3}X$/.test(value))
    return `${value.replaceAll('X', side ? '9' : '0')}-${side ? '12-31' : '01-01'}`;
  const [year, month, day] = value.split('-');
  if (month === undefined) return `${year}-${side ? '12-31' : '01-01'}`;
  const season = seasons.get(month);
  if (season) return `${year}-${season[side]}`;
  return `${year}-${month}-${day ?? (side ? '31' : '01')}`;
}

/** Whether two dates can be the same day; a missing year fits every year. */
export function compatible(a: string, b: string): boolean {
  const [one, other] = [bounds(a), bounds(b)];
  const yearless = one[0].startsWith('XXXX') || other[0].startsWith('XXXX');
  const cut = (value: string): string => (yearless ? value.slice('XXXX-'.length) : value);
  if (a === 'XXXX' || b === 'XXXX') return true;
  return cut(one[0]) <= cut(other[1]) && cut(other[0]) <= cut(one[1]);
}

/**
 * Whether the first date surely lies before the second; dates without a year need not belong to the
 * same one.
 */
export function isBefore(a: string, b: string): boolean {
  const [one, other] = [bounds(a), bounds(b)];
  return !one[1].startsWith('XXXX') && !other[0].startsWith('XXXX') && one[1] < other[0];
}

/**
 * Days since 1970 of the first and last day of an EDTF value; undefined where the year is unknown.
 */
export function dayRange(edtf: string | null | undefined): readonly [number, number] | undefined {
  if (!edtf || edtf.startsWith('X')) return undefined;
  const [from, to] = bounds(edtf);
  // 31 may be past the end of the month: the next month's first days are near enough for every use
  // here.
  const number = (date: string): number => {
    const [y, m, d] = date.split('-').map(Number);
    return Date.UTC(y!, m! - 1, d) / DAY;
  };
  const range = [number(from), number(to)] as const;
  return Number.isNaN(range[0] + range[1]) ? undefined : range;
}

/**
 * Whether two ranges of days come within so many days of each other; an unknown one is near
 * everything.
 */
export function near(
  a: readonly [number, number] | undefined,
  b: readonly [number, number] | undefined,
  days: number,
): boolean {
  return !a || !b || (a[0] <= b[1] + days && b[0] <= a[1] + days);
}
