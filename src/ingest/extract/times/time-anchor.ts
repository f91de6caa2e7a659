import type { Calendar } from './calendar.ts';

/** Which way the clause of a bare month or weekday looks: −1 back, 1 ahead, 0 unsaid. */
export type Direction = -1 | 0 | 1;

/** From when a time expression counts. */
export interface Anchor {
  /** Day, month or year of publication. */
  readonly published: Calendar | undefined;
  /** The date that the text gave last, where it is near enough to count from. */
  readonly last: Calendar | undefined;
  /** The quarter that a report on results is about. */
  readonly quarter: { readonly year: number; readonly quarter: number } | undefined;
  readonly direction: Direction;
}
