import { type SpelledYear, spelledYear } from '../../../language/spelled-year.ts';
import {
  type CalendarUnit,
  type TimeClass,
  type TimeRules,
  units,
} from '../../../language/time.ts';
import { elementAt } from '../../../text/sure.ts';
import {
  FIRST_TENS,
  LONGEST_MONTH,
  LONGEST_MONTH_ABBREVIATION,
  LONGEST_WEEKDAY_ABBREVIATION,
  PAST_CENTURY,
  PIVOT,
  THIS_CENTURY,
} from './parameters.ts';
import type { TimePiece } from './pieces.ts';

/** The pieces of one sentence with the questions that the grammar asks of them. */
export class Pieces {
  readonly list: readonly TimePiece[];
  readonly rules: TimeRules;
  /** Month words that this article uses inside names ('Theresa May'). */
  readonly namesakes: ReadonlySet<string>;

  constructor(list: readonly TimePiece[], rules: TimeRules, namesakes: ReadonlySet<string>) {
    this.list = list;
    this.rules = rules;
    this.namesakes = namesakes;
  }

  at(i: number): TimePiece | undefined {
    return this.list[i];
  }

  text(i: number): string {
    return this.list[i]?.text ?? '';
  }

  /**
   * Whether the piece at `at` joins the ends of a range whose first end begins at `from`: 'from
   * 2010 | to', 'between May | and'.
   */
  joinsRange(from: number, at: number): boolean {
    const opener = this.text(from - 1);
    const joiner = this.rules.rangeWords.get(opener) ?? this.rules.withinWords.get(opener);
    return joiner !== undefined && this.text(at) === joiner;
  }

  /** The number of a word of this class; undefined where the piece is of another. */
  is(i: number, type: TimeClass): number | undefined {
    const word = this.list[i]?.word;
    return word?.is === type ? word.value : undefined;
  }

  /** The calendar unit that the piece names in the singular. */
  unit(i: number): CalendarUnit | undefined {
    const unit = this.is(i, 'unit');
    return unit === undefined || this.rules.pluralUnits.has(this.text(i)) ? undefined : units[unit];
  }

  /** A month name, capitalised; the index after it and its abbreviating period comes with it. */
  month(i: number): { readonly month: number; readonly next: number } | undefined {
    const month = this.list[i]?.capital ? this.is(i, 'month') : undefined;
    return month === undefined ? undefined : { month, next: this.#abbreviated(i) ? i + 2 : i + 1 };
  }

  /** The number of a weekday with a capital; 'Weds' only with its period or behind 'on'. */
  weekday(i: number): number | undefined {
    if (!this.list[i]?.capital) return undefined;
    const isSure =
      this.text(i).length > LONGEST_WEEKDAY_ABBREVIATION ||
      this.#hasPeriod(i) ||
      (this.rules.beforeWeekday === this.text(i - 1) && !this.list[i + 1]?.capital);
    return isSure ? this.is(i, 'weekday') : undefined;
  }

  /** The index behind a weekday and its abbreviating period. */
  afterWeekday(i: number): number {
    const isShort = this.text(i).length <= LONGEST_WEEKDAY_ABBREVIATION;
    return isShort && this.#hasPeriod(i) ? i + 2 : i + 1;
  }

  /** A day of the month: 1 to 31, with or without an ordinal ending. */
  day(i: number): number | undefined {
    const words = this.rules.dayNumber.exec(this.text(i));
    const day = words ? Number(words[1]) : 0;
    return day >= 1 ? day : undefined;
  }

  /** A day of the month in words, 'eighth', 'twenty-first', with the index after it. */
  dayWords(i: number): { readonly day: number; readonly next: number } | undefined {
    const ordinal = this.is(i, 'ordinal');
    if (ordinal !== undefined) return { day: ordinal, next: i + 1 };
    const tens = this.is(i, 'count') ?? 0;
    const ones = this.list[i + 1]?.joined ? this.is(i + 1, 'ordinal') : undefined;
    const day = ones !== undefined && tens >= FIRST_TENS ? tens + ones : 0;
    return day > 0 && day <= LONGEST_MONTH ? { day, next: i + 2 } : undefined;
  }

  /** Two digits behind an apostrophe, ’24, or the last two of a date in figures, as a year. */
  shortYear(i: number): number | undefined {
    const digits = /^\d\d$/.test(this.text(i)) ? Number(this.text(i)) : undefined;
    return digits === undefined
      ? undefined
      : digits + (digits < PIVOT ? THIS_CENTURY : PAST_CENTURY);
  }

  /** Four digits that can be a year, without a look at what surrounds them. */
  year(i: number): number | undefined {
    return /^(?:1[5-9]|20)\d\d$/.test(this.text(i)) ? Number(this.text(i)) : undefined;
  }

  /**
   * 'Nineteen ninety-one', 'twenty sixteen', as broadcasts are transcribed, with the index after
   * it.
   */
  spelledYear(i: number): SpelledYear | undefined {
    return spelledYear((at) => this.is(at, 'count'), i);
  }

  /** Whether nothing stands between two neighbouring pieces. */
  touches(i: number): boolean {
    const [left, right] = [this.list[i], this.list[i + 1]];
    return !!left && !!right && left.end === right.start;
  }

  #abbreviated(i: number): boolean {
    const { text } = elementAt(this.list, i);
    return (
      text.length <= LONGEST_MONTH_ABBREVIATION &&
      !this.rules.wholeMonths.has(text) &&
      this.#hasPeriod(i)
    );
  }

  #hasPeriod(i: number): boolean {
    return this.text(i + 1) === '.' && this.touches(i);
  }
}
