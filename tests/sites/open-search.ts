import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answer, type SearchQuestion } from '../../src/browser/answer.ts';
import type { Hit } from '../../src/browser/hit.ts';
import { options, type Pagefind } from '../../src/browser/pagefind.ts';
import { loadSettings } from '../../src/browser/settings.ts';
import { serveSite } from '../browser/serve-site.ts';

/** The search of a finished site, run by the scripts of the browser outside one. */
export interface OpenSearch {
  readonly ask: (
    text: string,
    given?: Partial<SearchQuestion>,
  ) => Promise<{
    readonly total: number;
    readonly hits: readonly Hit[];
    readonly remark: string | null;
    readonly suggestion: string | null;
  }>;
  /** Files of names that were read since the last call, with their bytes. */
  readonly filesRead: () => { readonly name: string; readonly bytes: number }[];
  readonly close: () => Promise<void>;
}

/** Opens the search of a finished site that is meant to be served under `base`. */
export async function openSearch(dist: string, base: string): Promise<OpenSearch> {
  const served = await serveSite(dist, base);
  const library = (await import(path.resolve(dist, 'pagefind', 'pagefind.js'))) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = library.createInstance({
    basePath: `${served.url}pagefind/`,
    baseUrl: base,
    ...options,
    language: 'en',
  });
  let log: { name: string; bytes: number }[] = [];
  const settings = await loadSettings(base, async (name) => {
    const bytes = readFileSync(path.join(dist, name));
    log.push({ name, bytes: bytes.length });
    return JSON.parse(bytes.toString('utf8'));
  });
  return {
    async ask(text, given = {}) {
      const { total, next, remark, suggestion } = await answer(settings, pagefind, {
        text,
        facets: {},
        sort: 'relevance',
        ...given,
      });
      return { total, hits: await next(10), remark, suggestion };
    },
    filesRead: () => {
      const read = log;
      log = [];
      return read;
    },
    close: served.close,
  };
}
