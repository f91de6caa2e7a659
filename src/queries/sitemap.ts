import type { Site } from './site.ts';

/** Pages of a fixed name that search engines may list. */
const rooms = ['timeline', 'people', 'events', 'faq', 'disagreements', 'quotes', 'articles', 'about', 'data'];

/** The sitemap: XML of sitemaps.org, protocol 0.9. Slugs and the base need no escaping. */
export function sitemap({ settings, links, index }: Site): string {
  const pages = [
    links.home,
    ...rooms.map(links.page),
    ...index.articles.map(({ id }) => links.article(id)),
    ...index.people.map(({ id }) => links.person(id)),
    ...index.events.map(({ id }) => links.event(id)),
    ...index.faq.map(({ id }) => links.question(id)),
    ...index.disagreements.map(({ id }) => links.disagreement(id)),
  ];
  const urls = settings.site ? pages.map((page) => `  <url><loc>${links.absolute(page)}</loc></url>\n`).join('') : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}
