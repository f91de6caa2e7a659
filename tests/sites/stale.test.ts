import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { strike, tinySite } from './tiny-site.ts';

const quay = `A quiet morning on the northern quay

Nobody worked on the northern quay when the sun rose over the old lighthouse on Tuesday.

Harbour master Kemal Aydin said: “The cranes will stand still until somebody pays.” He walked home alone.
`;

it('an article that was published and cannot be read any more stays on the site with all that was drawn from it, and its page says so', () => {
  const site = tinySite({ 'seeds/strike.txt': strike, 'seeds/quay.txt': quay });
  const files = (): string[] =>
    readdirSync(site.dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .sort();
  const page = (name: string): string => readFileSync(path.join(site.dist, name), 'utf8');
  expect(site.run('build').code).toBe(0);
  const before = new Map(files().map((name) => [name, page(name)]));
  site.write('seeds/quay.txt', new Uint8Array([0, 1, 2, 3, 0, 255, 0, 7, 8, 0]));
  const { code, messages } = site.run('build');
  expect(code).toBe(1);
  for (const rule of ['seed-binary', 'article-stale'])
    expect(messages).toContain(`nutgraf:${rule}`);
  expect(files()).toEqual([...before.keys()]);
  const own = 'articles/a-quiet-morning-on-the-northern-quay/index.html';
  expect(page(own)).toContain('could not be read when these pages were last made');
  expect(before.get('people/kemal-aydin/index.html')).toContain('stand still until somebody pays');
  // Only its own page, the page of everything and the account of what was read speak of it; files
  // of data have other sizes.
  expect(files().filter((name) => page(name) !== before.get(name))).toEqual([
    own,
    'data/index.html',
    'dossier/index.html',
    'integrity/index.html',
  ]);
  const [row] = (
    JSON.parse(readFileSync(path.join(site.dist, 'data/articles.json'), 'utf8')) as {
      seed: string;
    }[]
  ).filter(({ seed }) => seed === 'quay.txt');
  expect(row).toMatchObject({ stale: { since: expect.any(String), version: expect.any(String) } });
});
