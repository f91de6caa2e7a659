import type { Filters, Pagefind, Response, Result } from './pagefind.ts';

/** What must and must not stand in a part, and the values it must have. */
export interface PartQuery {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  readonly filters: Filters;
  readonly sort: Sort;
}

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** Parts in their order, and whether they hold only some of the words. */
export interface FoundParts {
  readonly results: readonly Result[];
  readonly some: boolean;
  /** Answers of the index to each word or phrase, with counts of what they hold. */
  readonly responses: readonly Response[];
}

/**
 * Fewer answers than this that hold all words are followed by those that hold the weightiest of
 * them.
 */
const few = 5;

/**
 * Parts that hold all that is wanted; where they are few, then those that hold most of the words.
 */
export async function findParts(pagefind: Pagefind, wanted: PartQuery): Promise<FoundParts> {
  const { words, phrases, without } = wanted;
  const term = words.join(' ');
  const ask = (words: string | null): Promise<Response> => search(pagefind, words, wanted);
  const responses = await Promise.all([
    ...(term ? [ask(term)] : []),
    ...phrases.map((phrase) => ask(`"${phrase}"`)),
  ]);
  if (responses.length === 0 && Object.keys(wanted.filters).length > 0)
    responses.push(await ask(null));
  const left = new Set(
    (await Promise.all(without.map((word) => ask(`"${word}"`)))).flatMap(({ results }) =>
      results.map(({ id }) => id),
    ),
  );
  const inAll = responses.slice(1).map(({ results }) => new Set(results.map(({ id }) => id)));
  const results = (responses[0]?.results ?? []).filter(
    ({ id }) => !left.has(id) && inAll.every((ids) => ids.has(id)),
  );
  if (
    results.length >= few ||
    words.length < 2 ||
    phrases.length > 0 ||
    wanted.sort !== 'relevance'
  )
    return { results, some: false, responses };
  const single = await Promise.all([...new Set(words)].map(ask));
  const have = new Set(results.map(({ id }) => id));
  const others = holdingMost(single).filter(({ id }) => !left.has(id) && !have.has(id));
  return { results: [...results, ...others], some: others.length > 0, responses: single };
}

/**
 * Results that hold words of at least half of the weight of all, those with most first; a word
 * weighs the more the rarer it is.
 */
function holdingMost(responses: readonly Response[]): Result[] {
  const found = new Map<string, { result: Result; weight: number; score: number }>();
  let all = 0;
  for (const { results } of responses) {
    if (results.length === 0) continue;
    const weight = 1 / Math.log2(1 + results.length);
    all += weight;
    for (const result of results) {
      const known = found.get(result.id) ?? { result, weight: 0, score: 0 };
      found.set(result.id, {
        result,
        weight: known.weight + weight,
        score: known.score + result.score,
      });
    }
  }
  return [...found.values()]
    .filter(({ weight }) => weight >= all / 2)
    .sort((a, b) => b.weight - a.weight || b.score - a.score)
    .map(({ result }) => result);
}

/**
 * What kinds are worth beside passages: a quotation more than the passage around it; pages that are
 * made of the words of the sources less, since those hold the same words.
 */
const worth: readonly (readonly [kind: Filters, factor: number])[] = [
  [{ kind: 'quotation' }, 1.2],
  [{ any: [{ kind: 'event' }, { kind: 'question' }, { kind: 'disagreement' }] }, 0.5],
];

/** One question to the index, in the order that is wanted. */
async function search(
  pagefind: Pagefind,
  term: string | null,
  { filters, sort }: PartQuery,
): Promise<Response> {
  const ask = async (own: Filters, order?: 'asc' | 'desc'): Promise<Response> =>
    (await pagefind.search(term, { filters: own, ...(order && { sort: { date: order } }) })) ?? {
      results: [],
      filters: {},
    };
  if (sort === 'newest') return ask(filters, 'desc');
  if (sort === 'oldest')
    return oldestFirst(
      await ask(filters),
      await ask({ ...filters, not: { year: 'undated' } }, 'asc'),
    );
  const all = await ask(filters);
  if (filters['kind'] !== undefined || term === null) return all;
  const kinds = await Promise.all(
    worth.map(async ([kind, factor]) =>
      (await ask({ all: [filters, kind] })).results.map(({ id }) => [id, factor] as const),
    ),
  );
  const factors = new Map(kinds.flat());
  const score = ({ id, score: own }: Result): number => own * (factors.get(id) ?? 1);
  return { ...all, results: all.results.toSorted((a, b) => score(b) - score(a)) };
}

/** All that have a date from the oldest on, then the others. */
function oldestFirst(all: Response, dated: Response): Response {
  const have = new Set(dated.results.map(({ id }) => id));
  return {
    results: [...dated.results, ...all.results.filter(({ id }) => !have.has(id))],
    filters: all.filters,
  };
}
