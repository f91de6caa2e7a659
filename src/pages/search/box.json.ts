import type { APIRoute } from 'astro';
import { loadSite } from '../../queries/collections.ts';
import { publishedNames } from '../../queries/search/names.ts';
import { words } from '../../site/words/en.ts';
import styles from '../../styles/search-box.css?url';

/**
 * What the search of the browser needs before the first letter: its words, the styles of the box,
 * and which files of names there are.
 */
export const GET: APIRoute = async () =>
  new Response(
    `${JSON.stringify({ words: words.search.browser, styles, names: publishedNames(await loadSite()).tree })}\n`,
  );
