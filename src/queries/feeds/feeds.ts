import { plainText } from '../../markdown/passage-texts.ts';
import { words } from '../../site/words/en.ts';
import { feedWords } from '../../site/words/feeds-en.ts';
import { html } from '../../text/html.ts';
import { present } from '../../text/present.ts';
import { spanOfDays } from '../story/change-days.ts';
import type { Site } from '../story/site.ts';
import { articleAside } from '../views/article-page.ts';
import { openingOf } from '../views/opening.ts';
import { type Feed, makeFeed } from './feed.ts';
import { listHtml, sourceHtml } from './source-html.ts';

/** What feeds are made from. */
export type FeedSite = Pick<Site, 'settings' | 'links' | 'index' | 'days' | 'blocks'>;

/**
 * All feeds of a site by the path of the page that they follow: the story, each person, each event.
 */
export function allFeeds(site: FeedSite): Map<string, () => Feed | null> {
  const { index } = site;
  return new Map([
    ['', () => storyFeed(site)],
    ...index.people.map(({ id }) => [`people/${id}/`, () => personFeed(site, id)] as const),
    ...index.events.map(({ id }) => [`events/${id}/`, () => eventFeed(site, id)] as const),
  ]);
}

/** The sources of the story, each with its opening, who appears and what happened. */
export function storyFeed(site: FeedSite): Feed | null {
  const { index, links, days } = site;
  const entries = index.articles.map((article) => {
    const { people, events } = articleAside(index, article);
    const opening = openingOf(article);
    const address = (path: string): string => links.absolute(path);
    const parts = [
      ...(opening ? [sourceHtml(site, opening)] : []),
      listHtml(
        words.article.who,
        people
          .slice(0, 8)
          .map(({ person }) => ({ address: address(links.person(person.id)), label: person.name })),
      ),
      listHtml(
        words.article.happened,
        events.slice(0, 8).map(({ id, label }) => ({ address: address(links.event(id)), label })),
      ),
    ];
    return {
      id: `articles/${article.id}/`,
      path: `articles/${article.id}/`,
      title: article.headline,
      html: html`${parts}`,
      days: days.article(article.id),
    };
  });
  return makeFeed({ path: '', title: index.story.title, description: feedWords.story }, entries);
}

/** Every article that names a person, with the sentences that do. */
export function personFeed(site: FeedSite, id: string): Feed | null {
  const { index, days, blocks } = site;
  const name = index.person.get(id)?.name ?? id;
  const excerpts = blocks('people', id).flatMap((block) =>
    block.type === 'excerpt' ? [{ ...block.at, exact: plainText(block.content) }] : [],
  );
  const entries = [...Map.groupBy(excerpts, ({ article }) => article)].map(([article, places]) => ({
    id: `people/${id}/#${article}`,
    path: `articles/${article}/#${present(places[0], 'excerpt').block}`,
    title: feedWords.names(index.article.get(article)?.headline ?? article, name),
    html: html`${places.map((place) => sourceHtml(site, place))}`,
    days: spanOfDays(places.map(({ block }) => days.passage(article, block))),
  }));
  return makeFeed(
    {
      path: `people/${id}/`,
      title: `${name} · ${index.story.title}`,
      description: feedWords.person(name),
    },
    entries,
  );
}

/** Every account of an event. */
export function eventFeed(site: FeedSite, id: string): Feed | null {
  const { index, days } = site;
  const event = index.event.get(id);
  const byBlock = Map.groupBy(event?.accounts ?? [], ({ provenance }) => provenance.block);
  const entries = [...byBlock].map(([block, accounts]) => {
    const { article } = present(accounts[0], 'account of an event');
    return {
      id: `events/${id}/#${block}`,
      path: `articles/${article}/#${block}`,
      title: feedWords.tells(index.article.get(article)?.headline ?? ''),
      html: html`${accounts.map(({ provenance }) => sourceHtml(site, provenance))}`,
      days: days.passage(article, block),
    };
  });
  return makeFeed(
    {
      path: `events/${id}/`,
      title: `${event?.label ?? id} · ${index.story.title}`,
      description: feedWords.event,
    },
    entries,
  );
}
