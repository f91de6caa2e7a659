import type { APIRoute } from 'astro';
import { type PageFolder, pageSchemas } from '../model/page-data.ts';
import { loadSite } from '../queries/collections.ts';
import { pageData } from '../queries/data/page-data.ts';

/**
 * The data of each article, person, event, question and disagreement, beside its page:
 * /people/jane-roe/index.json
 */
export async function getStaticPaths() {
  const { index } = await loadSite();
  return (Object.keys(pageSchemas) as PageFolder[]).flatMap((folder) =>
    index[folder].map(({ id }) => ({
      params: { file: `${folder}/${id}/index` },
      props: { folder, id },
    })),
  );
}

export const GET: APIRoute<{ folder: PageFolder; id: string }> = async ({ props }) =>
  new Response(`${JSON.stringify(pageData[props.folder](await loadSite(), props.id))}\n`);
