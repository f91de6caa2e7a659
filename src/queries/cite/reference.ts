import type { ArticleData } from '../../model/content.ts';
import { printable } from '../../text/xml.ts';
import type { Site } from '../story/site.ts';

/** What a citation tells of an article; nothing that no source and no editor states. */
export interface Reference {
  readonly id: string;
  readonly headline: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO 8601 day, month or year; null where the date is unknown or not exact. */
  readonly published: string | null;
  /** The story's own title: the site on which the article is read. */
  readonly container: string;
  readonly url: string;
}

/** The reference of an article on this site. */
export function referenceOf(
  { index, links }: Pick<Site, 'index' | 'links'>,
  { id, headline, outlet, byline, published }: ArticleData,
): Reference {
  const exact =
    published !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(published) ? published : null;
  return {
    id,
    headline: flat(headline),
    outlet: outlet && flat(outlet),
    byline: byline && flat(byline),
    published: exact,
    container: flat(index.story.title),
    url: links.absolute(links.article(id)),
  };
}

/** On one line, without noncharacters: one of them marks the slots of a citation. */
const flat = (words: string): string => printable(words).replace(/\s+/g, ' ').trim();
