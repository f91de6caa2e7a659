import type { ReadArticle } from '../../model/story.ts';
import { groupCopies } from './sources/group-copies.ts';
import { upstreamOf } from './sources/upstream.ts';

/** Groups articles that count as one source: near-copies, and reports that rest on the same named upstream outlet. */
export function resolveSources(articles: readonly ReadArticle[]): string[][] {
  const group = new Map(articles.map(({ article }) => [article.id, [article.id]]));
  const unite = (a: string, b: string): void => {
    const [left, right] = [group.get(a)!, group.get(b)!];
    if (left === right) return;
    const merged = [...left, ...right];
    for (const id of merged) group.set(id, merged);
  };
  for (const [a, b] of groupCopies(articles)) unite(a, b);
  const upstream = new Map<string, string>();
  for (const read of articles) {
    const outlet = upstreamOf(read);
    if (outlet === undefined) continue;
    const first = upstream.get(outlet);
    if (first === undefined) upstream.set(outlet, read.article.id);
    else unite(first, read.article.id);
  }
  const position = new Map(articles.map(({ article }, n) => [article.id, n]));
  const groups = [...new Set(group.values())].map((ids) => [...ids].sort((a, b) => position.get(a)! - position.get(b)!));
  return groups.sort((a, b) => position.get(a[0]!)! - position.get(b[0]!)!);
}
