import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * MDX that people write, so all of MDX; by path. A collection for it would keep its modules in one
 * folder that all builds share.
 */
const notes = import.meta.glob<{ readonly Content: AstroComponentFactory }>('@editorial/*.mdx');

/**
 * What editors wrote for a page in `content/editorial/<name>.mdx`, as a component; null where they
 * wrote nothing.
 */
export async function loadNote(name: string): Promise<AstroComponentFactory | null> {
  const load = Object.entries(notes).find(([file]) => file.endsWith(`/${name}.mdx`))?.[1];
  return load ? (await load()).Content : null;
}
