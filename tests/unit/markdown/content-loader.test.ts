import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { mdxCollection } from '../../../src/markdown/content-loader.ts';
import { readData, readHtml, readPage } from '../../../src/markdown/read-page.ts';

let root: string;
let entries: Map<string, { id: string; digest?: string | number; filePath?: string }>;
let watched: Map<string, (file: string) => void>;
const errors: string[] = [];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'nutgraf-loader-'));
  entries = new Map();
  watched = new Map();
  errors.length = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, text: string): string => {
  const file = path.join(root, 'content', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const page = (id: string, words = 'Noon'): string =>
  `---\nid: ${JSON.stringify(id)}\nplaces: [\n  {"start":1},\n  {"start":2}\n  ]\n---\n\n<Passage id="p-a" kind="paragraph">${words}</Passage>\n`;
const schema = z.strictObject({
  id: z.string(),
  places: z.array(z.strictObject({ start: z.number() })),
});

const load = (watch = false): Promise<void> => {
  const store = {
    get: (id: string) => entries.get(id),
    keys: () => [...entries.keys()],
    delete: (id: string) => entries.delete(id),
    set: vi.fn((entry: { id: string }) => entries.set(entry.id, entry)),
  };
  const watcher = watch
    ? {
        add: () => undefined,
        on: (event: string, act: (file: string) => void) => watched.set(event, act),
      }
    : undefined;
  const context = {
    store,
    watcher,
    logger: { error: (message: string) => errors.push(message) },
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (text: string) => `digest of ${text}`,
  };
  return mdxCollection({ base: 'content', schema }).load(context as unknown as LoaderContext);
};

describe('the loader', () => {
  it('stores id, path and digest, and takes away what is gone', async () => {
    put('b.mdx', page('b'));
    put('deep/c.mdx', page('deep/c'));
    put('not.txt', 'x');
    entries.set('gone', { id: 'gone' });
    await load();
    expect([...entries.values()]).toEqual(
      ['b', 'deep/c'].map((id) => ({
        id,
        data: {},
        filePath: `content/${id}.mdx`,
        digest: `digest of ${page(id)}`,
      })),
    );
  });

  it('does not mind a folder that is not there', () => expect(load()).resolves.toBeUndefined());

  it.each([
    ['broken front matter', page('a').replace('"a"', '[a'), 'content/a.mdx:3:1: front matter: '],
    [
      'data of another kind',
      page('a').replace('"start":2', '"start":"2"'),
      'content/a.mdx:5:1: places.1.start: ',
    ],
    [
      'a key too many',
      page('a').replace('places', 'layout: "x"\nplaces'),
      'content/a.mdx:3:1: layout: ',
    ],
    ['the id of another file', page('b'), 'content/a.mdx:2:1: Unexpected id "b"'],
  ])('fails on %s, with file, line and column', async (_, text, message) => {
    put('a.mdx', text);
    await expect(load()).rejects.toThrow(message);
  });

  it('names every broken file at once', async () => {
    put('a.mdx', 'x');
    put('b.mdx', 'x');
    await expect(load()).rejects.toThrow(/a\.mdx:1:1[^]*b\.mdx:1:1/);
  });

  it('follows changes while someone develops, and says what is broken without stopping', async () => {
    await load(true);
    const file = put('a.mdx', page('a'));
    watched.get('add')?.(file);
    expect(entries.has('a')).toBe(true);
    put('a.mdx', 'broken');
    watched.get('change')?.(file);
    expect(errors).toEqual([expect.stringContaining('content/a.mdx:1:1: Unexpected start')]);
    put('a.mdx', page('a', 'Dusk'));
    watched.get('change')?.(file);
    watched.get('unlink')?.(file);
    watched.get('add')?.(path.join(root, 'elsewhere.mdx'));
    expect(entries.size).toBe(0);
  });
});

describe('reading the file of a page', () => {
  it('gives data, body and HTML', () => {
    const file = put('a.mdx', page('a'));
    expect(readData(file)).toEqual({ id: 'a', places: [{ start: 1 }, { start: 2 }] });
    expect(readPage(file).body).toHaveLength(1);
    expect(readHtml(file, { base: '/' })).toContain('<p id="p-a">Noon');
  });

  it('throws with file, line and column', () => {
    const file = put('a.mdx', page('a', '{x'));
    expect(() => readHtml(file, { base: '/' })).toThrow(`${file}:9:36: Unexpected`);
    expect(() => readPage(file)).toThrow(`${file}:9:36: Unexpected`);
  });
});
