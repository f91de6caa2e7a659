import type { Mendable } from '../ingest/gate/next-parts.ts';
import type { Ingested } from '../ingest/ingest.ts';
import { type Part, placeOfSeed } from '../model/set-aside.ts';
import { PlacesByKey } from '../text/places.ts';
import type { BrokenFile } from './verify/verify-rules.ts';

/**
 * Leads what breaks a rule on the finished pages back to the sources, so that people are told file
 * and line.
 */
export function placeBroken(
  broken: readonly BrokenFile[],
  { resolved }: Pick<Ingested, 'resolved'>,
): Mendable[] {
  const sources = new Map(resolved.articles.map(({ article }) => [article.id, article.source]));
  const known = new PlacesByKey();
  return broken.map(({ rule, file, reason, parts }) => {
    const inArticle = parts.find(
      (part): part is Extract<Part, { readonly start: number }> => 'start' in part,
    );
    const source = inArticle && sources.get(inArticle.article);
    if (!inArticle || !source) return { rule, reason, parts, place: file, line: null };
    return {
      rule,
      reason,
      parts,
      place: placeOfSeed(source.seed),
      line: known.of(inArticle.article, source.text).at(inArticle.start).line,
    };
  });
}
