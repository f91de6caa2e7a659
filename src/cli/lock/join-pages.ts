import type { PageRecord } from '../../model/addresses.ts';

/**
 * Joins records of one address, as a merge of two branches leaves them; what is living in one
 * branch is living.
 */
export function joinPages(records: readonly PageRecord[]): PageRecord[] {
  const joined = new Map<string, PageRecord>();
  for (const record of records) {
    const other = joined.get(record.slug);
    joined.set(record.slug, other ? join(other, record) : record);
  }
  return [...joined.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function join(one: PageRecord, other: PageRecord): PageRecord {
  const [a, b] = JSON.stringify(one) < JSON.stringify(other) ? [one, other] : [other, one];
  const title = (a.gone ? b.title : a.title) ?? b.title ?? a.title;
  const gone = a.gone && b.gone ? (a.gone < b.gone ? a.gone : b.gone) : undefined;
  const statuses = union(a.statuses, b.statuses);
  const next = gone ? union(a.next, b.next) : [];
  const parted = union(a.parted, b.parted);
  return {
    slug: a.slug,
    ...(title && { title }),
    ...(statuses.length && { statuses }),
    first: a.first < b.first ? a.first : b.first,
    ...(gone && { gone }),
    ...(next.length && { next }),
    ...(parted.length && { parted }),
    drew: union(a.drew, b.drew),
  };
}

const union = <Name extends string>(a: readonly Name[] = [], b: readonly Name[] = []): Name[] =>
  [...new Set([...a, ...b])].sort();
