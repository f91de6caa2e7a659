import type { Addresses } from '../../../model/addresses.ts';
import type { Article } from '../../../model/article.ts';
import type { Lock } from '../../../model/lock.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import type { ArticleAnchors } from '../anchor-story.ts';
import type { IsPresent } from './match-addresses.ts';

/** Tells which passages stand in an article now. */
export function presentFragments(lock: Lock): IsPresent {
  const living = new Set(
    [...lock.values()].flatMap((records) => records.flatMap(({ id, gone }) => (gone ? [] : [id]))),
  );
  return (fragment) => living.has(fragment);
}

/** Finds the fragment of words: their sentence where it has one of its own, else their block. */
export function fragmentFinder(
  articles: readonly Article[],
  anchors: ReadonlyMap<string, Pick<ArticleAnchors, 'sentences'>>,
): Addresses['fragment'] {
  const blocks = new Map(
    articles.map((article) => [article.id, new SpanIndex(article.blocks, (block) => block.span)]),
  );
  const sentences = new Map(
    [...anchors].map(([id, own]) => [id, new SpanIndex(own.sentences, (one) => one.span)]),
  );
  return ({ article, span }) => {
    const fragment =
      sentences.get(article)?.holding(span)?.record.id ?? blocks.get(article)?.holding(span)?.id;
    if (!fragment) throw new Error(`${article}: span ${span.start}-${span.end} lies in no block`);
    return fragment;
  };
}
