/** EDTF's numbers of seasons and quarters (level 2) as TIMEX3 writes them. */
const parts: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
};

/** An EDTF date as TIMEX3 of TimeML 1.2.1 writes it, without doubt: '198X~' is '198'. */
export const toTimex = (edtf: string): string =>
  withoutDoubt(edtf)
    .replace(/^(\d{4})-(\d\d)$/, (whole, year: string, part: string) =>
      parts[part] ? `${year}-${parts[part]}` : whole,
    )
    .replace(/^(\d{2,3})X+$/, '$1');

/** An EDTF date without its marks of doubt: '2025~' is '2025'. */
export const withoutDoubt = (edtf: string): string => edtf.replace(/[~?%]/g, '');

const DAY = 24 * 60 * 60 * 1000;

/** A week of ISO 8601, '2025-W03', as the interval of its days in EDTF; undefined for all else. */
export function daysOfWeek(value: string): string | undefined {
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(value) ?? [];
  if (!year || !week) return undefined;
  // 4 January is always in the first week; weeks begin on Monday.
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const sinceMonday = (fourth.getUTCDay() + 6) % 7;
  const monday = fourth.getTime() + ((Number(week) - 1) * 7 - sinceMonday) * DAY;
  return `${isoDay(monday)}/${isoDay(monday + 6 * DAY)}`;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
