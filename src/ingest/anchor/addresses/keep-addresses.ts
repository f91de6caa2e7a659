import type {
  Addressee,
  Addresses,
  PageKind,
  PageLock,
  PageRecord,
} from '../../../model/addresses.ts';
import type { PeopleEdits } from '../../../model/editorial.ts';
import { slugify, uniqueSlug } from '../../../text/slugs.ts';
import { type IsPresent, matchAddresses } from './match-addresses.ts';

const fallbacks: Readonly<Record<PageKind, string>> = {
  people: 'person',
  events: 'event',
  faq: 'question',
  disagreements: 'disagreement',
};

/**
 * Gives things the addresses that they had before; new ones get an address that nothing ever had.
 */
export function keepAddresses(
  lock: PageLock,
  splits: PeopleEdits['split'],
  isPresent: IsPresent,
): Addresses['assign'] {
  return (kind, pages) => {
    const records = lock.get(kind) ?? [];
    const matched = matchAddresses(
      kind === 'people' ? beforeSplits(records, splits) : records,
      pages,
      isPresent,
    );
    const taken = new Set(records.map(({ slug }) => slug));
    const slugs = new Map([...matched].map(([at, { slug }]) => [at, slug]));
    const fresh = [...pages.keys()]
      .filter((at) => !slugs.has(at))
      .sort((a, b) => (orderOf(pages[a]!) < orderOf(pages[b]!) ? -1 : 1));
    for (const at of fresh)
      slugs.set(at, uniqueSlug(pages[at]!.title, pages[at]!.tie, taken, fallbacks[kind]));
    return pages.map((_, at) => slugs.get(at)!);
  };
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
