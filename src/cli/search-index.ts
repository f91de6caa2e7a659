import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Data } from '../model/data.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { articlePassages } from './search-passages.ts';

/**
 * Builds the search index of a finished site into its folder `pagefind`: the pages that carry `data-pagefind-body`,
 * and every passage and quotation as a record of its own that leads to its fragment. Addresses in the index are below
 * the base; the search page puts the base before them. Throws where Pagefind reports an error.
 */
export async function indexSite(dist: string): Promise<void> {
  const { createIndex, close } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ excludeSelectors: ['figcaption'] });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const page of [...pagesOf(dist), ...quotationsOf(dist)]) orThrow(await index.addHTMLFile(page));
    for (const passage of passagesOf(dist)) orThrow(await index.addCustomRecord(passage));
    orThrow(await index.writeFiles({ outputPath: path.resolve(dist, 'pagefind') }));
  } finally {
    await close();
  }
}

/** Pages that are to be found as pages; lists are left out, since what they list is found itself. */
function pagesOf(dist: string): { url: string; content: string }[] {
  return htmlBelow(dist)
    .map((file) => ({ url: `/${file.replace(/index\.html$/, '')}`, content: readFileSync(path.join(dist, file), 'utf8') }))
    .filter(({ content }) => content.includes('data-pagefind-body'));
}

function passagesOf(dist: string) {
  return articles(dist).flatMap(({ id, headline }) => {
    const html = readFileSync(path.join(dist, 'articles', id, 'index.html'), 'utf8');
    return articlePassages(html).map(({ fragment, text }) => ({ url: `/articles/${id}/#${fragment}`, content: text, language: languageOf(html), meta: { title: headline }, filters: { kind: ['passage'] } }));
  });
}

/** Quotations weigh less than the passages they stand in: who looks for words wants the passage first. Only a page can carry a weight. */
function quotationsOf(dist: string): { url: string; content: string }[] {
  const headlines = new Map(articles(dist).map(({ id, headline }) => [id, headline]));
  const people = new Map(dataFile(dist, 'people').map(({ id, name }) => [id, name]));
  const language = languageOf(readFileSync(path.join(dist, 'index.html'), 'utf8'));
  return dataFile(dist, 'quotes').flatMap(({ id, exact, speaker, speakerWords, provenance: [place] }) => {
    if (!place) return [];
    const who = (speaker && people.get(speaker)) ?? speakerWords;
    const meta = [`title:${headlines.get(place.article) ?? ''}`, ...(who ? [`speaker:${who}`] : [])].map((value) => `<i data-pagefind-meta="${escapeHtml(value)}"></i>`);
    const content = `<html lang="${language}"><body>${meta.join('')}<p data-pagefind-body data-pagefind-weight="0.5" data-pagefind-filter="kind:quotation">${escapeHtml(exact)}</p></body></html>`;
    return [{ url: `/articles/${place.article}/#${id}`, content }];
  });
}

const articles = (dist: string): Data<'articles'> => dataFile(dist, 'articles');

// The site's own verification holds these files against their schemas.
const dataFile = <Name extends 'articles' | 'people' | 'quotes'>(dist: string, name: Name): Data<Name> => JSON.parse(readFileSync(path.join(dist, 'data', `${name}.json`), 'utf8')) as Data<Name>;

const languageOf = (html: string): string => /<html lang="([^"]+)"/.exec(html)?.[1] ?? 'en';

function htmlBelow(dist: string): string[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).map((name) => name.split(path.sep).join('/')).sort();
}

function orThrow({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
