import type { APIRoute } from 'astro';
import { loadSite } from '../../queries/collections.ts';
import { atomFeed } from '../../queries/feeds/atom.ts';
import type { Feed } from '../../queries/feeds/feed.ts';
import { feedPaths } from '../../queries/feeds/feed-paths.ts';

/** The Atom feed of the story, of each person and of each event. */
export const getStaticPaths = async () => feedPaths(await loadSite());

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(atomFeed(await loadSite(), props.feed));
