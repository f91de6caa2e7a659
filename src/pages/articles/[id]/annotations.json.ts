import type { APIRoute } from 'astro';
import { annotation } from '../../../queries/cite/annotation.ts';
import { citedPassages } from '../../../queries/cite/cited-passages.ts';
import { loadSite } from '../../../queries/collections.ts';

export async function getStaticPaths() {
  const { index } = await loadSite();
  return index.articles.map(({ id }) => ({ params: { id } }));
}

/** Every passage, sentence and quotation of an article as a W3C Web Annotation. */
export const GET: APIRoute = async ({ params }) => {
  const site = await loadSite();
  const id = params['id'] ?? '';
  const source = site.links.absolute(site.links.article(id));
  const versions = new Map(
    (site.index.article.get(id)?.versions ?? []).map((one) => [one.id, one.v]),
  );
  const items = [...citedPassages(site.blocks('articles', id))].map(([passage, words]) =>
    annotation(
      source,
      versions.has(passage) ? `${passage}.${versions.get(passage)}` : passage,
      words,
    ),
  );
  return new Response(
    `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: `${source}annotations.json`, type: 'AnnotationPage', items })}\n`,
  );
};
