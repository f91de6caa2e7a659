import type { SlugRecord } from '../../model/lock.ts';
import { uniqueSlug } from '../../text/slugs.ts';

/** An article that needs an address. */
export interface Addressed {
  /** What it is recognised by on the next run: the path of its seed. */
  readonly key: string;
  /** The words its address is made from when it is new. */
  readonly title: string;
}

/**
 * Gives each article the address it had before, and new ones an address made of their title.
 * Returns slugs in order and the new table.
 */
export function assignSlugs(
  articles: readonly Addressed[],
  table: readonly SlugRecord[],
): { slugs: string[]; table: SlugRecord[] } {
  const known = new Map(table.map(({ key, slug }) => [key, slug]));
  const taken = new Set(table.map(({ slug }) => slug));
  const added: SlugRecord[] = [];
  const slugs = articles.map(({ key, title }) => {
    const before = known.get(key);
    if (before) return before;
    const slug = uniqueSlug(title, key, taken, 'article');
    added.push({ kind: 'articles', key, slug });
    return slug;
  });
  return { slugs, table: [...table, ...added] };
}
