import type { FoundName } from './find-names.ts';
import { findParts, type FoundParts, type PartQuery, type Sort } from './find-parts.ts';
import { type Hit, nameHit, partHit } from './hit.ts';
import { fit } from './name-fit.ts';
import { namesFor } from './names-for.ts';
import type { Filters, Pagefind } from './pagefind.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { resolvePerson } from './resolve-person.ts';
import { fill, type Settings } from './settings.ts';
import { respell, unknownWords } from './suggest.ts';

/** What a reader asks for: the words typed, the chosen value of each facet, the order. */
export interface SearchQuestion {
  readonly text: string;
  readonly facets: Filters;
  readonly sort: Sort;
}

/** The answers, in their order, read as far as they are asked for. */
export interface SearchAnswer {
  readonly total: number;
  readonly next: (count: number) => Promise<Hit[]>;
  /** What is to be said about them, and a better spelling. */
  readonly remark: string | null;
  readonly suggestion: string | null;
  readonly parts: FoundParts;
  readonly wanted: PartQuery;
}

/** Names that stand above the other answers, at most, where the words are the whole of none. */
const most = 3;
const nothing: FoundParts = { results: [], some: false, responses: [] };

/** Answers a question: names that it is, then parts of the sources. */
export async function answer(
  settings: Settings,
  pagefind: Pagefind,
  { text, facets, sort }: SearchQuestion,
): Promise<SearchAnswer> {
  const { words, names } = settings;
  const query = parseQuery(text, words.operators);
  const people = await Promise.all(
    query.people.map(async (asked) => ({ asked, ...(await resolvePerson(names, asked)) })),
  );
  const nobody = people.find(({ value }) => value === null);
  const all = [...query.words, ...people.flatMap(({ rest }) => rest)];
  const unknown = await unknownWords(pagefind, settings.vocabulary, [
    ...all,
    ...query.phrases.flatMap((phrase) => phrase.split(/\s+/)),
  ]).catch(() => new Map<string, null>());
  const known = all.filter((word) => !unknown.has(word));
  const wanted: PartQuery = {
    words: known,
    phrases: query.phrases,
    without: query.without,
    filters: { ...facets, ...peopleFilters(people) },
    sort,
  };
  const asksNothing =
    nobody !== undefined || (known.length === 0 && all.length > 0 && query.phrases.length === 0);
  const [found, byName] = await Promise.all([
    asksNothing ? nothing : findParts(pagefind, wanted),
    namesAbove(settings, text, query, facets),
  ]);
  const parts = { ...found, some: found.some || (unknown.size > 0 && found.results.length > 0) };
  // Names that only a typo would make of the words count where the sources do not
  // hold the words.
  const above = byName.filter((one) => one.fit < fit.oneEdit || unknown.size > 0);
  const remark = parts.some ? words.some : null;
  return {
    total: Math.max(parts.results.length, above.length),
    parts,
    wanted,
    next: inOrder([
      ...above.map(
        ({ name }) =>
          () =>
            withAnswer(pagefind, nameHit(name, settings), settings),
      ),
      ...parts.results.map((result) => async () => partHit(await result.data(), words)),
    ]),
    remark: nobody ? fill(words.nobody, { q: nobody.asked.words.join(' ') }) : remark,
    suggestion: respell(text, unknown),
  };
}

type Resolved = { readonly asked: Query['people'][number]; readonly value: string | null };

/** Said by somebody: they are the speaker; about somebody: they are there, and do not speak. */
function peopleFilters(people: readonly Resolved[]): Filters {
  const all = people.flatMap(({ asked, value }): Filters[] => {
    if (value === null) return [];
    return asked.part === 'saidBy'
      ? [{ speaker: value }]
      : [{ person: value }, { not: { speaker: value } }];
  });
  return all.length ? { all } : {};
}

/** Names, where no facet but a kind is chosen. */
async function namesAbove(
  settings: Settings,
  text: string,
  query: Query,
  facets: Filters,
): Promise<FoundName[]> {
  if (Object.keys(facets).some((name) => name !== 'kind')) return [];
  const found = await namesFor(settings, text, query, most);
  const whole = found.filter((one) => one.fit <= fit.allWords);
  return (whole.length ? whole : found).filter(
    ({ name: [kind] }) => !facets['kind'] || facets['kind'] === kind,
  );
}

/** A question with its answer, which the index holds. */
async function withAnswer(pagefind: Pagefind, hit: Hit, { words }: Settings): Promise<Hit> {
  if (hit.kind !== 'question') return hit;
  const found = await pagefind.search(`"${hit.title}"`, { filters: { kind: 'question' } });
  const same = (
    await Promise.all((found?.results ?? []).slice(0, most).map(({ data }) => data()))
  ).find(({ url }) => url === hit.url);
  return same ? partHit(same, words) : hit;
}

/**
 * Reads answers as they are asked for, each address once; an organisation's is that of a passage
 * that stands for itself.
 */
function inOrder(queue: readonly (() => Promise<Hit>)[]): SearchAnswer['next'] {
  const shown = new Set<string>();
  let at = 0;
  return async (count) => {
    const hits: Hit[] = [];
    while (hits.length < count && at < queue.length) {
      const some = await Promise.all(
        queue.slice(at, (at += count - hits.length)).map((take) => take()),
      );
      for (const hit of some)
        if (hit.kind === 'organisation' || (!shown.has(hit.url) && shown.add(hit.url)))
          hits.push(hit);
    }
    return hits;
  };
}
