import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileOfPrefix, growTree, writeTree } from '../../text/prefix-tree.ts';
import { articlePassages } from './article-passages.ts';
import { otherParts, passagePart, type SearchPart } from './parts.ts';
import { readSiteData } from './site-data.ts';
import { toRecord } from './to-record.ts';
import { wordFiles } from './word-files.ts';

/**
 * Builds the search of a finished site: the index in its folder `pagefind`, in which every passage,
 * quotation, person, event and question is a record of its own that leads to its place, and the
 * files of words in `search/words`, by which a typo is noticed. Addresses in the
 * index are below the base. Throws where Pagefind reports an error.
 */
export async function indexSite(dist: string): Promise<void> {
  const data = readSiteData(dist);
  const language = /<html lang="([^"]+)"/.exec(page(dist, ''))?.[1] ?? 'en';
  const passages = data.articles.flatMap(({ id }) =>
    articlePassages(page(dist, `articles/${id}`)).map((passage) => passagePart(data, id, passage)),
  );
  const parts: SearchPart[] = [...passages, ...otherParts(data)];
  writeWords(path.join(dist, 'search', 'words'), wordFiles(parts.map(({ text }) => text)));
  const { createIndex, close } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const part of parts)
      orThrow(await index.addCustomRecord(toRecord(part, data.names, language)));
    // Written by ourselves: where the disk is full, Pagefind ends without an answer.
    const { errors: faults, files } = await index.getFiles();
    orThrow({ errors: faults });
    for (const file of files) writeInto(path.join(dist, 'pagefind', file.path), file.content);
  } finally {
    await close();
  }
}

const page = (dist: string, address: string): string =>
  readFileSync(path.join(dist, address, 'index.html'), 'utf8');

function writeWords(folder: string, files: ReadonlyMap<string, readonly unknown[]>): void {
  mkdirSync(folder, { recursive: true });
  for (const [prefix, words] of files)
    writeFileSync(path.join(folder, `${fileOfPrefix(prefix)}.json`), JSON.stringify(words));
  writeFileSync(path.join(folder, 'tree.json'), JSON.stringify(writeTree(growTree(files.keys()))));
}

function writeInto(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function orThrow({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
