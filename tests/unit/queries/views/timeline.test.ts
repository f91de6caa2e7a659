import { describe, expect, it } from 'vitest';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { keyEvents, timeline } from '../../../../src/queries/views/timeline.ts';
import { event, harbourStory, place } from '../../../fixtures/queries/harbour-story.ts';

const storyOf = (...events: Parameters<typeof event>[]) =>
  indexStory(harbourStory({ events: events.map((given) => event(...given)) }));
const ordered = (...events: Parameters<typeof event>[]) => storyOf(...events).events;

describe('the timeline', () => {
  it('never puts a date without a year into a year', () => {
    const groups = timeline(
      ordered(['a', '2031-02-03'], ['b', 'XXXX-02'], ['c', null], ['d', '2031'], ['e', '2030-21']),
    );
    expect(
      groups.map(({ id, kind, months }) => [
        id,
        kind,
        months.map(({ heading, events }) => [heading, events.map((one) => one.id)]),
      ]),
    ).toEqual([
      ['year-2030', 'year', [['Spring', ['e']]]],
      [
        'year-2031',
        'year',
        [
          [null, ['d']],
          ['February', ['a']],
        ],
      ],
      ['year-not-stated', 'no-year', [['February', ['b']]]],
      ['undated', 'undated', [[null, ['c']]]],
    ]);
  });
  it('holds every event once', () => {
    const events = ordered(
      ['a', '2031-02/2031-05'],
      ['b', '[2031,2032]'],
      ['c', '203X'],
      ['d', '../2031'],
    );
    expect(
      timeline(events)
        .flatMap(({ months }) => months.flatMap((month) => month.events.map(({ id }) => id)))
        .toSorted(),
    ).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the events of a front page', () => {
  it('are those that most articles tell, in order of time', () => {
    const told = (...articles: string[]) => ({
      accounts: articles.map((article) => ({
        article,
        dateWords: null,
        edtf: null,
        provenance: place(article, 'p-a', 0, 'x'),
      })),
    });
    const index = storyOf(
      ['a', '2031-01'],
      ['b', '2031-02', told('quay', 'cranes')],
      ['c', '2031-03', told('quay', 'quay')],
      ['d', null],
    );
    expect(keyEvents(index, 2).map(({ id }) => id)).toEqual(['b', 'c']);
  });
  it('do not all come from one article or one year where others have as much to tell', () => {
    const at = (article: string, start: number) => ({
      accounts: [
        { article, dateWords: null, edtf: null, provenance: place(article, 'p-a', start, 'x') },
      ],
    });
    const index = storyOf(
      ['a', '2031-01', at('quay', 0)],
      ['b', '2031-02', at('quay', 9)],
      ['c', '2031-03', at('cranes', 5)],
      ['d', '2033', at('cranes', 9)],
    );
    expect(keyEvents(index, 2).map(({ id }) => id)).toEqual(['a', 'd']);
    expect(keyEvents(index, 9)).toHaveLength(4);
  });
});
