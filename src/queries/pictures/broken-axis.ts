import { present } from '../../text/present.ts';
/**
 * A stretch of an axis without a break: months from the start of the axis, and its place in the
 * picture, parts of the width from 0 to 1.
 */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly until: number;
}

/** A time of which something is told, in months. */
interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * A time of which nothing is told is cut out where it is longer than this part of what is left, and
 * than this many months.
 */
const [long, longMonths] = [0.25, 36] as const;
/** More breaks than this are no axis. */
const mostBreaks = 5;
/** The width of a break, and the least of a segment: space for a year. */
const [breakWidth, narrowest] = [0.03, 0.07] as const;

/**
 * Cuts an axis of so many months where long times hold none of the spans; one segment, the whole,
 * where none is cut.
 */
export function segmentsOf(spans: readonly MonthSpan[], months: number): Segment[] {
  const gaps = gapsIn(spans);
  const cut: MonthSpan[] = [];
  let left = months;
  for (const gap of gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const length = gap.to - gap.from;
    if (cut.length === mostBreaks || length < longMonths || length < left * long) break;
    cut.push(gap);
    left -= length;
  }
  cut.sort((a, b) => a.from - b.from);
  const kept = [...cut, undefined].map((gap, n) => ({
    from: cut[n - 1]?.to ?? 0,
    to: gap?.from ?? months,
  }));
  const weights = kept.map(({ from, to }) => Math.max((to - from) / left, narrowest));
  const scale = (1 - cut.length * breakWidth) / weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  return kept.map(({ from, to }, n) => {
    const segment = { from, to, at, until: at + (weights[n] ?? narrowest) * scale };
    at = segment.until + breakWidth;
    return segment;
  });
}

/** Where a month stands on the axis, 0 to 1. */
export function placeOn(segments: readonly Segment[], month: number): number {
  const { from, to, at, until } = present(
    segments.find((segment) => month <= segment.to) ?? segments.at(-1),
    'segment of an axis',
  );
  return at + Math.min(Math.max(month - from, 0) / (to - from), 1) * (until - at);
}

/** Whole years that no span touches, between those that spans do. */
function gapsIn(spans: readonly MonthSpan[]): MonthSpan[] {
  const gaps: MonthSpan[] = [];
  let end = Infinity;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const gap = { from: Math.ceil(end / 12) * 12, to: Math.floor(from / 12) * 12 };
    if (gap.to > gap.from) gaps.push(gap);
    end = end === Infinity ? to : Math.max(end, to);
  }
  return gaps;
}
