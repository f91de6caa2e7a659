import { describe, expect, it } from 'vitest';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { articleBody } from '../../../../src/queries/views/article-body.ts';
import { articleAside, toldHere } from '../../../../src/queries/views/article-page.ts';
import { linksBelow } from '../../../../src/site/links.ts';
import { event, harbourStory, place } from '../../../fixtures/queries/harbour-story.ts';

const told = (...starts: [string, number][]) => ({
  accounts: starts.map(([article, start]) => ({
    article,
    dateWords: null,
    edtf: null,
    provenance: place(article, 'p-a', start, 'x'),
  })),
});

describe('beside an article', () => {
  const story = harbourStory({
    events: [
      event('late', '2030', told(['quay', 90])),
      event('early', '2031', told(['cranes', 1], ['quay', 5])),
      event('elsewhere', '2029', told(['cranes', 2])),
    ],
  });
  const index = indexStory({
    ...story,
    story: { ...story.story, independentSources: [['quay', 'cranes']] },
  });
  const aside = articleAside(index, index.article.get('quay')!);

  it('stand the people whom it names, by number of mentions', () =>
    expect(aside.people.map(({ person, mentions }) => [person.id, mentions])).toEqual([
      ['ines-falk', 1],
      ['tom-oduya', 1],
    ]));
  it('stand its events in the order of its text', () =>
    expect(aside.events.map(({ id }) => id)).toEqual(['early', 'late']));
  it('stand its events as lines that lead to the event and to the place in the text, with their year and whether others tell them', () =>
    expect(
      toldHere({ index, links: linksBelow('/') }, index.article.get('quay')!, aside.events).map(
        ({ href, at, note }) => [href, at.href, note],
      ),
    ).toEqual([
      ['/events/early/', '#p-a', '2031 · and in 1 more article'],
      ['/events/late/', '#p-a', '2030'],
    ]));
  it('stand the articles that count as one source with it', () =>
    expect(aside.sameSource.map(({ id }) => id)).toEqual(['cranes']));
});

describe('the body of an article', () => {
  it('is parted from its headline, which keeps its id', () => {
    expect(
      articleBody(
        '<p class="headline" id="p-h">Ships\n<span class="quote" id="p-q">“sail”</span> <a class="permalink" href="#p-h">¶</a></p>\n<p id="p-a">Text</p>',
      ),
    ).toEqual({
      html: '<p id="p-a">Text</p>',
      headline: { id: 'p-h', html: 'Ships\n<span class="quote" id="p-q">“sail”</span>' },
    });
  });
  it('without a headline stays as it is', () =>
    expect(articleBody('<p id="p-a">Text</p>')).toEqual({
      html: '<p id="p-a">Text</p>',
      headline: null,
    }));
});
