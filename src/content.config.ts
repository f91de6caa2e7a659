import path from 'node:path';
import process from 'node:process';
import { defineCollection } from 'astro:content';
import { mdxCollection } from './markdown/content-loader.ts';
import {
  articleSchema,
  disagreementSchema,
  eventSchema,
  personSchema,
  questionSchema,
  storySchema,
} from './model/content.ts';

const folder = (name: string): string =>
  path.resolve(process.env['NUTGRAF_CONTENT'] ?? 'content', name);

/** The generated collections; `nutgraf ingest` writes them, pages read them through `queries/`. */
export const collections = {
  articles: defineCollection({
    loader: mdxCollection({ base: folder('articles'), schema: articleSchema }),
  }),
  people: defineCollection({
    loader: mdxCollection({ base: folder('people'), schema: personSchema }),
  }),
  events: defineCollection({
    loader: mdxCollection({ base: folder('events'), schema: eventSchema }),
  }),
  faq: defineCollection({ loader: mdxCollection({ base: folder('faq'), schema: questionSchema }) }),
  disagreements: defineCollection({
    loader: mdxCollection({ base: folder('disagreements'), schema: disagreementSchema }),
  }),
  story: defineCollection({
    loader: mdxCollection({ base: folder('story'), schema: storySchema }),
  }),
};
