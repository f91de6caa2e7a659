import type { Provenance } from '../../../model/provenance.ts';
import { columnWords as own } from '../../../site/words/columns-en.ts';
import { statusAt } from '../../story/ledger-at.ts';
import { type DataSite, sourced } from '../sourced.ts';
import { type Column, type ForeignKey, integer, joined, words } from './table.ts';

/** The columns that lead a row back to its source. */
export function placeColumns<Row>(
  site: DataSite,
  placeOf: (row: Row) => Provenance,
): Column<Row>[] {
  const { article } = site.index;
  const at = (row: Row) => sourced(site, placeOf(row));
  return [
    words('article', own.place.article, (row) => placeOf(row).article),
    words('outlet', own.place.outlet, (row) => article.get(placeOf(row).article)?.outlet ?? null),
    words('seed', own.place.seed, (row) => at(row).seed),
    words('block', own.place.block, (row) => placeOf(row).block),
    integer('start', own.place.start, (row) => placeOf(row).start),
    integer('end', own.place.end, (row) => placeOf(row).end),
    words('exact', own.place.exact, (row) => placeOf(row).exact),
    words('source_url', own.place.sourceUrl, (row) => at(row).url),
  ];
}

/** The key by which such a row leads to its article. */
export const articleKey: ForeignKey = { field: 'article', table: 'articles', reference: 'id' };

/**
 * The columns without which no words may be passed on: how they stand, who says so, what they
 * touch.
 */
export function statusColumns<Row>(
  { index }: DataSite,
  placesOf: (row: Row) => readonly Provenance[],
): Column<Row>[] {
  const statusesOf = (row: Row) => placesOf(row).map((place) => statusAt(index, place));
  return [
    words('status', own.status.status, (row) =>
      joined(unique(statusesOf(row).flatMap(({ statuses }) => statuses))),
    ),
    words('claimants', own.status.claimants, (row) =>
      joined(
        unique(
          statusesOf(row).flatMap(({ claimants }) => claimants.map((chain) => chain.join(' > '))),
        ),
      ),
    ),
    words('sensitive', own.status.sensitive, (row) =>
      joined(unique(statusesOf(row).flatMap(({ sensitive }) => sensitive))),
    ),
  ];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
