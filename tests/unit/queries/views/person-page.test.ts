import { describe, expect, it } from 'vitest';
import type { ArticleData } from '../../../../src/model/content.ts';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { personView } from '../../../../src/queries/views/person-page.ts';
import { quotesBySpeaker } from '../../../../src/queries/views/quotes-by-speaker.ts';
import { article, harbourStory, mention } from '../../../fixtures/queries/harbour-story.ts';

const statement = (
  id: string,
  given: Partial<ArticleData['statements'][number]>,
): ArticleData['statements'][number] => ({
  id,
  block: 'p-a',
  start: 0,
  end: 5,
  exact: 'words',
  kind: 'act',
  subject: 'ines-falk',
  claimants: ['outlet unknown'],
  status: 'reported',
  sensitive: [],
  ...given,
});

describe('a person’s page', () => {
  it('shows what must not stand as plain fact, each sentence once under its gravest status', () => {
    const story = harbourStory({
      articles: [
        article('quay', {
          mentions: [mention('p-a', 0, 'Ines Falk', 'ines-falk')],
          statements: [
            statement('s-1', {}),
            statement('s-2', { start: 10, end: 20, sensitive: ['drugs'] }),
            statement('s-3', {
              start: 10,
              end: 20,
              status: 'alleged',
              kind: 'allegation',
              sensitive: ['drugs'],
            }),
            statement('s-4', { start: 30, end: 40, status: 'denied', kind: 'denial' }),
            statement('s-5', { start: 50, end: 60, subject: 'tom-oduya', status: 'alleged' }),
          ],
        }),
      ],
    });
    const index = indexStory(story);
    const view = personView(index, index.person.get('ines-falk')!);
    expect(view.claims.map(({ id }) => id)).toEqual(['s-3', 's-4']);
  });
  it('leaves the opinions of nobody named to their articles', () => {
    const story = harbourStory();
    const [quay] = story.articles;
    const [first] = quay!.quotes;
    const anonymous = {
      ...quay!,
      quotes: [{ ...first!, speaker: 'anonymous', about: ['ines-falk'] }],
      held: [{ start: first!.start, end: first!.end }],
      statements: [
        statement('s-1', {
          kind: 'quote',
          status: 'alleged',
          start: first!.start,
          end: first!.end,
          anonymous: true,
          opinion: true,
        }),
        statement('s-2', {
          kind: 'allegation',
          status: 'alleged',
          start: 90,
          end: 99,
          anonymous: true,
        }),
      ],
    };
    const index = indexStory({ ...story, articles: [anonymous] });
    const view = personView(index, index.person.get('ines-falk')!);
    expect(view.saidAbout).toEqual([]);
    expect(view.claims.map(({ id }) => id)).toEqual(['s-2']);
    expect(quotesBySpeaker(index).flatMap(({ quotes }) => quotes)).toEqual([]);
  });
  it('does not list a person’s own words as said about them', () => {
    const story = harbourStory();
    const [quay] = story.articles;
    const own = {
      ...quay!,
      quotes: quay!.quotes.map((quote) => ({ ...quote, about: ['ines-falk', 'tom-oduya'] })),
    };
    const index = indexStory({ ...story, articles: [own] });
    expect(personView(index, index.person.get('tom-oduya')!).saidAbout).toEqual([]);
    expect(personView(index, index.person.get('ines-falk')!).saidAbout).toHaveLength(1);
  });
});
