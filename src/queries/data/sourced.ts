import type { Provenance } from '../../model/provenance.ts';
import type { Sourced } from '../../model/data.ts';
import type { Site } from '../site.ts';

/** What of a site the data is made from. */
export type DataSite = Pick<Site, 'index' | 'links'>;

/** A place with the file it stands in and its permalink. */
export function sourced({ index, links }: DataSite, { article, block, start, end, exact }: Provenance): Sourced {
  const seed = index.article.get(article)?.seed ?? '';
  return { article, seed, block, start, end, exact, url: links.absolute(links.passage(article, block)) };
}
