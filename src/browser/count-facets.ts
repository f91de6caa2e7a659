import { findParts, type FoundParts, type PartQuery } from './find-parts.ts';
import type { FilterCounts, Pagefind } from './pagefind.ts';

/** What a reader can narrow a search down by. */
export const facets = ['kind', 'person', 'outlet', 'year', 'status'] as const;
export type Facet = (typeof facets)[number];

/**
 * The values of each facet that the results have, with how many of them; of a facet that is chosen,
 * as if it were not.
 */
export type FacetCounts = Readonly<Record<Facet, readonly (readonly [value: string, n: number])[]>>;

/** Values of a facet that are counted where the index cannot count them itself. */
const most = 40;

/** Counts the values of all facets; loads their files of the index on the first call. */
export async function countFacets(
  pagefind: Pagefind,
  wanted: PartQuery,
  found: FoundParts,
): Promise<FacetCounts> {
  await pagefind.preload(null, { filters: Object.fromEntries(facets.map((facet) => [facet, ''])) });
  const counted = await Promise.all(
    facets.map(async (facet) => [facet, await countOne(pagefind, facet, wanted, found)] as const),
  );
  return Object.fromEntries(
    counted.map(([facet, values]) => [facet, values.toSorted(order(facet))]),
  ) as unknown as FacetCounts;
}

async function countOne(
  pagefind: Pagefind,
  facet: Facet,
  wanted: PartQuery,
  found: FoundParts,
): Promise<[string, number][]> {
  const { [facet]: chosen, ...filters } = wanted.filters;
  const own: PartQuery = { ...wanted, filters: filters };
  const terms = [wanted.words.join(' '), ...wanted.phrases.map((phrase) => `"${phrase}"`)].filter(
    Boolean,
  );
  const simple = terms.length < 2 && wanted.without.length === 0 && !found.some;
  const whole = simple && terms.length === 0 ? [null] : terms;
  const asked = found.some ? wanted.words : whole;
  const values = added(
    await Promise.all(
      asked.map(
        async (term) => (await pagefind.search(term, { filters: own.filters }))?.filters ?? {},
      ),
    ),
    facet,
  );
  if (simple) return values;
  const ids = new Set(
    (chosen === undefined ? found : await findParts(pagefind, own)).results.map(({ id }) => id),
  );
  return Promise.all(
    values
      .slice(0, most)
      .map(async ([value]): Promise<[string, number]> => [
        value,
        ((await pagefind.search(null, { filters: { [facet]: value } }))?.results ?? []).filter(
          ({ id }) => ids.has(id),
        ).length,
      ]),
  ).then((all) => all.filter(([, n]) => n > 0));
}

/** The values of one facet that any of the answers has, the most frequent first. */
function added(counts: readonly FilterCounts[], facet: Facet): [string, number][] {
  const sums = new Map<string, number>();
  for (const { [facet]: own = {} } of counts)
    for (const [value, n] of Object.entries(own))
      if (n > 0) sums.set(value, (sums.get(value) ?? 0) + n);
  return [...sums].sort(order('person'));
}

/** Years from the newest on, undated last; everything else by number. */
const order =
  (facet: Facet) =>
  ([a, n]: readonly [string, number], [b, m]: readonly [string, number]): number =>
    facet === 'year'
      ? Number(/^\d/.test(b)) - Number(/^\d/.test(a)) || (a < b ? 1 : -1)
      : m - n || (a < b ? -1 : 1);
