import type { Html } from '../../text/html.ts';
import type { Days } from '../story/change-days.ts';
import { byText } from '../story/order.ts';

/** What a reader who follows a page is told, whatever the format. */
export interface Feed {
  /** The page that is followed, below the base: 'people/jane-roe/'. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Latest change first; never empty. */
  readonly entries: readonly [FeedEntry, ...FeedEntry[]];
}

/** One source that tells something: about the story, a person, an event. */
export interface FeedEntry {
  /**
   * Names the entry for good, below the base: the followed page with what of it the entry is,
   * 'people/jane-roe/#port-strike'.
   */
  readonly id: string;
  /** Where it leads, below the base: the passage or page that is told of. */
  readonly path: string;
  readonly title: string;
  /** Words of the source with their status and links. */
  readonly html: Html;
  readonly days: Days;
}

/** So many entries at most, for readers that fetch the whole file again and again. */
const most = 50;

/**
 * A feed of the entries whose days are known; null where there is none, since no feed may be
 * without a date.
 */
export function makeFeed(
  given: Omit<Feed, 'entries'>,
  entries: readonly (Omit<FeedEntry, 'days'> & { readonly days: Days | null })[],
): Feed | null {
  const dated = entries.flatMap((entry) => (entry.days ? [{ ...entry, days: entry.days }] : []));
  const [first, ...rest] = dated
    .toSorted((a, b) => byText(b.days.changed, a.days.changed))
    .slice(0, most);
  return first ? { ...given, entries: [first, ...rest] } : null;
}

/** A day as the moment that feeds want: its beginning, in UTC. */
export const moment = (day: string): string => `${day}T00:00:00Z`;
