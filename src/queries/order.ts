import type { ArticleData, EventData } from '../model/content.ts';
import { dateKey } from '../site/dates.ts';

/** Compares by code units, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest article first; those without a date last, by id. */
export const newestFirst = (a: ArticleData, b: ArticleData): number =>
  a.published === b.published ? byText(a.id, b.id) : a.published === null ? 1 : b.published === null ? -1 : byText(dateKey(b.published), dateKey(a.published));

/** Oldest event first; those without a year after those with one, undated ones last; then by label. */
export const oldestFirst = (a: EventData, b: EventData): number => byText(dateKey(a.edtf), dateKey(b.edtf)) || byText(a.label, b.label) || byText(a.id, b.id);
