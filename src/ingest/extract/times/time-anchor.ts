import type { Calendar } from './calendar.ts';

/**
 * Which way the verb looks that governs a bare month, day or weekday: `open` where it may be either
 * way, `unsaid` where there is no verb.
 */
export type Direction = 'past' | 'future' | 'open' | 'unsaid';

/** From when a time expression counts. */
export interface Anchor {
  /** Day, month or year of publication. */
  readonly published: Calendar | undefined;
  /** The date that the text gave last, where it is near enough to count from. */
  readonly last: Calendar | undefined;
  /** The quarter that a report on results is about. */
  readonly quarter: { readonly year: number; readonly quarter: number } | undefined;
  /** The month that the sentence gave before. */
  readonly month: Calendar | undefined;
  readonly direction: Direction;
}
