import type { Addressee, PageKind, PageLock, PageRecord } from '../../model/addresses.ts';
import type { PeopleEdits } from '../../model/editorial.ts';
import { slugify, uniqueSlug } from '../../text/slugs.ts';
import type { Fragments } from './fragments.ts';
import { type Living, matchAddresses } from './match-addresses.ts';

/** By what the pages of a story are known again. */
export interface KnownAddresses {
  /** Every address that was ever published and may be given again. */
  readonly published: PageLock;
  /** Whom editors part. */
  readonly splits: PeopleEdits['split'];
  readonly living: Living;
  /** Where the passages stand; null for texts whose passages have no ids. */
  readonly fragments: Fragments | null;
}

/** For a story of which nothing was published yet. */
export const nothingPublished: KnownAddresses = {
  published: new Map(),
  splits: [],
  living: new Set(),
  fragments: null,
};

const fallbacks: Readonly<Record<PageKind, string>> = {
  people: 'person',
  events: 'event',
  faq: 'question',
  disagreements: 'disagreement',
};

/**
 * Gives pages the addresses that they had before; new ones get an address that nothing ever had.
 * One for each page, in the order given; the order decides nothing.
 */
export function assignAddresses(
  kind: PageKind,
  pages: readonly Addressee[],
  { published, splits, living }: Pick<KnownAddresses, 'published' | 'splits' | 'living'>,
): string[] {
  const records = published.get(kind) ?? [];
  const matched = matchAddresses(
    kind === 'people' ? beforeSplits(records, splits) : records,
    pages,
    living,
  );
  const taken = new Set(records.map(({ slug }) => slug));
  const slugs = new Map([...matched].map(([at, { slug }]) => [at, slug]));
  const fresh = [...pages.entries()]
    .filter(([at]) => !slugs.has(at))
    .sort(([, a], [, b]) => (orderOf(a) < orderOf(b) ? -1 : 1));
  for (const [at, { title, tie }] of fresh)
    slugs.set(at, uniqueSlug(title, tie, taken, fallbacks[kind]));
  return pages.map((_, at) => slugs.get(at) ?? '');
}

const orderOf = ({ title, tie }: Addressee): string => `${title}\0${tie}`;

/**
 * Names are given before editors part people, so whom they part is known by what all the parts drew
 * on.
 */
function beforeSplits(
  records: readonly PageRecord[],
  splits: PeopleEdits['split'],
): readonly PageRecord[] {
  return records.map((record) => {
    const parts = splits
      .filter(({ person }) => person === record.slug)
      .map(({ as }) => slugify(as));
    const drew = records
      .filter(({ slug }) => parts.includes(slug) && slug !== record.slug)
      .flatMap((part) => part.drew);
    return drew.length ? { ...record, drew: [...new Set([...record.drew, ...drew])] } : record;
  });
}
