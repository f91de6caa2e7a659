import { oncePerSite } from '../story/once.ts';
import type { Feed } from './feed.ts';
import { allFeeds, type FeedSite } from './feeds.ts';

/** All feeds that there are, by the path of the page that they follow. */
export const feedsByPath = oncePerSite(
  (site: FeedSite): ReadonlyMap<string, Feed> =>
    new Map(
      [...allFeeds(site)].flatMap(([path, make]) => {
        const feed = make();
        return feed ? [[path, feed]] : [];
      }),
    ),
);

/** The same as Astro wants paths of `[...page]/feed.*`. */
export const feedPaths = (
  site: FeedSite,
): { params: { page: string | undefined }; props: { feed: Feed } }[] =>
  [...feedsByPath(site)].map(([path, feed]) => ({
    params: { page: path.slice(0, -1) || undefined },
    props: { feed },
  }));
