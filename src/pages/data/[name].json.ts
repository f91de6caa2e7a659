import type { APIRoute } from 'astro';
import { loadSite } from '../../queries/collections.ts';
import { dataFiles } from '../../queries/data/files.ts';

/** One file for each kind of thing; see src/model/data.ts for what they hold. */
export const getStaticPaths = () => Object.keys(dataFiles).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const make = dataFiles[params['name'] as keyof typeof dataFiles];
  return new Response(`${JSON.stringify(make(await loadSite()))}\n`);
};
