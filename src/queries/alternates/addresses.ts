import { feedsByPath } from '../feeds/feed-paths.ts';
import { pageByPath } from '../pages/listed-pages.ts';
import type { Site } from '../story/site.ts';
import { alternatePath } from './llms.ts';

/** Addresses of the same page in other forms. */
export interface Alternates {
  readonly data: string;
  readonly markdown: string;
  /** The social image, with scheme and host where they are known: services take no other. */
  readonly image: string;
  readonly feeds: { readonly atom: string; readonly json: string } | null;
}

/** The other forms of the page at an address; null of a page that is not listed. */
export function alternatesOf(site: Site, address: string): Alternates | null {
  const { links } = site;
  const page = pageByPath(site).get(address.slice(links.home.length));
  if (!page) return null;
  const { path, data } = page;
  return {
    data: links.file(data),
    markdown: links.file(alternatePath(path)),
    image: links.absolute(links.file(`${path}social.png`)),
    feeds: feedsByPath(site).has(path)
      ? { atom: links.file(`${path}feed.xml`), json: links.file(`${path}feed.json`) }
      : null,
  };
}
