import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { getCollection, render } from 'astro:content';

/** What editors wrote for a page in `content/editorial/<name>.mdx`, as a component; null where they wrote nothing. */
export async function loadNote(name: string) {
  if (!existsSync(path.resolve(process.env['NUTGRAF_CONTENT'] ?? 'content', 'editorial', `${name}.mdx`))) return null;
  const note = (await getCollection('notes')).find(({ id }) => id === name);
  return note ? (await render(note)).Content : null;
}
