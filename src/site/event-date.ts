import { dateInWords } from './dates.ts';
import { words } from './words/en.ts';

/** How a list shows an event's date: what is stated, and a remark or the source's own words below it; either may be empty. */
export interface ShownDate {
  readonly stated: string;
  readonly below: string;
}

/** The date of an event in a list: in words; without one, the source's own words or that it states none. */
export function shownDate(edtf: string | null, dateWords: string | null): ShownDate {
  if (edtf === null) return { stated: '', below: dateWords === null ? words.timeline.noDate : `“${dateWords}”` };
  const [, stated = '', remark = ''] = /^(.*?)(?: \((.*)\))?$/.exec(dateInWords(edtf)) ?? [];
  return { stated, below: remark };
}

/**
 * The same under headings that already say the month and year, or that none is stated: only what is more exact than
 * the heading `month`, and the source's own words where they say more.
 */
export function shownDateUnder(month: string | null, edtf: string | null, dateWords: string | null): ShownDate {
  const { stated } = edtf === null ? { stated: '' } : shownDate(edtf, dateWords);
  const known = stated.replace(/ [\dX]{4}s?$/, '');
  const own = dateWords === null || dateWords.toLowerCase() === (month ?? '').toLowerCase() ? '' : `“${dateWords}”`;
  return { stated: known === month ? '' : stated, below: own };
}
