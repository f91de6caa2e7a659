import type { Claims, Sourced } from '../../model/data.ts';
import type { Provenance } from '../../model/provenance.ts';
import { fragmentAt } from '../excerpts/fragment-at.ts';
import { claimsAt } from '../story/ledger-at.ts';
import type { Site } from '../story/site.ts';

/** What of a site the data is made from. */
export type DataSite = Pick<Site, 'index' | 'links'>;

/** A place with the file it stands in and its permalink. */
export function sourced(
  { index, links }: DataSite,
  { article, block, start, end, exact }: Provenance,
): Sourced {
  const source = index.article.get(article);
  const seed = source?.seed ?? '';
  const fragment = source ? fragmentAt(source, { block, start, end }) : block;
  return {
    article,
    seed,
    block,
    start,
    end,
    exact,
    url: links.absolute(links.passage(article, fragment)),
  };
}

/** The claims that the words of some places hold, each once. */
export function claimsOf({ index }: DataSite, ...places: readonly Provenance[]): Claims {
  const rows = new Map(
    places.flatMap((place) => claimsAt(index, place)).map((row) => [row.id, row]),
  );
  return [...rows.values()].map(({ id, status, claimants, sensitive }) => ({
    statement: id,
    status,
    claimants,
    sensitive,
  }));
}
