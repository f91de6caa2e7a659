import type { APIRoute } from 'astro';
import { citeData } from '../../../queries/cite/cite-data.ts';
import { loadSite } from '../../../queries/collections.ts';

export async function getStaticPaths() {
  const { index } = await loadSite();
  return index.articles.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const site = await loadSite();
  const article = site.index.article.get(params['id'] ?? '');
  return article
    ? new Response(`${JSON.stringify(citeData(site, article))}\n`)
    : new Response(null, { status: 404 });
};
