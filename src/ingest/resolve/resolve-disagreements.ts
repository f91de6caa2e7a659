import type { Cast, Disagreement, NewsEvent, ReadArticle } from '../../model/story.ts';

/** Finds the slots that the sources fill differently. */
export function resolveDisagreements(_articles: readonly ReadArticle[], _cast: Cast, _events: readonly NewsEvent[]): Disagreement[] {
  return [];
}
