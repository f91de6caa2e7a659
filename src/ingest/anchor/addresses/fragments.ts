import type { Article } from '../../../model/article.ts';
import type { Lock } from '../../../model/lock.ts';
import type { Addresses } from '../../../model/addresses.ts';
import { contains } from '../../../model/span.ts';
import type { ArticleAnchors } from '../anchor-story.ts';
import type { Stands } from './match-addresses.ts';

/** Tells which passages stand in an article now. */
export function standing(lock: Lock): Stands {
  const living = new Set([...lock.values()].flatMap((records) => records.flatMap(({ id, gone }) => (gone ? [] : [id]))));
  return (fragment) => living.has(fragment);
}

/** Finds the fragment of words: their sentence where it has one of its own, else their block. */
export function fragmentFinder(articles: readonly Article[], anchors: ReadonlyMap<string, Pick<ArticleAnchors, 'sentences'>>): Addresses['fragment'] {
  const byId = new Map(articles.map((article) => [article.id, article.blocks]));
  return ({ article, span }) => {
    const sentence = anchors.get(article)!.sentences.find((one) => contains(one.span, span));
    const fragment = sentence?.record.id ?? byId.get(article)!.find((block) => contains(block.span, span))?.id;
    if (!fragment) throw new Error(`${article}: span ${span.start}-${span.end} lies in no block`);
    return fragment;
  };
}
