import type { StoryIndex } from './story-index.ts';

/** How many of some articles count as independent: copies of one report, and reports that rest on one, count once. */
export const independentAmong = ({ sourceOf }: Pick<StoryIndex, 'sourceOf'>, articles: Iterable<string>): number =>
  new Set([...articles].flatMap((id) => sourceOf.get(id) ?? [])).size;
