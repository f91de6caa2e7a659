/**
 * How fine an EDTF date is: a day 5, a stretch of days 4, a month 3, a stretch of months or part of
 * a year 2, years 1, coarser 0; a text that gives no date -1.
 */
export function grainOf(edtf: string | null | undefined): number {
  if (!edtf) return -1;
  const [first = '', end] = edtf.replace(/[~?%]/g, '').split('/');
  const parts = first.split('-');
  const stretch = end === undefined ? 0 : 1;
  if (parts.length === 3) return DAY - stretch;
  if (parts.length === 1) return /^\d{4}$/.test(first) ? YEAR : 0;
  // Numbers above twelve are seasons, quarters and halves.
  return Number(parts[1]) > 12 ? YEAR + 1 : MONTH - stretch;
}

const DAY = 5;
const MONTH = 3;
const YEAR = 1;
