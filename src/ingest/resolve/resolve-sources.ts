import type { ReadArticle } from '../../model/story.ts';
import { elementAt, valueAt } from '../../text/sure.ts';
import { reportsOf } from '../copies/copies-of.ts';
import { upstreamOf } from './sources/upstream.ts';

/**
 * Groups articles that count as one source: copies, and reports that rest on the same named
 * upstream outlet.
 */
export function resolveSources(
  articles: readonly ReadArticle[],
  reportOf: ReadonlyMap<string, number> = reportsOf(articles),
): string[][] {
  // Each report leads to the one that it was joined to, the last of them to itself.
  const joined = [...new Set(reportOf.values())].sort((a, b) => a - b);
  const root = (group: number): number => {
    let at = group;
    while (joined[at] !== at) at = joined[at] = elementAt(joined, elementAt(joined, at));
    return at;
  };
  const groupOf = (id: string): number => root(valueAt(reportOf, id));
  const upstream = new Map<string, string>();
  for (const read of articles) {
    const outlet = upstreamOf(read);
    if (outlet === undefined) continue;
    const first = upstream.get(outlet);
    if (first === undefined) upstream.set(outlet, read.article.id);
    else joined[groupOf(read.article.id)] = groupOf(first);
  }
  return [
    ...Map.groupBy(
      articles.map(({ article }) => article.id),
      groupOf,
    ).values(),
  ];
}
