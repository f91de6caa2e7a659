import type { APIRoute } from 'astro';
import { loadSite } from '../queries/collections.ts';
import { llmsText } from '../queries/twins/llms.ts';

/** What language models and their tools should know of the site. */
export const GET: APIRoute = async () => new Response(llmsText(await loadSite()));
