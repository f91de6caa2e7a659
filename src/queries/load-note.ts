import { getCollection, render } from 'astro:content';

/** What editors wrote for a page in `content/editorial/<name>.mdx`, as a component; null where they wrote nothing. */
export async function loadNote(name: string) {
  const note = (await getCollection('notes')).find(({ id }) => id === name);
  return note ? (await render(note)).Content : null;
}
