import { element, xmlFile } from '../../text/xml.ts';
import type { Site } from '../story/site.ts';
import { sitePages } from './site-pages.ts';

/**
 * The sitemap, protocol 0.9 of sitemaps.org; entries must be absolute, so it is empty where the
 * site's address is not known.
 */
export function sitemap({
  settings,
  links,
  index,
  days,
}: Pick<Site, 'settings' | 'links' | 'index' | 'days'>): string {
  const pages = settings.site ? sitePages({ index, days }) : [];
  const urls = pages.map((page) =>
    element(
      'url',
      {},
      element('loc', {}, links.absolute(links.file(page.path))),
      page.days && element('lastmod', {}, page.days.changed),
    ),
  );
  return xmlFile(
    element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls),
  );
}
