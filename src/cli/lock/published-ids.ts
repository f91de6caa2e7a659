/**
 * Every id of a passage or quotation in the front matter of an article page. Escaped words of the
 * article cannot look like one.
 */
export function publishedIds(page: string): string[] {
  const end = page.indexOf('\n---', 3);
  return [...page.slice(0, end < 0 ? page.length : end).matchAll(/\{"id":"(p-[a-z0-9]+)"/g)].map(
    ([, id = '']) => id,
  );
}
