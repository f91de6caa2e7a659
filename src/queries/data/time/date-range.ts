import { dateParts } from '../../../site/dates.ts';

/** Year, month and day, as far as a date states them. */
export interface Moment {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/** The first and last moment that a date allows; equal where it states one moment. */
export interface DateRange {
  readonly from: Moment;
  readonly to: Moment;
}

/** The range of an EDTF value; null where it states no year, or where it is open at an end. */
export function rangeOf(edtf: string | null): DateRange | null {
  const ends = (edtf ?? '').split('/');
  const [first, last] = [momentsOf(ends[0] ?? ''), momentsOf(ends.at(-1) ?? '')];
  return first && last ? { from: first.from, to: last.to } : null;
}

function momentsOf(edtf: string): DateRange | null {
  const parts = dateParts(edtf);
  if (!parts || !/^\d{2}/.test(parts.year)) return null;
  const [from, to] = [
    Number(parts.year.replaceAll('X', '0')),
    Number(parts.year.replaceAll('X', '9')),
  ];
  if (parts.season !== undefined)
    return {
      from: { year: from, month: 3 + 3 * parts.season },
      to:
        parts.season === 3 ? { year: to + 1, month: 2 } : { year: to, month: 5 + 3 * parts.season },
    };
  if (parts.partOfYear !== undefined) {
    const [start, months] =
      parts.partOfYear < 4 ? [3 * parts.partOfYear, 3] : [6 * (parts.partOfYear - 4), 6];
    return { from: { year: from, month: start + 1 }, to: { year: to, month: start + months } };
  }
  const within = {
    ...(parts.month !== undefined && { month: parts.month }),
    ...(parts.day !== undefined && { day: parts.day }),
  };
  return { from: { year: from, ...within }, to: { year: to, ...within } };
}
