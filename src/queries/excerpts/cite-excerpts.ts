import type { StorySettings } from '../../model/editorial.ts';
import { citation } from '../../site/citation.ts';
import type { Links } from '../../site/links.ts';
import { present } from '../../text/present.ts';
import type { StoryIndex } from '../story/story-index.ts';
import { fragmentAt } from './fragment-at.ts';
import { placeInArticle } from './place-in-article.ts';

/**
 * How the excerpts of a page name their sources; `named`: headings of the page already do, so the
 * place in the article is enough.
 */
export function citeWith(index: StoryIndex, links: Links, { site }: StorySettings, named: boolean) {
  return ({
    article: id,
    block,
    start,
    end,
  }: {
    readonly article: string;
    readonly block: string;
    readonly start: number;
    readonly end: number;
  }) => {
    const article = present(index.article.get(id), id);
    const fragment = fragmentAt(article, { block, start, end });
    const print = { fragment, ...(site && { print: links.absolute(links.passage(id, fragment)) }) };
    if (named) return { text: placeInArticle(article, block), ...print };
    const { outlet, title, rest, full } = citation(article);
    return { before: outlet ? `${outlet}: ` : '', text: title, after: rest, title: full, ...print };
  };
}
