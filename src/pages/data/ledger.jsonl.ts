import type { APIRoute } from 'astro';
import { loadSite } from '../../queries/collections.ts';
import { ledgerLines } from '../../queries/data/files.ts';

/** All statements, one a line. */
export const GET: APIRoute = async () => new Response(ledgerLines(await loadSite()));
