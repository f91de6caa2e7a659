import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms each room may import from, besides itself. Everything not listed is forbidden. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: [],
  language: ['model', 'text'],
  // Only emit: files are read back with the reader that the site uses.
  ingest: ['language', 'markdown', 'model', 'text'],
  markdown: ['model', 'text'],
  editorial: ['model', 'text'],
  cli: ['editorial', 'ingest', 'language', 'markdown', 'model', 'site', 'text'],
  queries: ['editorial', 'markdown', 'model', 'site', 'text'],
  social: [],
  components: ['model', 'queries', 'site'],
  layouts: ['components', 'model', 'queries', 'site', 'styles', 'browser'],
  pages: ['components', 'layouts', 'model', 'queries', 'site', 'social', 'styles', 'browser'],
  site: ['model', 'text'],
  browser: ['text'],
  styles: [],
};

/** Stages of the ingest: none imports another; only the files beside them put them in order. */
const stages = [
  'segment',
  'withhold',
  'anchor',
  'extract',
  'gate',
  'resolve',
  'review',
  'compose',
  'check',
  'emit',
];

/** Which folders of the queries each may import from; only the files beside them read collections. */
const queries: Readonly<Record<string, readonly string[]>> = {
  story: [],
  cite: ['story'],
  excerpts: ['story'],
  history: ['story'],
  views: ['excerpts', 'story'],
  pictures: ['story', 'views'],
  search: ['story', 'views'],
  feeds: ['story', 'views'],
  data: ['excerpts', 'story', 'views'],
  pages: ['excerpts', 'story'],
  alternates: ['excerpts', 'feeds', 'pages', 'story', 'views'],
};

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name))
  .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name));

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map(
    ([, target]) => path.posix.join(path.posix.dirname(file), target!),
  );
}

const room = (file: string): string => file.split('/')[1]!;
const stage = (file: string): string | undefined =>
  file.startsWith('src/ingest/')
    ? stages.find((name) => file.startsWith(`src/ingest/${name}/`))
    : undefined;

/** The folder of the queries that a file is in; empty beside the folders, nothing elsewhere. */
const wing = (file: string): string | undefined =>
  file.startsWith('src/queries/') ? (file.split('/').slice(2, -1)[0] ?? '') : undefined;

describe('imports point one way', () => {
  it('reads a source tree', () => expect(files.length).toBeGreaterThan(20));

  it.each(files.filter((file) => file.split('/').length > 2))('%s', (file) => {
    for (const target of imports(file)) {
      if (!target.startsWith('src/')) continue;
      if (room(target) !== room(file))
        expect(allowed[room(file)], `${file} imports ${target}`).toContain(room(target));
      const [from, to] = [stage(file), stage(target)];
      if (from && to) expect(to, `${file} imports ${target}`).toBe(from);
      const [asks, asked] = [wing(file), wing(target)];
      if (asks && asked !== undefined && asked !== asks)
        expect(queries[asks], `${file} imports ${target}`).toContain(asked);
    }
  });

  it('only queries read collections, besides the configuration of the content', () => {
    const readers = files.filter((file) =>
      /['"]astro:content['"]/.test(readFileSync(file, 'utf8')),
    );
    expect(readers.sort()).toEqual(['src/content.config.ts', 'src/queries/collections.ts']);
  });

  it('no stage of the ingest touches files or the clock', () => {
    for (const file of files.filter((name) => name.startsWith('src/ingest/')))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /node:fs|Date\.now|new Date\(\)|Math\.random/,
      );
  });
});
