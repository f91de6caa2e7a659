import type { EventData } from '../../model/content.ts';
import { type DateParts, dateParts } from '../../site/dates.ts';
import { placeOn, type Segment, segmentsOf } from './broken-axis.ts';

/** An event's mark. Places are parts of the width, 0 to 1. */
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

/** Events for which no row is left, counted where they would stand. */
export interface Crowd {
  readonly at: number;
  readonly events: number;
}

/** Events on one axis of months, which leaves out long times of which nothing is told. */
export interface Picture {
  readonly bars: readonly Bar[];
  readonly crowds: readonly Crowd[];
  /**
   * Years since year 0 times twelve, of the first month; null where the axis is a calendar without
   * a year.
   */
  readonly start: number | null;
  readonly segments: readonly Segment[];
  readonly rows: number;
}

/** No mark is narrower than this, so that it can be seen and touched; in months. */
const narrowest = 0.3;
/**
 * Marks of one row keep this part of the width between them; more rows than this are no picture;
 * crowds are counted by this part of the width.
 */
const [gap, mostRows, crowdWidth] = [1 / 30, 12, 1 / 16] as const;

/**
 * Lays out the events whose dates state a year, or those whose dates state none; null where there
 * are too few to look at.
 */
export function timelinePicture(events: readonly EventData[], withYear: boolean): Picture | null {
  const marks = events
    .flatMap((event) => stretchOf(event, withYear) ?? [])
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  if (marks.length < 3) return null;
  const first = withYear ? Math.floor(Math.min(...marks.map(({ from }) => from))) : 0;
  const last = withYear ? Math.ceil(Math.max(...marks.map(({ to }) => to))) : 12;
  // A break is at whole years, so an axis that may be broken begins with one.
  const start = last - first > 36 ? Math.floor(first / 12) * 12 : first;
  const segments = segmentsOf(
    marks.map(({ from, to }) => ({ from: from - start, to: to - start })),
    last - start,
  );
  const ends: number[] = [];
  const crowds = new Map<number, number>();
  const bars = marks.flatMap(({ event, vague, day, ...months }): Bar[] => {
    const [from, to] = [
      placeOn(segments, months.from - start),
      placeOn(segments, months.to - start),
    ];
    const free = ends.findIndex((taken) => taken <= from);
    const row = free === -1 ? ends.length : free;
    if (row === mostRows) {
      const place = Math.min(Math.floor((from + to) / 2 / crowdWidth), 1 / crowdWidth - 1);
      crowds.set(place, (crowds.get(place) ?? 0) + 1);
      return [];
    }
    ends[row] = to + gap;
    return [{ event, from, to, row, vague, day }];
  });
  return {
    bars,
    crowds: [...crowds].map(([place, n]) => ({ at: (place + 0.5) * crowdWidth, events: n })),
    start: withYear ? start : null,
    segments,
    rows: ends.length + (crowds.size > 0 ? 1 : 0),
  };
}

function stretchOf(event: EventData, withYear: boolean): Omit<Bar, 'row'> | null {
  const [first = '', last = first] = (event.edtf ?? '').split('/');
  const [start, end] = [monthsOf(first), monthsOf(last)];
  if (
    !start ||
    !end ||
    start.hasYear !== withYear ||
    end.hasYear !== withYear ||
    end.to < start.from
  )
    return null;
  return {
    event,
    from: start.from,
    to: Math.max(end.to, start.from + narrowest),
    vague: start.vague || end.vague,
    day: first === last && /^.{4}-\d\d-\d\d$/.test(first),
  };
}

function monthsOf(
  edtf: string,
): { from: number; to: number; hasYear: boolean; vague: boolean } | null {
  const parts = dateParts(edtf);
  const year = parts && /^\d{4}$/.test(parts.year) ? Number(parts.year) : null;
  if (!parts || (year === null && parts.year !== 'XXXX')) return null;
  const { month, season, approximate, uncertain } = parts;
  const base = (year ?? 0) * 12;
  const [from, length] = withinYear(parts);
  // A date that states neither year nor month has no place on any axis.
  if (year === null && month === undefined && season === undefined) return null;
  return {
    from: base + from,
    to: base + from + length,
    hasYear: year !== null,
    vague: approximate || uncertain,
  };
}

/** First month and number of months that a date takes of its year, as far as it says so. */
function withinYear({ month, season, day }: DateParts): readonly [from: number, length: number] {
  if (month !== undefined)
    return day === undefined ? [month - 1, 1] : [month - 1 + (day - 1) / 31, 1 / 31];
  return season !== undefined ? [2 + season * 3, 3] : [0, 12];
}
