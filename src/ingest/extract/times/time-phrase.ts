import type { CalendarUnit } from '../../../language/time.ts';
import type { Calendar } from './calendar.ts';

/** What the words of a time expression mean, before it is known from when they count. */
export type TimePhrase =
  /** A calendar date; without a year the context decides it. `to` ends a range. */
  | {
      readonly kind: 'date';
      readonly date: Calendar;
      readonly to?: Calendar;
      readonly shift?: number;
      readonly approximate?: boolean;
    }
  /** A value that needs no context ('the 1990s', an ISO date). */
  | { readonly kind: 'value'; readonly edtf: string }
  | {
      readonly kind: 'season';
      readonly season: number;
      readonly year?: number;
      readonly shift?: number;
    }
  | {
      readonly kind: 'quarter';
      readonly quarter: number;
      readonly half?: boolean;
      readonly year?: number;
      readonly shift?: number;
      readonly fiscal: boolean;
    }
  /**
   * The quarter that the text last spoke of, years away from it; with `orCurrent` the quarter of
   * publication where there is none.
   */
  | {
      readonly kind: 'same-quarter';
      readonly years: number;
      readonly orCurrent?: boolean;
      readonly year?: number;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift?: number }
  /** So many units before or after the day of publication. */
  | {
      readonly kind: 'from-publication';
      readonly unit: CalendarUnit;
      readonly by: number;
      readonly approximate?: boolean;
      readonly ago?: boolean;
    }
  /** So many units before or after the date that the text last gave. */
  | {
      readonly kind: 'from-text';
      readonly unit: CalendarUnit;
      readonly by: number;
      readonly approximate?: boolean;
    }
  /** Words about time that give no calendar value ('in recent days', 'weeks later'). */
  | { readonly kind: 'vague' };

/** A phrase with the pieces it covers: from `from` up to, not including, `to`. */
export interface Match {
  readonly phrase: TimePhrase;
  readonly from: number;
  readonly to: number;
}
