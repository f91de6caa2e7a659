import type { APIRoute } from 'astro';
import { loadSite } from '../../../queries/collections.ts';
import { type FindableName, publishedNames } from '../../../queries/search/names.ts';

/** Names by their first letters, so that a search has an answer after one small request. */
export async function getStaticPaths() {
  return publishedNames(await loadSite()).files.map(({ file, names }) => ({
    params: { file },
    props: { names },
  }));
}

export const GET: APIRoute<{ names: readonly FindableName[] }> = ({ props }) =>
  new Response(`${JSON.stringify(props.names)}\n`);
