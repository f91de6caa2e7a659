import { foldName, namePrefix } from './name-prefix.ts';

/** One answer to a search. */
export interface Hit {
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  /** Words around the match; the matching ones are marked. */
  readonly words: readonly { readonly text: string; readonly match: boolean }[];
  /** What the words belong to: an article's headline, a speaker. */
  readonly from?: string;
}

interface Name {
  readonly kind: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly url: string;
}

/** Most answers by name that stand above the others, where the words are no whole name. */
const most = 3;

/** Things whose name is, or begins with, the words; whole names first. `prefixes` says which files of names there are. */
export async function findNames(base: string, prefixes: ReadonlySet<string>, query: string): Promise<Hit[]> {
  const folded = foldName(query);
  const prefix = namePrefix(folded);
  if (folded.length < 2 || !prefixes.has(prefix)) return [];
  const response = await fetch(`${base}search/names/${prefix}.json`);
  const ranked = ((await response.json()) as readonly Name[])
    .map((name) => ({ name, rank: rankOf(name, folded) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((a, b) => a.rank - b.rank || Number(b.name.kind === 'person') - Number(a.name.kind === 'person'));
  const whole = ranked.filter(({ rank }) => rank === 0);
  return (whole.length ? whole : ranked.slice(0, most)).map(({ name: { kind, label, names, url } }) => {
    const others = names.filter((form) => form !== label);
    return { kind, title: label, url, words: [], ...(kind === 'person' && others.length > 0 && { from: others.join(', ') }) };
  });
}

/** 0: a whole name; 1: its beginning; 2: the beginning of a later part of it; 3: none. */
function rankOf({ names }: Name, query: string): number {
  return Math.min(...names.map(foldName).map((name) => (name === query ? 0 : name.startsWith(query) ? 1 : name.includes(` ${query}`) ? 2 : 3)));
}
