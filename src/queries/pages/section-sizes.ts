import type { StoryIndex } from '../story/story-index.ts';

/** How many entries each section of the site lists. */
export const sectionSizes = ({
  events,
  people,
  faq,
  disagreements,
  quotes,
  articles,
}: StoryIndex) => ({
  timeline: events.length,
  people: people.length,
  events: events.length,
  faq: faq.length,
  disagreements: disagreements.length,
  quotes: quotes.length,
  articles: articles.length,
});
