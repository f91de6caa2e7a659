import type { EventData } from '../model/content.ts';
import { dateParts } from '../site/dates.ts';

/** A stretch of the picture's axis, in months from its start; a day is a part of a month. */
export interface Bar {
  readonly event: EventData;
  readonly from: number;
  readonly to: number;
  /** 0 is the topmost row; bars of one row do not touch. */
  readonly row: number;
  /** Whether the date is approximate or uncertain. */
  readonly vague: boolean;
  /** Whether the date is one day. */
  readonly day: boolean;
}

/** Events on one axis of months. */
export interface Picture {
  readonly bars: readonly Bar[];
  /** Years since year 0 times twelve, of the first month; null where the axis is a calendar without a year. */
  readonly start: number | null;
  readonly months: number;
  readonly rows: number;
}

/** No mark is narrower than this, so that it can be seen and touched; in months. */
const narrowest = 0.3;

/** Lays out the events whose dates state a year, or those whose dates state none; null where there are too few to look at. */
export function timelinePicture(events: readonly EventData[], withYear: boolean): Picture | null {
  const stretches = events.flatMap((event) => stretchOf(event, withYear) ?? []).toSorted((a, b) => a.from - b.from || b.to - a.to);
  if (stretches.length < 3) return null;
  const start = withYear ? Math.floor(Math.min(...stretches.map(({ from }) => from))) : 0;
  const end = withYear ? Math.ceil(Math.max(...stretches.map(({ to }) => to))) : 12;
  const ends: number[] = [];
  const gap = (end - start) / 60;
  const bars = stretches.map(({ event, from, to, vague, day }) => {
    const free = ends.findIndex((taken) => taken <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to + gap;
    return { event, from: from - start, to: to - start, row, vague, day };
  });
  return { bars, start: withYear ? start : null, months: end - start, rows: ends.length };
}

function stretchOf(event: EventData, withYear: boolean): Omit<Bar, 'row'> | null {
  const [first = '', last = first] = (event.edtf ?? '').split('/');
  const [start, end] = [monthsOf(first), monthsOf(last)];
  if (!start || !end || start.hasYear !== withYear || end.hasYear !== withYear || end.to < start.from) return null;
  return { event, from: start.from, to: Math.max(end.to, start.from + narrowest), vague: start.vague || end.vague, day: first === last && /^.{4}-\d\d-\d\d$/.test(first) };
}

function monthsOf(edtf: string): { from: number; to: number; hasYear: boolean; vague: boolean } | null {
  const parts = dateParts(edtf);
  const year = parts && /^\d{4}$/.test(parts.year) ? Number(parts.year) : null;
  if (!parts || (year === null && parts.year !== 'XXXX')) return null;
  const { month, season, day, approximate, uncertain } = parts;
  const base = (year ?? 0) * 12;
  const [from, length] = month !== undefined ? (day === undefined ? [month - 1, 1] : [month - 1 + (day - 1) / 31, 1 / 31]) : season !== undefined ? [2 + season * 3, 3] : [0, 12];
  // A date that states neither year nor month has no place on any axis.
  if (year === null && month === undefined && season === undefined) return null;
  return { from: base + from, to: base + from + length, hasYear: year !== null, vague: approximate || uncertain };
}
