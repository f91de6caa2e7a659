import path from 'node:path';
import process from 'node:process';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { holdsPages } from './markdown/holds-pages.ts';
import { mdxCollection } from './markdown/content-loader.ts';
import { articleSchema, disagreementSchema, eventSchema, personSchema, questionSchema, storySchema } from './model/content.ts';

const folder = (name: string): string => path.resolve(process.env['NUTGRAF_CONTENT'] ?? 'content', name);

/** The generated collections; `nutgraf ingest` writes them, pages read them through `queries/`. */
export const collections = {
  articles: defineCollection({ loader: mdxCollection({ base: folder('articles'), schema: articleSchema }) }),
  people: defineCollection({ loader: mdxCollection({ base: folder('people'), schema: personSchema }) }),
  events: defineCollection({ loader: mdxCollection({ base: folder('events'), schema: eventSchema }) }),
  faq: defineCollection({ loader: mdxCollection({ base: folder('faq'), schema: questionSchema }) }),
  disagreements: defineCollection({ loader: mdxCollection({ base: folder('disagreements'), schema: disagreementSchema }) }),
  story: defineCollection({ loader: mdxCollection({ base: folder('story'), schema: storySchema }) }),
  /** Written by people, so they may use all of MDX; these go through Astro's own compiler. */
  notes: defineCollection({ loader: holdsPages(folder('editorial')) ? glob({ base: folder('editorial'), pattern: '*.mdx' }) : () => [] }),
};
