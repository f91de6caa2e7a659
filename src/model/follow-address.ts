import type { PageRecord } from './addresses.ts';

/**
 * The addresses of living pages to which a former one leads, by way of other former ones where
 * those took its place.
 */
export function followAddress(
  page: Pick<PageRecord, 'slug' | 'next'>,
  records: ReadonlyMap<string, Pick<PageRecord, 'next'>>,
  living: (slug: string) => boolean,
): string[] {
  const seen = new Set([page.slug]);
  const found: string[] = [];
  const queue = [...(page.next ?? [])];
  for (let slug = queue.shift(); slug !== undefined; slug = queue.shift()) {
    if (seen.has(slug)) continue;
    seen.add(slug);
    if (living(slug)) found.push(slug);
    else queue.push(...(records.get(slug)?.next ?? []));
  }
  return found;
}
