import type { ArticleData, DisagreementData, EventData } from '../../model/content.ts';
import { dateKey } from '../../site/dates.ts';

/** Compares by code units, the same on every machine. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Compares ids by their places in a list; what is not in it stands last. */
export const byRank = (rank: ReadonlyMap<string, number>, a: string, b: string): number =>
  (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size);

/**
 * What sources may differ on, in the order that readers see: what happened before how it is put.
 */
const kindsOfDisagreement: readonly DisagreementData['kind'][] = [
  'fact',
  'figure',
  'date',
  'role',
  'wording',
  'name',
];

/** Disagreements by kind, then by title. */
export const gravestFirst = (a: DisagreementData, b: DisagreementData): number =>
  kindsOfDisagreement.indexOf(a.kind) - kindsOfDisagreement.indexOf(b.kind) ||
  byText(a.title, b.title) ||
  byText(a.id, b.id);

/** Newest article first; those without a date last, by id. */
export function newestFirst(a: ArticleData, b: ArticleData): number {
  if (a.published === b.published) return byText(a.id, b.id);
  if (a.published === null) return 1;
  if (b.published === null) return -1;
  return byText(dateKey(b.published), dateKey(a.published));
}

/**
 * Oldest event first; those without a year after those with one, undated ones last. Events that
 * dates do not order stand as their first accounts do: by article, then by place in its text.
 * `ranks` holds the articles' order.
 */
export function oldestFirst(
  ranks: ReadonlyMap<string, number>,
): (a: EventData, b: EventData) => number {
  const first = ({ accounts: [account] }: EventData): readonly [number, number] => [
    ranks.get(account?.article ?? '') ?? 0,
    account?.provenance.start ?? 0,
  ];
  return (a, b) =>
    byText(dateKey(a.edtf), dateKey(b.edtf)) ||
    first(a)[0] - first(b)[0] ||
    first(a)[1] - first(b)[1] ||
    byText(a.id, b.id);
}
