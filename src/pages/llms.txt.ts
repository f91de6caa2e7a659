import type { APIRoute } from 'astro';
import { llmsText } from '../queries/alternates/llms.ts';
import { loadSite } from '../queries/collections.ts';

/** What language models and their tools should know of the site. */
export const GET: APIRoute = async () => new Response(llmsText(await loadSite()));
