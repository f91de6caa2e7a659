import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../../scripts/mutants/imports.ts';

/** Which rooms each room may import from, besides itself. Everything not listed is forbidden. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
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

/**
 * The folders of the ingest, each with those that it may import from. No stage imports another one:
 * only the files beside the folders put them in order. What two stages need is a folder of its own.
 */
const ingest: Readonly<Record<string, readonly string[]>> = {
  segment: [],
  withhold: ['unmet'],
  extract: [],
  anchor: [],
  gate: [],
  addresses: [],
  resolve: ['addresses', 'copies'],
  compose: [],
  unmet: [],
  check: ['copies'],
  review: [],
  emit: [],
  copies: [],
  restore: [],
};

/**
 * Which folders of the queries each may import from; only the files beside them read collections.
 */
const queries: Readonly<Record<string, readonly string[]>> = {
  story: [],
  cite: ['story'],
  excerpts: ['story'],
  history: ['excerpts', 'story'],
  views: ['excerpts', 'story'],
  pictures: ['story', 'views'],
  search: ['story', 'views'],
  feeds: ['story', 'views'],
  data: ['excerpts', 'story', 'views'],
  pages: ['excerpts', 'story'],
  alternates: ['excerpts', 'feeds', 'pages', 'story', 'views'],
};

/**
 * The folders of the language, each with those that it may import from; `''` are the files beside
 * them. Reading by structure knows of no language and of nothing else here.
 */
const language: Readonly<Record<string, readonly string[]>> = {
  syntax: [],
  english: ['', 'syntax'],
};

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name))
  .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name));

const room = (file: string): string => file.split('/')[1]!;
/** The folder of the ingest that a file is in; undefined beside the folders, and elsewhere. */
const stage = (file: string): string | undefined =>
  file.startsWith('src/ingest/') ? file.split('/').slice(2, -1)[0] : undefined;

/** The folder of the queries that a file is in; empty beside the folders, nothing elsewhere. */
const wing = (file: string): string | undefined =>
  file.startsWith('src/queries/') ? (file.split('/').slice(2, -1)[0] ?? '') : undefined;

/** The folder of the language that a file is in; empty beside the folders, nothing elsewhere. */
const tongue = (file: string): string | undefined =>
  file.startsWith('src/language/') ? (file.split('/').slice(2, -1)[0] ?? '') : undefined;

describe('imports point one way', () => {
  it('reads a source tree', () => expect(files.length).toBeGreaterThan(20));

  it.each(files.filter((file) => file.split('/').length > 2))('%s', (file) => {
    for (const target of importsOf(file)) {
      if (!target.startsWith('src/')) continue;
      if (room(target) !== room(file))
        expect(allowed[room(file)], `${file} imports ${target}`).toContain(room(target));
      expectWithin(file, target, ingest, stage);
      expectWithin(file, target, language, tongue);
      expectWithin(file, target, queries, wing);
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

  it('no file leads back to itself, by types or by values', () => {
    expect(circlesIn(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  });

  it('a circle would be found', () => {
    const graph = { a: ['b'], b: ['c', 'd'], c: ['a'], d: [] };
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual([['a', 'b', 'c']]);
  });

  it('no stage makes the name of a file', () => {
    for (const file of files.filter(stage))
      expect(withoutComments(readFileSync(file, 'utf8')), file).not.toMatch(/\bseeds\//);
  });
});

/** Between two folders of one room: the first may import from the second, or it is one folder. */
function expectWithin(
  file: string,
  target: string,
  arrows: Readonly<Record<string, readonly string[]>>,
  folderOf: (file: string) => string | undefined,
): void {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (from && to !== undefined && to !== from)
    expect(arrows[from], `${file} imports ${target}`).toContain(to);
}

const withoutComments = (text: string): string => text.replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');

/** What a module keeps between two calls: a stage would not be a function of what it is given. */
describe('no state in modules', () => {
  const pure = files.filter((file) => /^src\/(?:ingest|language|markdown|model|text)\//.test(file));
  /** How many words stand before each unit of a sentence: a layer that the tape has not got yet. */
  const waiting = new Set(['src/ingest/extract/events/label-words.ts']);

  it.each(pure.filter((file) => !waiting.has(file)))('%s', (file) =>
    expect(stateIn(readFileSync(file, 'utf8'))).toEqual([]),
  );

  it('finds variables, tables without a word in them, and tables that are written to', () => {
    const text = [
      'let count = 0;',
      'const known = new Map<string, number>();',
      "const table = new Map([['a', 1]]);",
      'const memory = new WeakMap<object, string>();',
      "const seen = new Set(['a']);",
      "const list = ['a'];",
      "function note(): void { seen.add('b'); list.push('b'); }",
    ];
    expect(stateIn(text.join('\n'))).toEqual(['count', 'known', 'memory', 'seen', 'list']);
  });
});

/** Names at the top of a module that may change: variables, caches, and what is written to. */
function stateIn(text: string): string[] {
  return [...text.matchAll(/^(?:export )?(let|const) (\w+)([^;]*)/gm)].flatMap(
    ([, word, name = '', rest = '']) => {
      const written = new RegExp(String.raw`\b${name}\.(?:set|add|delete|clear|push|pop|splice)\(`);
      const empty = /= new (?:Map|Set|WeakMap|WeakSet)(?:<.*>)?\(\s*\)/;
      const isState = word === 'let' || empty.test(rest) || written.test(text);
      return isState ? [name] : [];
    },
  );
}

/** Groups of files that lead to each other (Tarjan); each in the order of its names. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const at = order.size;
    order.set(file, at);
    open.push(file);
    let low = at;
    for (const target of graph.get(file) ?? []) {
      const seen = order.get(target);
      if (seen === undefined) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, seen);
    }
    if (low === at) {
      const circle = open.splice(open.indexOf(file)).sort();
      if (circle.length > 1) circles.push(circle);
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}
