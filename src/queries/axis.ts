import { scaleLinear } from 'd3-scale';
import { months as monthNames } from '../site/words/en.ts';

/** A place on an axis of months with its label; minor ones are left out where there is little room. */
export interface Tick {
  /** Part of the width, 0 to 1. */
  readonly at: number;
  readonly label: string;
  readonly minor: boolean;
}

/** Distances between labels, in months: every month, every quarter, then round numbers of years. */
const steps = [1, 3, 12, 24, 60, 120, 240, 600, 1200] as const;

/** The ticks of an axis of so many months; `start` counts months since the year 0, null for a calendar without a year. */
export function axis(start: number | null, months: number): Tick[] {
  const step = steps.find((distance) => months / distance <= 13) ?? 1200;
  const scale = scaleLinear([0, months], [0, 1]);
  const first = start === null ? 0 : (step - (start % step)) % step;
  const count = Math.ceil((months - first) / step);
  return Array.from({ length: Math.max(count, 0) }, (_, n) => ({ at: scale(first + n * step), label: labelAt(start, first + n * step, step, n === 0), minor: n % 3 !== 0 }));
}

function labelAt(start: number | null, month: number, step: number, first: boolean): string {
  const name = monthNames[((start ?? 0) + month) % 12]!.slice(0, 3);
  if (start === null) return name;
  const year = String(Math.floor((start + month) / 12));
  return step >= 12 ? year : first || (start + month) % 12 === 0 ? `${name} ${year}` : name;
}
