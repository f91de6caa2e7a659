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
  const bounds = [0, ...cut.flatMap(({ from, to }) => [from, to]), months];
  const lengths = Array.from(
    { length: cut.length + 1 },
    (_, n) => bounds[2 * n + 1]! - bounds[2 * n]!,
  );
  const weights = lengths.map((length) => Math.max(length / left, narrowest));
  const scale = (1 - cut.length * breakWidth) / weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  return weights.map((weight, n) => {
    const segment = {
      from: bounds[2 * n]!,
      to: bounds[2 * n + 1]!,
      at,
      until: at + weight * scale,
    };
    at = segment.until + breakWidth;
    return segment;
  });
}

/** Where a month stands on the axis, 0 to 1. */
export function placeOn(segments: readonly Segment[], month: number): number {
  const { from, to, at, until } =
    segments.find((segment) => month <= segment.to) ?? segments.at(-1)!;
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
