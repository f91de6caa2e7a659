import { prefixesNear, prefixOf } from '../text/find-prefix.ts';
import { fileOfPrefix, type PrefixTree } from '../text/prefix-tree.ts';
import { searchKey } from '../text/search-key.ts';
import { fit, fitOf, type NameEntry } from './name-fit.ts';

/** A name that answers a query, and how well. */
export interface FoundName {
  readonly name: NameEntry;
  readonly fit: number;
}

/** The prefix files of a site: which there are, and how one is read by its name. */
export interface PrefixFiles<Value> {
  readonly tree: PrefixTree;
  readonly read: (file: string) => Promise<readonly Value[]>;
}

/** Files that are read at most where the first does not answer. */
const most = 5;

/**
 * Names that answer the query, best first, then those of most weight in the story. One file is
 * read; more only where it holds no name that has the query's words.
 */
export async function findNames(
  { tree, read }: PrefixFiles<NameEntry>,
  query: string,
): Promise<FoundName[]> {
  const key = searchKey(query);
  if (key.length < 2) return [];
  const found = new Map<string, FoundName>();
  const tried = new Set<string>();
  for (const prefix of waysOf(tree, key)) {
    if (prefix === null || tried.has(prefix) || tried.size === most) continue;
    tried.add(prefix);
    for (const name of await read(fileOfPrefix(prefix))) {
      const own = fitOf(key, name);
      if (own < fit.none) found.set(name[1], { name, fit: own });
    }
    if ([...found.values()].some((one) => one.fit < fit.oneEdit)) break;
  }
  return [...found.values()].sort(bestFirst);
}

const kinds = ['person', 'organisation', 'event', 'question', 'article'];
const bestFirst = (a: FoundName, b: FoundName): number =>
  a.fit - b.fit ||
  b.name[3] - a.name[3] ||
  kinds.indexOf(a.name[0]) - kinds.indexOf(b.name[0]) ||
  (a.name[2] < b.name[2] ? -1 : 1);

/**
 * Words from which on a query that begins with a single letter is a title that begins with ‘A’, and
 * no initial with a name.
 */
const titleWords = 4;

/**
 * The query beginning with each of its words: as it is unless it begins with an initial, then from
 * its longest word on.
 */
function turns(key: string): string[] {
  const words = key.split(' ');
  const turned = words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));
  const longest = turned
    .map((turn, at) => ({ turn, length: words[at]?.length ?? 0 }))
    .toSorted((a, b) => b.length - a.length)
    .map(({ turn }) => turn);
  return [
    ...(key.indexOf(' ') > 1 || words.length === 1 || words.length >= titleWords ? [key] : []),
    ...longest,
  ];
}

/**
 * Prefixes of the files that may hold the name, the likeliest first; those that only a typo leads
 * past come last.
 */
function* waysOf(tree: PrefixTree, key: string): Generator<string | null> {
  const starts = turns(key);
  yield* starts.map((start) => prefixOf(tree, start));
  for (const start of starts) yield* prefixesNear(tree, start).slice(0, 3);
}
