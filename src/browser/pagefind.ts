/** What of Pagefind's interface is used. */
export interface Pagefind {
  readonly search: (term: string | null, options: SearchOptions) => Promise<Response | null>;
  readonly preload: (term: string | null, options: SearchOptions) => Promise<void>;
}

export interface SearchOptions {
  readonly filters?: Filters;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** Values that a record must have, and others of which it must have none. */
export type Filters = { readonly [name: string]: string | Filters | readonly Filters[] };

export interface Response {
  readonly results: readonly Result[];
  /** How many of the results have each value of each filter that is loaded. */
  readonly filters: FilterCounts;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

/** A record of the index with the words around the matches. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * How the index ranks and shows: a name is worth more than any number of passages that mention it.
 */
export const options = {
  excerptLength: 40,
  excerptEllipsis: '…',
  ranking: { metaWeights: { name: 40, speaker: 0.5 }, pageLength: 0.3 },
};

let loading: Promise<Pagefind> | undefined;

/** Loads the index of the site below `base`, once. */
export const loadPagefind = (base: string): Promise<Pagefind> =>
  (loading ??= load(base).catch((fault: unknown) => {
    loading = undefined;
    throw fault;
  }));

async function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind & {
    options(options: object): Promise<void>;
  };
  await pagefind.options({ baseUrl: base, ...options });
  return pagefind;
}
