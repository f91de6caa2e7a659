import { describe, expect, it } from 'vitest';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { event, harbourStory } from '../../../fixtures/queries/harbour-story.ts';

describe('the index of a story', () => {
  const index = indexStory(
    harbourStory({
      events: [
        event('b', null),
        event('a', 'XXXX-04'),
        event('c', '2031-01', { participants: [{ person: 'tom-oduya', part: null }] }),
      ],
    }),
  );

  it('puts people of most articles first', () =>
    expect(index.people.map(({ id }) => id)).toEqual(['ines-falk', 'tom-oduya']));
  it('puts dated articles first', () =>
    expect(index.articles.map(({ id }) => id)).toEqual(['cranes', 'quay']));
  it('puts events in order of time, undated ones last', () =>
    expect(index.events.map(({ id }) => id)).toEqual(['c', 'a', 'b']));
  it('counts names, not pronouns', () =>
    expect(index.mentionsByEntity.get('ines-falk')?.map(({ exact }) => exact)).toEqual([
      'Falk',
      'Ines Falk',
    ]));
  it('leads from persons to what they said, what was said of them, and what they took part in', () => {
    expect(index.quotesBySpeaker.get('tom-oduya')?.map(({ id }) => id)).toEqual(['p-q1']);
    expect(index.quotesByTarget.get('ines-falk')?.map(({ article }) => article)).toEqual(['quay']);
    expect(index.eventsByPerson.get('tom-oduya')?.map(({ id }) => id)).toEqual(['c']);
  });
  it('does not depend on the order of the collections', () => {
    const story = harbourStory();
    const turned = {
      ...story,
      articles: story.articles.toReversed(),
      people: story.people.toReversed(),
    };
    const [{ isHeld: _a, ...one }, { isHeld: _b, ...other }] = [
      indexStory(turned),
      indexStory(story),
    ];
    expect(one).toEqual(other);
  });
});
