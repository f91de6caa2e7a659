import type { CalendarUnit } from '../../../language/time.ts';
import type { Calendar } from './calendar.ts';

/** A year told from another one: 'July last year', 'May that year'. */
export interface YearTold {
  readonly by: number;
  /** Whether it counts from the date that the text gave last rather than from publication. */
  readonly fromText: boolean;
}

/**
 * A calendar date; without a year the context decides it. `to` ends a range; `shift` is that of
 * 'last June'.
 */
export interface DatePhrase {
  readonly kind: 'date';
  readonly date: Calendar;
  readonly to?: Calendar;
  readonly shift?: number;
  readonly told?: YearTold;
  /** A weekday of the month: the first (1), the second (2), the last (-1). */
  readonly nth?: { readonly weekday: number; readonly number: number };
  readonly approximate?: boolean;
}

/** What the words of a time expression mean, before it is known from when they count. */
export type TimePhrase =
  | DatePhrase
  /** 'The 5th', of a month that the context decides. */
  | { readonly kind: 'day-of-month'; readonly day: number }
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
  /**
   * `weeks` are added to it: 'a week from Friday', 'two weeks ago Thursday'; `ofWeek` is the week
   * in which it lies: 'Tuesday of last week'; `beforeLast`: 'the Monday before last'.
   */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift?: number;
      readonly weeks?: number;
      readonly ofWeek?: number;
      readonly beforeLast?: boolean;
    }
  /** So many units before or after the day of publication. */
  | {
      readonly kind: 'from-publication';
      readonly unit: CalendarUnit;
      readonly by: number;
      readonly approximate?: boolean;
      readonly ago?: boolean;
      /** Whether figures stand before it that it is compared with: 'from $3 million a year ago'. */
      readonly compared?: boolean;
      /** The day or month of that year which is today's: 'a year ago today'. */
      readonly on?: 'day' | 'month';
    }
  /** So many units before or after the date that the text last gave. */
  | {
      readonly kind: 'from-text';
      readonly unit: CalendarUnit;
      readonly by: number;
      readonly approximate?: boolean;
      readonly compared?: boolean;
    }
  /** Words about time that give no calendar value ('in recent days', 'weeks later'). */
  | { readonly kind: 'vague' };

/** A phrase with the pieces it covers: from `from` up to, not including, `to`. */
export interface Match {
  readonly phrase: TimePhrase;
  readonly from: number;
  readonly to: number;
}
