import type { APIRoute } from 'astro';
import { foldName, namePrefix } from '../../../browser/name-prefix.ts';
import { loadSite } from '../../../queries/collections.ts';
import { type FindableName, searchNames } from '../../../queries/search-names.ts';

/** Names by their first letters, so that a search has an answer after one small request. */
export async function getStaticPaths() {
  const files = searchNames(await loadSite(), { fold: foldName, prefix: namePrefix });
  return [...files].map(([prefix, names]) => ({ params: { prefix }, props: { names } }));
}

export const GET: APIRoute<{ names: readonly FindableName[] }> = ({ props }) => new Response(`${JSON.stringify(props.names)}\n`);
