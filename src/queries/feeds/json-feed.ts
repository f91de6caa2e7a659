import { printable } from '../../text/xml.ts';
import type { Site } from '../story/site.ts';
import { type Feed, moment } from './feed.ts';
import { feedIds } from './feed-ids.ts';

/** A feed as JSON Feed 1.1. Addresses are absolute where the site's address is known. */
export function jsonFeed(
  { settings, links, index }: Pick<Site, 'settings' | 'links' | 'index'>,
  feed: Feed,
): string {
  const ids = feedIds(links, settings.site);
  const address = (path: string): string => links.absolute(links.file(path));
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: printable(feed.title),
    home_page_url: address(feed.path),
    feed_url: address(`${feed.path}feed.json`),
    description: printable(feed.description),
    language: settings.language,
    authors: [{ name: printable(settings.publisher ?? index.story.title) }],
    items: feed.entries.map((entry) => ({
      id: ids.entry(entry),
      url: address(entry.path),
      title: printable(entry.title),
      content_html: printable(entry.html.html),
      date_published: moment(entry.days.first),
      date_modified: moment(entry.days.changed),
    })),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}
