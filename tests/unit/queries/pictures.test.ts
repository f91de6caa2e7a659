import { describe, expect, it } from 'vitest';
import { axis } from '../../../src/queries/axis.ts';
import { placeInArticle } from '../../../src/queries/place-in-article.ts';
import { sourceOverlap } from '../../../src/queries/source-overlap.ts';
import { indexStory } from '../../../src/queries/story-index.ts';
import { strip } from '../../../src/queries/strip.ts';
import { article, event, harbourStory, place } from '../../fixtures/queries/harbour-story.ts';

const told = (...articles: string[]) => ({ accounts: articles.map((id) => ({ article: id, dateWords: null, edtf: null, provenance: place(id, 'p-a', 0, 'x') })) });

describe('the axis of a picture', () => {
  it('names every month of one year, with the year at the start', () => expect(axis(2031 * 12, 12).map(({ label }) => label).slice(0, 3)).toEqual(['Jan 2031', 'Feb', 'Mar']));
  it('names no year where none is stated', () => expect(axis(null, 12)[0]).toEqual({ at: 0, label: 'Jan', minor: false }));
  it('names whole years where there are many, at January', () => expect(axis(2001 * 12 + 5, 120).map(({ label, at }) => [label, Math.round(at * 120)])[0]).toEqual(['2002', 7]));
  it('never has more labels than fit', () => { for (const months of [1, 2, 11, 40, 300, 5000]) expect(axis(0, months).length).toBeLessThanOrEqual(14); });
});

describe('the strip', () => {
  const events = [event('a', '2031-01'), event('b', null), event('c', '2031-03'), event('d', '2031-06-02')];
  it('numbers events as the list below does', () => expect(strip(events)!.marks.map(({ number }) => number)).toEqual([1, 3, 4]));
  it('is left out where fewer than three are dated', () => expect(strip(events.slice(0, 3))).toBeNull());
  it('keeps all marks within its width', () => { for (const { from, to } of strip(events)!.marks) expect(from >= 0 && to <= 1 && from < to).toBe(true); });
});

describe('the overlap of sources', () => {
  const story = harbourStory({ events: [event('both', null, told('quay', 'cranes')), event('one', null, told('quay'))] });
  it('counts what other independent sources tell too', () => {
    const rows = sourceOverlap(indexStory(story))!.groups.flat();
    expect(rows.map(({ article: { id }, events, shared, sharedPeople }) => [id, events, shared, sharedPeople])).toEqual([['cranes', 1, 1, 1], ['quay', 2, 1, 1]]);
  });
  it('does not count copies of one report as others', () => {
    const copies = sourceOverlap(indexStory({ ...story, story: { ...story.story, independentSources: [['quay', 'cranes']] } }))!;
    expect(copies.groups).toHaveLength(1);
    expect(copies.groups[0]!.map(({ shared }) => shared)).toEqual([0, 0]);
  });
  it('needs two articles', () => expect(sourceOverlap(indexStory({ ...story, articles: [article('quay')] }))).toBeNull());
});

describe('a place in an article', () => {
  const block = (id: string, kind: 'headline' | 'paragraph' | 'heading') => ({ id, kind, start: 0, end: 1, contentStart: 0, contentEnd: 1 });
  const blocks = [block('h', 'headline'), block('a', 'paragraph'), block('s', 'heading'), block('b', 'paragraph')];
  it.each([['h', 'the headline'], ['a', 'paragraph 1'], ['b', 'paragraph 2'], ['s', 'passage 3 of 4']])('%s is %s', (id, words) => expect(placeInArticle({ blocks }, id)).toBe(words));
});
