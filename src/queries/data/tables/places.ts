import type { Provenance } from '../../../model/provenance.ts';
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
    words('article', 'Id of the article in which the words stand', (row) => placeOf(row).article),
    words(
      'outlet',
      'Its outlet; empty where it is not known',
      (row) => article.get(placeOf(row).article)?.outlet ?? null,
    ),
    words('seed', 'The file that was read', (row) => at(row).seed),
    words('block', 'Id of the passage', (row) => placeOf(row).block),
    integer(
      'start',
      'First position of the words in the decoded file, in UTF-16 code units',
      (row) => placeOf(row).start,
    ),
    integer('end', 'Position after their last', (row) => placeOf(row).end),
    words('exact', 'The words as they stand there', (row) => placeOf(row).exact),
    words('source_url', 'Permanent link to the passage', (row) => at(row).url),
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
    words(
      'status',
      'How the words stand: reported, alleged, denied, disputed, charged, convicted, withdrawn, author-voice; several where they hold several statements',
      (row) => joined(unique(statusesOf(row).flatMap(({ statuses }) => statuses))),
    ),
    words('claimants', 'Who says so, from the outlet inwards with > between them', (row) =>
      joined(
        unique(
          statusesOf(row).flatMap(({ claimants }) => claimants.map((chain) => chain.join(' > '))),
        ),
      ),
    ),
    words('sensitive', 'Sensitive topics that the words touch; empty where there is none', (row) =>
      joined(unique(statusesOf(row).flatMap(({ sensitive }) => sensitive))),
    ),
  ];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
