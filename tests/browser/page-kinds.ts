import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Pages of a fixed name, below the base. */
const fixed = [
  '',
  'timeline/',
  'people/',
  'events/',
  'faq/',
  'disagreements/',
  'quotes/',
  'articles/',
  'search/',
  'about/',
  'data/',
  'dossier/',
  'style/',
  '404.html',
];

/**
 * One address of each kind of page that a finished site has, below its base: the fixed ones and the
 * first of each collection.
 */
export function pageKinds(dist: string): string[] {
  const first = (folder: string): string[] => {
    const inside = path.join(dist, folder);
    if (!existsSync(inside)) return [];
    const [page] = readdirSync(inside, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      // Pages that are gone say so at their address, and have no data.
      .filter((name) => existsSync(path.join(inside, name, 'index.json')))
      .sort();
    return page ? [`${folder}/${page}/`] : [];
  };
  return [...fixed, ...['articles', 'people', 'events', 'faq', 'disagreements'].flatMap(first)];
}

/**
 * The address of the largest page of a collection: the one with every part that such a page may
 * have.
 */
export function fullest(dist: string, folder: string): string {
  const size = (name: string): number => statSync(path.join(dist, folder, name, 'index.html')).size;
  const [page] = readdirSync(path.join(dist, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => size(b) - size(a));
  return `${folder}/${page!}/`;
}
