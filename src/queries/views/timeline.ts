import type { EventData } from '../../model/content.ts';
import { dateParts, yearInWords } from '../../site/dates.ts';
import { months, seasons } from '../../site/words/en.ts';
import { articlesTelling, type StoryIndex } from '../story/story-index.ts';

/** Events of one month or season, or those of a year that state none (`heading` null). */
export interface MonthGroup {
  readonly heading: string | null;
  readonly events: readonly EventData[];
}

/**
 * A part of the timeline: a year; the events whose year no source states; those without any date.
 */
export interface YearGroup {
  readonly kind: 'year' | 'no-year' | 'undated';
  /** The year in words; empty for the other kinds, whose headings are the page's own. */
  readonly heading: string;
  /** For links to this part. */
  readonly id: string;
  readonly months: readonly MonthGroup[];
}

/**
 * More events without a date than this take a line each on the list of events, and stand there
 * alone.
 */
export const mostInFull = 100;

/** Cuts events, oldest first, into years and months; a date without a year never joins a year. */
export function timeline(events: readonly EventData[]): YearGroup[] {
  const years = Map.groupBy(events, ({ edtf }) => yearOf(edtf));
  return [...years].map(([year, own]) => ({
    ...headOf(year),
    months: [...Map.groupBy(own, ({ edtf }) => monthOf(edtf))].map(([heading, within]) => ({
      heading,
      events: within,
    })),
  }));
}

function headOf(year: string | null): Pick<YearGroup, 'kind' | 'heading' | 'id'> {
  if (year === null) return { kind: 'undated', heading: '', id: 'undated' };
  if (year === 'XXXX') return { kind: 'no-year', heading: '', id: 'year-not-stated' };
  return { kind: 'year', heading: yearInWords(year), id: `year-${year.toLowerCase()}` };
}

const startOf = (edtf: string | null): string =>
  edtf?.split('/').find((part) => part && part !== '..') ?? '';

const yearOf = (edtf: string | null): string | null =>
  edtf === null ? null : (dateParts(startOf(edtf))?.year ?? null);

function monthOf(edtf: string | null): string | null {
  const parts = dateParts(startOf(edtf));
  if (parts?.month !== undefined) return months[parts.month - 1] ?? null;
  return parts?.season === undefined ? null : (seasons[parts.season] ?? null);
}

/**
 * The events that a front page shows: told by most articles, then by most accounts, then dated
 * ones; among equals those whose article, and then whose year, has been chosen least so far, then
 * those of persons named in most articles, then those told earliest in their article. Given back in
 * the order they came in.
 */
export function keyEvents(
  { events, mentionsByEntity }: Pick<StoryIndex, 'events' | 'mentionsByEntity'>,
  most: number,
): EventData[] {
  const known = (id: string): number =>
    new Set((mentionsByEntity.get(id) ?? []).map(({ article }) => article)).size;
  const rest = events.map((event) => ({
    event,
    article: event.accounts[0]?.article ?? '',
    year: yearOf(event.edtf) ?? '',
    told: [articlesTelling(event).size, event.accounts.length, event.edtf === null ? 0 : 1],
    weight: [
      event.participants.reduce((sum, { person }) => sum + known(person), 0),
      -(event.accounts[0]?.provenance.start ?? 0),
    ],
  }));
  const chosen = new Set<EventData>();
  const times = new Map<string, number>();
  while (chosen.size < most && rest.length > 0) {
    const rank = ({ told, article, year, weight }: (typeof rest)[number]): readonly number[] => [
      ...told,
      -(times.get(`article ${article}`) ?? 0),
      -(times.get(`year ${year}`) ?? 0),
      ...weight,
    ];
    const best = rest.reduce((a, b) => (compare(rank(b), rank(a)) > 0 ? b : a));
    rest.splice(rest.indexOf(best), 1);
    chosen.add(best.event);
    for (const key of [`article ${best.article}`, `year ${best.year}`])
      times.set(key, (times.get(key) ?? 0) + 1);
  }
  return events.filter((event) => chosen.has(event));
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((found, value, n) => found || value - (b[n] ?? 0), 0);
