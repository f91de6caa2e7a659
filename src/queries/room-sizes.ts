import type { StoryIndex } from './story-index.ts';

/** How much each room of the site holds. */
export const roomSizes = ({
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
