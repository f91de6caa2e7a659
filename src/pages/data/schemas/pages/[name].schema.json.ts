import type { APIRoute } from 'astro';
import { z } from 'zod';
import { type PageFolder, pageSchemas } from '../../../../model/page-data.ts';

/**
 * The JSON Schema of the `index.json` of each kind of page, draft 2020-12, by the folder of the
 * page.
 */
export const getStaticPaths = () => Object.keys(pageSchemas).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(
    `${JSON.stringify(z.toJSONSchema(pageSchemas[params['name'] as PageFolder]), null, 2)}\n`,
  );
