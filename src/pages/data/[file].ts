import type { APIRoute } from 'astro';
import { loadSite } from '../../queries/collections.ts';
import { dataPackage } from '../../queries/data/data-package.ts';
import { downloads } from '../../queries/data/downloads.ts';

/** Every file to download, and their description. */
export async function getStaticPaths() {
  const site = await loadSite();
  const files = downloads(site).map(({ file, text, mediaType }) => ({
    params: { file },
    props: { text, mediaType },
  }));
  return [
    ...files,
    {
      params: { file: 'datapackage.json' },
      props: { text: dataPackage(site), mediaType: 'application/json' },
    },
  ];
}

export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': props.mediaType } });
