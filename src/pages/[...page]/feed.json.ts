import type { APIRoute } from 'astro';
import { loadSite } from '../../queries/collections.ts';
import type { Feed } from '../../queries/feeds/feed.ts';
import { feedPaths } from '../../queries/feeds/feed-paths.ts';
import { jsonFeed } from '../../queries/feeds/json-feed.ts';

/** The same feeds as JSON Feed 1.1. */
export const getStaticPaths = async () => feedPaths(await loadSite());

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(jsonFeed(await loadSite(), props.feed));
