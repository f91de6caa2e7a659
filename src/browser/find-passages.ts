import type { Hit } from './find-names.ts';

/** What of Pagefind's interface this page uses. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string, options: object): Promise<{ readonly results: readonly { data(): Promise<Found> }[] }>;
}

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Answers in order, read from the index as far as they are asked for. */
export interface Passages {
  readonly total: number;
  readonly next: (count: number) => Promise<Hit[]>;
}

let loading: Promise<Pagefind> | undefined;

/** Starts to load the index, so that it is there when the first words have been typed. */
export const loadPagefind = (base: string): Promise<Pagefind> => (loading ??= load(base));

async function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A name is worth more than any number of passages that mention it; a title made of a passage's words is worth less than the passage.
  await pagefind.options({ baseUrl: base, excerptLength: 32, ranking: { metaWeights: { title: 0.2, name: 40, speaker: 0.5, from: 0.1 }, pageLength: 0.3 } });
  return pagefind;
}

/** Searches all pages and their parts, or only one kind of them. */
export async function findPassages(base: string, query: string, kind: string | null): Promise<Passages> {
  const pagefind = await loadPagefind(base);
  const { results } = await pagefind.search(query, kind ? { filters: { kind } } : {});
  let at = 0;
  return {
    total: results.length,
    next: async (count) => {
      const some = results.slice(at, (at += count));
      return Promise.all(some.map(async (result) => toHit(await result.data())));
    },
  };
}

function toHit({ url, excerpt, meta, filters }: Found): Hit {
  const from = meta['from'] ?? meta['speaker'];
  return { kind: filters['kind']?.[0] ?? 'page', title: meta['title'] ?? url, url, words: cutExcerpt(excerpt), ...(from !== undefined && { from }) };
}

const references: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };

/** Pagefind marks matches with elements; they become plain values, so that no markup of an index ever reaches the page. */
export function cutExcerpt(excerpt: string): Hit['words'] {
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter(Boolean)
    .map((part) => ({
      match: part.startsWith('<mark>'),
      text: part.replace(/<\/?mark>/g, '').replace(/&(?:lt|gt|amp|quot|#39);/g, (reference) => references[reference] ?? reference),
    }));
}
