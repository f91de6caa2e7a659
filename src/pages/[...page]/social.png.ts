import path from 'node:path';
import process from 'node:process';
import type { APIRoute } from 'astro';
import { loadSite } from '../../queries/collections.ts';
import { listedPages } from '../../queries/pages/listed-pages.ts';
import type { SitePage } from '../../queries/pages/site-pages.ts';
import { socialCard } from '../../queries/pages/social-card.ts';
import { drawCard } from '../../social/draw.ts';

/** The picture that services show beside a link to a page. */
export const getStaticPaths = async () =>
  listedPages(await loadSite()).map((page) => ({
    params: { page: page.path.slice(0, -1) || undefined },
    props: { page },
  }));

const cache = process.env['NUTGRAF_CACHE'];

export const GET: APIRoute<{ page: SitePage }> = async ({ props }) =>
  new Response(
    await drawCard(socialCard(await loadSite(), props.page), cache && path.join(cache, 'social')),
    { headers: { 'Content-Type': 'image/png' } },
  );
