import type { Corrections } from '../../model/editorial.ts';
import { correctionText } from '../../site/words/correction-en.ts';
import { byText } from '../story/order.ts';
import type { Site } from '../story/site.ts';
import type { StoryIndex } from '../story/story-index.ts';

/** What is known of a site that corrections are about. */
type Corrected = Pick<Site, 'index' | 'corrections'>;

/** A correction with the article and the block that it is about, as far as they are known. */
export type Correction = Corrections['corrections'][number] & {
  readonly of: { readonly article: string; readonly block: string | null } | null;
};

/** All corrections, newest first. */
export function allCorrections({ index, corrections = [] }: Corrected): Correction[] {
  return corrections
    .map((one) => ({ ...one, of: whereOf(one, index) }))
    .sort((a, b) => byText(b.date, a.date));
}

function whereOf(
  { article, passage }: Corrections['corrections'][number],
  index: StoryIndex,
): Correction['of'] {
  if (passage === undefined)
    return article !== undefined && index.article.has(article) ? { article, block: null } : null;
  for (const one of index.articles) {
    if ([...one.blocks, ...one.tombstones].some(({ id }) => id === passage))
      return { article: one.id, block: passage };
    const part = [...one.sentences, ...one.quotes].find(({ id }) => id === passage);
    if (part) return { article: one.id, block: part.block };
  }
  return null;
}

/** The corrections of an article as a whole and of any of its passages. */
export const correctionsOfArticle = (site: Corrected, article: string): Correction[] =>
  allCorrections(site).filter(({ of }) => of?.article === article);

/** The corrections of passages that a page draws on. */
export function correctionsOf(
  site: Corrected,
  places: readonly { readonly article: string; readonly block: string }[],
): Correction[] {
  const drawn = new Set(places.map(({ article, block }) => `${article} ${block}`));
  return allCorrections(site).filter(
    ({ of }) => of !== null && of.block !== null && drawn.has(`${of.article} ${of.block}`),
  );
}

/**
 * The corrections of what a page draws on, as schema.org has them, for the page of the address
 * `page`; nothing where there are none.
 */
export function correctionLd(page: string, corrections: readonly Correction[]): object[] {
  if (!corrections.length) return [];
  const comments = corrections.map(({ date, wrong, right, note }) => ({
    '@type': 'CorrectionComment',
    datePublished: date,
    text: correctionText({ wrong, right, ...(note !== undefined && { note }) }),
  }));
  return [{ '@type': 'WebPage', '@id': `${page}#page`, correction: comments }];
}
