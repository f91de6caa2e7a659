import { oncePerSite } from '../story/once.ts';
import type { Site } from '../story/site.ts';
import { sitePages } from './site-pages.ts';

/** All listed pages of a site. */
export const listedPages = oncePerSite((site: Pick<Site, 'index' | 'days'>) => sitePages(site));

/** The same by their path below the base. */
export const pageByPath = oncePerSite(
  (site: Pick<Site, 'index' | 'days'>) =>
    new Map(listedPages(site).map((page) => [page.path, page])),
);
