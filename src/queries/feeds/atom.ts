import { element, xmlFile } from '../../text/xml.ts';
import type { Site } from '../story/site.ts';
import { type Feed, moment } from './feed.ts';
import { feedIds } from './feed-ids.ts';

/** A feed as Atom, RFC 4287. Addresses are absolute where the site's address is known. */
export function atomFeed(
  { settings, links, index }: Pick<Site, 'settings' | 'links' | 'index'>,
  feed: Feed,
): string {
  const ids = feedIds(links, settings.site);
  const address = (path: string): string => links.absolute(links.file(path));
  const entries = feed.entries.map((entry) =>
    element(
      'entry',
      {},
      element('id', {}, ids.entry(entry)),
      element('title', {}, entry.title),
      element('link', { rel: 'alternate', type: 'text/html', href: address(entry.path) }),
      element('published', {}, moment(entry.days.first)),
      element('updated', {}, moment(entry.days.changed)),
      element('content', { type: 'html' }, entry.html.html),
    ),
  );
  return xmlFile(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': settings.language },
      element('id', {}, ids.feed(feed)),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('link', { rel: 'alternate', type: 'text/html', href: address(feed.path) }),
      element('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: address(`${feed.path}feed.xml`),
      }),
      element('author', {}, element('name', {}, settings.publisher ?? index.story.title)),
      element('updated', {}, moment(feed.entries[0].days.changed)),
      element('icon', {}, address('favicon.svg')),
      ...entries,
    ),
  );
}
