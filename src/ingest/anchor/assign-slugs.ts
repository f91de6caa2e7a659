import type { SlugRecord } from '../../model/lock.ts';
import { uniqueSlug } from '../../text/slugs.ts';

/** A thing that needs a page address. */
export interface Addressed {
  /** What it is recognised by on the next run. */
  readonly key: string;
  /** The words its address is made from when it is new. */
  readonly title: string;
}

/**
 * Gives each thing the address it had before, and new ones an address made of their title. Returns
 * slugs in order and the new table.
 */
export function assignSlugs(
  kind: SlugRecord['kind'],
  pages: readonly Addressed[],
  table: readonly SlugRecord[],
  fallback: string,
): { slugs: string[]; table: SlugRecord[] } {
  const own = table.filter((record) => record.kind === kind);
  const known = new Map(own.map(({ key, slug }) => [key, slug]));
  const taken = new Set(own.map(({ slug }) => slug));
  const added: SlugRecord[] = [];
  const slugs = pages.map(({ key, title }) => {
    const before = known.get(key);
    if (before) return before;
    const slug = uniqueSlug(title, key, taken, fallback);
    known.set(key, slug);
    added.push({ kind, key, slug });
    return slug;
  });
  return { slugs, table: [...table, ...added] };
}
