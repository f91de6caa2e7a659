import type { APIRoute } from 'astro';
import { loadSite } from '../queries/collections.ts';

/** Everything may be read; the sitemap is named where the address of the site is known. */
export const GET: APIRoute = async () => {
  const { links, settings } = await loadSite();
  const sitemap = settings.site ? `\nSitemap: ${links.absolute(links.file('sitemap.xml'))}\n` : '';
  return new Response(`User-agent: *\nDisallow:\n${sitemap}`);
};
