import type { EventData } from '../model/content.ts';
import { dateInWords } from './dates.ts';
import { words } from './words/en.ts';
import { timeWords } from './words/time-en.ts';

/**
 * How a list shows an event's date: what is stated, and a remark or the source's own words below
 * it; either may be empty.
 */
export interface ShownDate {
  readonly stated: string;
  readonly below: string;
}

/**
 * The date of an event in a list: in words; without one, the source's own words or that it states
 * none.
 */
export function shownDate(edtf: string | null, dateWords: string | null): ShownDate {
  if (edtf === null)
    return { stated: '', below: dateWords === null ? words.timeline.noDate : `“${dateWords}”` };
  const [, stated = '', remark = ''] = /^(.*?)(?: \((.*)\))?$/.exec(dateInWords(edtf)) ?? [];
  return { stated, below: remark };
}

/** The date of an event in words; else the source's own words in marks, or that it states none. */
export function dateOrWords(edtf: string | null, dateWords: string | null): string {
  if (edtf) return dateInWords(edtf);
  return dateWords ? `“${dateWords}”` : words.timeline.noDate;
}

/**
 * The headings that an event stands under on the timeline: a year or none, a month or season or
 * none.
 */
export interface DateHeadings {
  readonly year: string;
  readonly month: string | null;
}

/**
 * The same under headings that already say year and month: only what is more exact, and the
 * source's own words where they say more.
 */
export function shownDateUnder(
  { year, month }: DateHeadings,
  edtf: string | null,
  dateWords: string | null,
): ShownDate {
  const whole = edtf === null ? '' : shownDate(edtf, dateWords).stated;
  const stated =
    edtf?.includes('/') || whole === year || year === '' ? whole : whole.replace(` ${year}`, '');
  const said = [year, month ?? '', stated, whole].map((heading) => heading.toLowerCase());
  return {
    stated: stated === month || stated === year ? '' : stated,
    below: dateWords === null || said.includes(dateWords.toLowerCase()) ? '' : `“${dateWords}”`,
  };
}

/** What gives an event its date: the source's own words, or those that its article goes on from. */
export function originOfDate({
  dateStatus,
  dateWords,
}: Pick<EventData, 'dateStatus' | 'dateWords'>): string {
  if (dateWords === null) return '';
  return dateStatus === 'derived'
    ? timeWords.goesOnFrom(dateWords)
    : timeWords.sourceSays(dateWords);
}
