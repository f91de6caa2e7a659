import type { APIRoute } from 'astro';
import { loadSite } from '../queries/collections.ts';
import { sitemap } from '../queries/pages/sitemap.ts';

/**
 * All pages, for search engines; empty where the address of the site is not known, since entries
 * must be absolute.
 */
export const GET: APIRoute = async () => new Response(sitemap(await loadSite()));
