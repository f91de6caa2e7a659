import type { APIRoute } from 'astro';
import { loadSite } from '../queries/collections.ts';
import { listedPages } from '../queries/listed-pages.ts';
import type { SitePage } from '../queries/site-pages.ts';
import { twin } from '../queries/twins/twin.ts';

/** The Markdown twin of every page, beside its HTML: /people/jane-roe/index.html.md */
export const getStaticPaths = async () =>
  listedPages(await loadSite()).map((page) => ({
    params: { file: `${page.path}index` },
    props: { page },
  }));

export const GET: APIRoute<{ page: SitePage }> = async ({ props }) =>
  new Response(twin(await loadSite(), props.page));
