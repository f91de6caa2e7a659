import type { SearchQuestion } from './answer.ts';
import { facets } from './count-facets.ts';
import { type Sort, sorts } from './find-parts.ts';

/**
 * What the search page asks, as its address states it: q, a value for each facet that is chosen,
 * sort.
 */
export function readState(search: string): SearchQuestion {
  const given = new URLSearchParams(search);
  const chosen = facets.flatMap((facet) => {
    const value = given.get(facet);
    return value ? [[facet, value]] : [];
  });
  const sort = sorts.find((one) => one === given.get('sort')) ?? 'relevance';
  return {
    text: given.get('q') ?? '',
    facets: Object.fromEntries(chosen) as Record<string, string>,
    sort,
  };
}

/** The address of what is asked; empty where nothing is. */
export function writeState({
  text,
  facets: chosen,
  sort,
}: {
  readonly text: string;
  readonly facets: Readonly<Record<string, unknown>>;
  readonly sort: Sort;
}): string {
  const stated = new URLSearchParams();
  if (text) stated.set('q', text);
  for (const facet of facets)
    if (typeof chosen[facet] === 'string') stated.set(facet, chosen[facet]);
  if (sort !== 'relevance') stated.set('sort', sort);
  return stated.size ? `?${stated.toString()}` : '';
}
