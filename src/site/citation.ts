import type { ArticleData } from '../model/content.ts';
import { dateInWords } from './dates.ts';
import { words } from './words/en.ts';

/**
 * A title up to this long is cited whole, a longer one by its opening words up to the second
 * length. Characters.
 */
const [whole, opening] = [64, 44];

/**
 * The form in which a title is cited: whole, else its main title, else its opening words; an
 * ellipsis marks what is left out.
 */
export function shortTitle(headline: string): string {
  const title = headline.replace(/\s+/g, ' ').trim();
  if (title.length <= whole) return title;
  const main = /^(.{12,64}?)(?::| [–—]) /.exec(title)?.[1];
  return `${main ?? title.slice(0, opening + 1).replace(/[\s,;]+\S*$/, '')} …`;
}

/** How a source is named in running text, in its parts. */
export interface Citation {
  /** The outlet; null where nobody knows it. */
  readonly outlet: string | null;
  readonly title: string;
  /** What follows the title: the date, or that the outlet is unknown. */
  readonly rest: string;
  /** Everything known of the source in one line. */
  readonly full: string;
}

/** The citation of an article. */
export function citation({
  headline,
  outlet,
  byline,
  published,
}: Pick<ArticleData, 'headline' | 'outlet' | 'byline' | 'published'>): Citation {
  const date = published && dateInWords(published);
  return {
    outlet,
    title: `“${shortTitle(headline)}”`,
    rest: `${date ? `, ${date}` : ''}${outlet ? '' : ` (${words.source.unknownOutlet})`}`,
    full: [
      `${outlet ?? words.source.unknownOutlet}: “${headline.replace(/\s+/g, ' ').trim()}”`,
      byline && `${words.article.byline} ${byline}`,
      date ?? words.source.undated,
    ]
      .filter(Boolean)
      .join(', '),
  };
}

/**
 * Where cited words stand in their article, as pages say it beside them: what verifies a page asks
 * for the same place as what made it.
 */
export const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${start}-${end}`;
