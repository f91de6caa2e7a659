import type { Addressee, PageKind, PageLock, PageRecord } from '../../model/addresses.ts';
import { pageKinds } from '../../model/addresses.ts';
import { listAt } from '../../text/sure.ts';
import { isSame, type Living, passageOf } from './match-addresses.ts';
import { PART } from './parameters.ts';

/** A page of this edition. */
export interface AddressedPage
  extends Pick<Addressee, 'title' | 'drew'>, Pick<PageRecord, 'statuses'> {
  readonly slug: string;
}

/** What decides on addresses besides the pages. */
export interface Settling {
  readonly today: string;
  readonly living: Living;
  /** Addresses that editors took away: their titles are not kept. */
  readonly hidden: ReadonlySet<string>;
  /** Whether words are withheld: an address made of them is forgotten, a title is not kept. */
  readonly secret: (words: string) => boolean;
}

/** The records of all addresses after this ingest; none that was ever published is missing. */
export function settleAddresses(
  before: PageLock,
  pages: ReadonlyMap<PageKind, readonly AddressedPage[]>,
  settling: Settling,
): PageLock {
  return new Map(
    pageKinds.map((kind) => [
      kind,
      settleKind(before.get(kind) ?? [], pages.get(kind) ?? [], settling),
    ]),
  );
}

function settleKind(
  before: readonly PageRecord[],
  pages: readonly AddressedPage[],
  settling: Settling,
): PageRecord[] {
  const known = new Map(before.map((record) => [record.slug, record]));
  const held = holdings(pages);
  const living = new Set(pages.map(({ slug }) => slug));
  const kept = pages.map(({ slug, title, statuses, drew }): PageRecord => {
    const record = known.get(slug);
    const parted = [
      ...new Set([
        ...(record?.parted ?? []),
        ...(record
          ? partsOf(record, held, settling.living).filter(
              (other) => other !== slug && !known.has(other),
            )
          : []),
      ]),
    ].sort();
    return {
      slug,
      title,
      ...(statuses?.length && { statuses }),
      first: record?.first ?? settling.today,
      ...(parted.length && { parted }),
      drew: [...new Set(drew)].sort(),
    };
  });
  const former = before
    .filter(({ slug }) => !living.has(slug) && !settling.secret(slug))
    .map((record) => formerRecord(record, held, settling));
  return [...kept, ...former].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/**
 * What draws now on what the address drew on: it is forwarded there, or shows a choice; else it
 * only says that it is gone.
 */
function formerRecord(
  record: PageRecord,
  held: Holdings,
  { today, living, hidden, secret }: Settling,
): PageRecord {
  const { slug, title, statuses, first, gone = today, parted } = record;
  const drew = record.drew.filter((one) => !secret(one));
  if (hidden.has(slug) || secret(title ?? '')) return { slug, first, gone, drew };
  const parts = partsOf(record, held, living);
  const next = parts.length ? parts : (record.next ?? []);
  return {
    slug,
    ...(title && { title }),
    ...(statuses && { statuses }),
    first,
    gone,
    ...(next.length && { next }),
    ...(parted && { parted }),
    drew,
  };
}

/** Pages by what they draw on. */
type Holdings = ReadonlyMap<string, readonly AddressedPage[]>;

function holdings(pages: readonly AddressedPage[]): Holdings {
  const held = new Map<string, AddressedPage[]>();
  for (const page of pages) for (const one of new Set(page.drew)) listAt(held, one).push(page);
  return held;
}

/**
 * The pages that hold a part of what an address drew on and that still stands, the largest first.
 */
function partsOf(record: PageRecord, held: Holdings, living: Living): string[] {
  const present = new Set(
    record.drew.filter((one) => one.startsWith('=') || living.has(passageOf(one))),
  );
  const shares = new Map<AddressedPage, string[]>();
  for (const one of present) for (const page of held.get(one) ?? []) listAt(shares, page).push(one);
  const parts = [...shares].filter(
    ([{ title }, share]) => share.length >= present.size * PART && isSame(share, record, title),
  );
  return parts
    .sort(([a, x], [b, y]) => y.length - x.length || (a.slug < b.slug ? -1 : 1))
    .map(([{ slug }]) => slug);
}
