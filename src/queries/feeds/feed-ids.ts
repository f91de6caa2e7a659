import { createHash } from 'node:crypto';
import type { Links } from '../../site/links.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Ids of a site's feeds and entries, which must be IRIs and stay the same for good. */
export interface FeedIds {
  readonly feed: (feed: Feed) => string;
  readonly entry: (entry: FeedEntry) => string;
}

/**
 * The address where the site's address is known; else a name-based UUID of it, since no relative
 * address may be an id.
 */
export function feedIds(links: Links, site: string | undefined): FeedIds {
  const id = (path: string): string => (site ? links.absolute(links.file(path)) : uuid(path));
  return { feed: ({ path }) => id(path), entry: (entry) => id(entry.id) };
}

/** A UUID of version 8 (RFC 9562) made from a name. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(`nutgraf\0${name}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
