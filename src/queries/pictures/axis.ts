import { scaleLinear } from 'd3-scale';
import { months as monthNames } from '../../site/words/en.ts';
import { present } from '../../text/present.ts';
import type { Segment } from './broken-axis.ts';

/**
 * A place on an axis of months with its label; minor ones are left out where there is little space.
 */
export interface Tick {
  /** Part of the width, 0 to 1. */
  readonly at: number;
  readonly label: string;
  readonly minor: boolean;
}

/** Distances between labels, in months: every month, every quarter, then round numbers of years. */
const steps = [1, 3, 12, 24, 60, 120, 240, 600, 1200] as const;
/** The space that a label takes, a part of the width. */
const labelWidth = 0.06;

/**
 * The ticks of an axis; `start` counts months since the year 0, null for a calendar without a year.
 * A label that a break would cut stands nowhere.
 */
export function axis(start: number | null, segments: readonly Segment[]): Tick[] {
  return segments.flatMap((segment, n) => ticksIn(start, segment, n < segments.length - 1));
}

function ticksIn(start: number | null, { from, to, at, until }: Segment, broken: boolean): Tick[] {
  const most = Math.max(1, Math.floor(13 * (until - at)));
  const step = steps.find((distance) => (to - from) / distance <= most) ?? 1200;
  const first = start === null ? 0 : (step - ((start + from) % step)) % step;
  const scale = scaleLinear([0, to - from], [at, until]);
  const ticks = Array.from(
    { length: Math.max(Math.ceil((to - from - first) / step), 0) },
    (_, n) => ({
      at: scale(first + n * step),
      label: labelAt(start, from + first + n * step, step, n === 0),
      minor: n % 3 !== 0,
    }),
  );
  // A short stretch between breaks says at least where it begins.
  if (broken && first > 0 && ticks.length === 0)
    return [{ at, label: labelAt(start, from, 12, true), minor: false }];
  return broken ? ticks.filter((tick, n) => n === 0 || until - tick.at > labelWidth) : ticks;
}

function labelAt(start: number | null, month: number, step: number, first: boolean): string {
  const name = present(monthNames[((start ?? 0) + month) % 12], 'month').slice(0, 3);
  if (start === null) return name;
  const year = String(Math.floor((start + month) / 12));
  if (step >= 12) return year;
  return first || (start + month) % 12 === 0 ? `${name} ${year}` : name;
}
