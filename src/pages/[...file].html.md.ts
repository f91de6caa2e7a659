import type { APIRoute } from 'astro';
import { markdownAlternate } from '../queries/alternates/markdown-alternate.ts';
import { loadSite } from '../queries/collections.ts';
import { listedPages } from '../queries/pages/listed-pages.ts';
import type { SitePage } from '../queries/pages/site-pages.ts';

/** The Markdown alternate of every page, beside its HTML: /people/jane-roe/index.html.md */
export const getStaticPaths = async () =>
  listedPages(await loadSite()).map((page) => ({
    params: { file: `${page.path}index` },
    props: { page },
  }));

export const GET: APIRoute<{ page: SitePage }> = async ({ props }) =>
  new Response(markdownAlternate(await loadSite(), props.page));
