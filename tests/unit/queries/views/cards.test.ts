import { describe, expect, it } from 'vitest';
import { storySettingsSchema } from '../../../../src/model/editorial.ts';
import type { Site } from '../../../../src/queries/story/site.ts';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { withCards } from '../../../../src/queries/views/cards.ts';
import { linksBelow } from '../../../../src/site/links.ts';
import { event, harbourStory } from '../../../fixtures/queries/harbour-story.ts';

const site: Site = {
  settings: storySettingsSchema.parse({ base: '/port/' }),
  links: linksBelow('/port/'),
  index: indexStory(harbourStory({ events: [event('strike', '2031-03')] })),
  body: () => '',
  blocks: () => [],
  days: { passage: () => null, article: () => null },
};

describe('cards', () => {
  it('are tied to links to people, events and sources, each card once', () => {
    const { html, cards } = withCards(
      '<a class="person" href="/port/people/ines-falk/">Falk</a> <a class="person" href="/port/people/ines-falk/">she</a> <a class="event" href="/port/events/strike/">x</a> <a class="cite" href="/port/articles/cranes/#p-c" title="t">y</a>',
      site,
    );
    expect(cards.map(({ id }) => id)).toEqual([
      'card-person-ines-falk',
      'card-event-strike',
      'card-source-cranes',
    ]);
    expect(html.match(/interestfor="card-person-ines-falk"/g)).toHaveLength(2);
    expect(cards[0]).toMatchObject({
      title: 'Ines Falk',
      quote: null,
      remarks: ['2 mentions in 2 articles'],
    });
    expect(cards[2]).toMatchObject({
      title: 'Headline of cranes',
      remarks: ['The Gull', '2 March 2031'],
    });
  });
  it('are not made for other links or for what has no page', () => {
    const html =
      '<a href="/port/people/ines-falk/">Falk</a> <a class="person" href="/port/people/nobody/">n</a> <p class="person">';
    expect(withCards(html, site)).toEqual({ html, cards: [] });
  });
});
