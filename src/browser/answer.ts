import { findNames, type FoundName } from './find-names.ts';
import { type FoundParts, findParts, type Sort } from './find-parts.ts';
import { type Hit, nameHit, partHit } from './hit.ts';
import { fit } from './name-fit.ts';
import type { Filters, Pagefind } from './pagefind.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { resolvePerson } from './resolve-person.ts';
import { fill, type Settings } from './settings.ts';
import { suggest } from './suggest.ts';

/** What a reader asks for: the words typed, the chosen value of each facet, the order. */
export interface Question {
  readonly text: string;
  readonly facets: Filters;
  readonly sort: Sort;
}

/** The answers, in their order, read as far as they are asked for. */
export interface Answer {
  readonly total: number;
  readonly next: (count: number) => Promise<Hit[]>;
  /** What is to be said about them, and a better spelling. */
  readonly remark: string | null;
  readonly suggestion: string | null;
  readonly parts: FoundParts;
  readonly wanted: Parameters<typeof findParts>[1];
}

/** Most answers by name that stand above the others, where the words are no whole name. */
const most = 3;

/** Answers a question: names that it is, then parts of the sources. */
export async function answer(settings: Settings, pagefind: Pagefind, { text, facets, sort }: Question): Promise<Answer> {
  const { words, names, base } = settings;
  const query = parseQuery(text, words.operators);
  const people = await Promise.all(query.people.map(async (asked) => ({ asked, ...(await resolvePerson(names, asked)) })));
  const unknown = people.find(({ value }) => value === null);
  const filters = { ...facets, ...peopleFilters(people) };
  const wanted = { words: [...query.words, ...people.flatMap(({ rest }) => rest)], phrases: query.phrases, without: query.without, filters, sort };
  const [parts, byName] = await Promise.all([unknown ? { results: [], some: false, responses: [] } : findParts(pagefind, wanted), namesFor(settings, query, facets)]);
  const above = await whereRight(pagefind, byName, query.words);
  const shown = new Set<string>();
  const queue: (() => Promise<Hit>)[] = [...above.map(({ name }) => async () => nameHit(name, base)), ...parts.results.map((result) => async () => partHit(await result.data(), words))];
  let at = 0;
  const next = async (count: number): Promise<Hit[]> => {
    const hits: Hit[] = [];
    while (hits.length < count && at < queue.length) {
      const some = await Promise.all(queue.slice(at, (at += count - hits.length)).map((take) => take()));
      for (const hit of some) if (!shown.has(hit.url) && shown.add(hit.url)) hits.push(hit);
    }
    return hits;
  };
  const total = Math.max(parts.results.length, above.length);
  return {
    total, next, parts, wanted,
    remark: unknown ? fill(words.nobody, { q: unknown.asked.words.join(' ') }) : parts.some ? words.some : null,
    suggestion: parts.some || parts.results.length === 0 || above.some((found) => found.fit === fit.oneEdit) || (await holdsUnknown(pagefind, query.words)) ? await betterSpelling(settings, text) : null,
  };
}

type Resolved = { readonly asked: Query['people'][number]; readonly value: string | null };

/** Said by somebody: they are the speaker; about somebody: they are there, and do not speak. */
function peopleFilters(people: readonly Resolved[]): Filters {
  const all = people.flatMap(({ asked, value }): Filters[] => (value === null ? [] : asked.part === 'saidBy' ? [{ speaker: value }] : [{ person: value }, { not: { speaker: value } }]));
  return all.length ? { all } : {};
}

/** Names are looked for where only words are asked for, and no facet but a kind is chosen. */
async function namesFor({ names }: Settings, { words, phrases, without, people }: Query, facets: Filters): Promise<FoundName[]> {
  if (phrases.length + without.length + people.length > 0 || Object.keys(facets).some((name) => name !== 'kind')) return [];
  const found = (await findNames(names, words.join(' '))).filter(({ name: [kind] }) => !facets['kind'] || facets['kind'] === kind);
  const whole = found.filter((one) => one.fit <= fit.allWords);
  return whole.length ? whole : found.slice(0, most);
}

/** Names that only a slip of the fingers would make of the query count where the sources do not hold its words. */
async function whereRight(pagefind: Pagefind, names: FoundName[], words: readonly string[]): Promise<FoundName[]> {
  return names[0]?.fit === fit.oneEdit && !(await holdsUnknown(pagefind, words)) ? [] : names;
}

const holdsUnknown = async (pagefind: Pagefind, words: readonly string[]): Promise<boolean> =>
  (await Promise.all(words.map((word) => pagefind.search(word, {})))).some((response) => response?.results.length === 0);

async function betterSpelling({ vocabulary }: Settings, text: string): Promise<string | null> {
  try {
    return await suggest(text, await vocabulary());
  } catch {
    return null;
  }
}
