import type { Provenance } from '../../../model/provenance.ts';
import { statusAt } from '../../story/ledger-at.ts';
import { type DataSite, sourced } from '../sourced.ts';
import { type Column, type ForeignKey, joined } from './table.ts';

/** The columns that lead a row back to its source. */
export function placeColumns<Row>(
  site: DataSite,
  placeOf: (row: Row) => Provenance,
): Column<Row>[] {
  const { article } = site.index;
  const at = (row: Row) => sourced(site, placeOf(row));
  return [
    {
      name: 'article',
      type: 'string',
      description: 'Id of the article in which the words stand',
      value: (row) => placeOf(row).article,
    },
    {
      name: 'outlet',
      type: 'string',
      description: 'Its outlet; empty where it is not known',
      value: (row) => article.get(placeOf(row).article)?.outlet ?? null,
    },
    {
      name: 'seed',
      type: 'string',
      description: 'The file that was read',
      value: (row) => at(row).seed,
    },
    {
      name: 'block',
      type: 'string',
      description: 'Id of the passage',
      value: (row) => placeOf(row).block,
    },
    {
      name: 'start',
      type: 'integer',
      description: 'First position of the words in the decoded file, in UTF-16 code units',
      value: (row) => placeOf(row).start,
    },
    {
      name: 'end',
      type: 'integer',
      description: 'Position after their last',
      value: (row) => placeOf(row).end,
    },
    {
      name: 'exact',
      type: 'string',
      description: 'The words as they stand there',
      value: (row) => placeOf(row).exact,
    },
    {
      name: 'source_url',
      type: 'string',
      description: 'Permanent link to the passage',
      value: (row) => at(row).url,
    },
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
    {
      name: 'status',
      type: 'string',
      description:
        'How the words stand: reported, alleged, denied, disputed, charged, convicted, withdrawn, author-voice; several where they hold several statements',
      value: (row) => joined(unique(statusesOf(row).flatMap(({ statuses }) => statuses))),
    },
    {
      name: 'claimants',
      type: 'string',
      description: 'Who says so, from the outlet inwards with > between them',
      value: (row) =>
        joined(
          unique(
            statusesOf(row).flatMap(({ claimants }) => claimants.map((chain) => chain.join(' > '))),
          ),
        ),
    },
    {
      name: 'sensitive',
      type: 'string',
      description: 'Sensitive topics that the words touch; empty where there is none',
      value: (row) => joined(unique(statusesOf(row).flatMap(({ sensitive }) => sensitive))),
    },
  ];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
