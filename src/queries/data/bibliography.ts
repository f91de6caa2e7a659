import type { ArticleData } from '../../model/content.ts';
import { escapeTex, texAddress } from '../../text/citation-escapes.ts';
import { printable } from '../../text/xml.ts';
import type { DataSite } from './sourced.ts';

/** An item of CSL-JSON, as reference managers read it. */
interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly archive?: string;
  readonly note?: string;
}

const calendar = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d{2}))?)?$/;
const dateParts = (edtf: string | null): number[] | null =>
  calendar
    .exec(edtf ?? '')
    ?.slice(1)
    .filter(Boolean)
    .map(Number) ?? null;

/** The address of the original where it is known, else of the page here. */
const addressOf = ({ links }: DataSite, { id, link }: ArticleData): string =>
  link ?? links.absolute(links.article(id));

/** All sources as CSL-JSON; what is not known is left out. */
export const cslJson = (site: DataSite): string =>
  `${JSON.stringify(
    site.index.articles.map((article) => cslItem(site, article)),
    null,
    1,
  )}\n`;

function cslItem(site: DataSite, article: ArticleData): CslItem {
  const { id, headline, outlet, byline, published, archived, rights } = article;
  const issued = dateParts(published);
  return {
    id,
    type: 'article-newspaper',
    title: printable(headline),
    ...(outlet && { 'container-title': printable(outlet) }),
    ...(byline && { author: [{ literal: printable(byline) }] }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    URL: addressOf(site, article),
    ...(archived && { archive: archived }),
    ...(rights && { note: printable(rights) }),
  };
}

/**
 * All sources as BibTeX, in UTF-8; a byline is one name in braces, since how it parts is not known.
 */
export const bibTex = (site: DataSite): string =>
  site.index.articles.map((article) => entry(site, article)).join('\n');

function entry(site: DataSite, article: ArticleData): string {
  const { id, headline, outlet, byline, published, rights } = article;
  const [year, month, day] = dateParts(published) ?? [];
  const two = (n: number): string => String(n).padStart(2, '0');
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', `{${escapeTex(headline)}}`],
    ['journal', outlet && escapeTex(outlet)],
    ['author', byline && `{${escapeTex(byline)}}`],
    ['year', year?.toString()],
    ['month', month?.toString()],
    [
      'date',
      year === undefined
        ? null
        : [String(year), ...[month, day].filter((part) => part !== undefined).map(two)].join('-'),
    ],
    ['url', texAddress(addressOf(site, article))],
    ['note', rights && escapeTex(rights)],
  ];
  return `@article{${id},\n${fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : [])).join('')}}\n`;
}
