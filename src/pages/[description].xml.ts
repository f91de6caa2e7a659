import type { APIRoute } from 'astro';
import { loadSite } from '../queries/collections.ts';
import { openSearch } from '../queries/search/open-search.ts';

/**
 * `opensearch.xml`, where the site's address is known: a description without it could not be used.
 */
export async function getStaticPaths() {
  const { settings } = await loadSite();
  return settings.site ? [{ params: { description: 'opensearch' } }] : [];
}

export const GET: APIRoute = async () => new Response(openSearch(await loadSite()));
