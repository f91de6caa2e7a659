import { slice } from '../../../model/span.ts';
import type { ReadArticle } from '../../../model/story.ts';
import { LEAST_ATTRIBUTIONS, UPSTREAM_SHARE } from '../parameters.ts';

/**
 * The outlet, in lower case, on whose reporting nearly all attributed claims of an article rest;
 * undefined where there is none.
 */
export function upstreamOf({ article, findings }: ReadArticle): string | undefined {
  const { text } = article.source;
  const outlets = findings.mentions.filter(({ type }) => type === 'organisation');
  const chains = [
    ...findings.quotations.map(({ via }) => via),
    ...findings.statements
      .filter(({ claimants }) => claimants.length > 0)
      .map(({ claimants }) => claimants),
  ].filter((chain) => chain.length > 0);
  if (chains.length < LEAST_ATTRIBUTIONS) return undefined;
  const counts = new Map<string, number>();
  for (const chain of chains) {
    const named = new Set(
      chain.flatMap((span) =>
        outlets
          .filter((one) => one.span.start >= span.start && one.span.end <= span.end)
          .map((one) => slice(text, one.span).toLowerCase()),
      ),
    );
    for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count >= UPSTREAM_SHARE * chains.length)?.[0];
}
