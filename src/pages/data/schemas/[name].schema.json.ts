import type { APIRoute } from 'astro';
import { z } from 'zod';
import { type DataName, dataSchemas } from '../../../model/data.ts';

/** The JSON Schema of each data file, draft 2020-12; that of the ledger describes one line. */
export const getStaticPaths = () => Object.keys(dataSchemas).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(
    `${JSON.stringify(z.toJSONSchema(dataSchemas[params['name'] as DataName]), null, 2)}\n`,
  );
