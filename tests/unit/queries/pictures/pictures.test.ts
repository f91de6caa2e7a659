import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInArticle } from '../../../../src/queries/excerpts/place-in-article.ts';
import { axis } from '../../../../src/queries/pictures/axis.ts';
import { placeOn, segmentsOf } from '../../../../src/queries/pictures/broken-axis.ts';
import { sourceOverlap } from '../../../../src/queries/pictures/source-overlap.ts';
import { strip } from '../../../../src/queries/pictures/strip.ts';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { article, event, harbourStory, place } from '../../../fixtures/queries/harbour-story.ts';

const told = (...articles: string[]) => ({
  accounts: articles.map((id) => ({
    article: id,
    dateWords: null,
    edtf: null,
    provenance: place(id, 'p-a', 0, 'x'),
  })),
});

const whole = (months: number) => [{ from: 0, to: months, at: 0, until: 1 }];

describe('the axis of a picture', () => {
  it('names every month of one year, with the year at the start', () =>
    expect(
      axis(2031 * 12, whole(12))
        .map(({ label }) => label)
        .slice(0, 3),
    ).toEqual(['Jan 2031', 'Feb', 'Mar']));
  it('names no year where none is stated', () =>
    expect(axis(null, whole(12))[0]).toEqual({ at: 0, label: 'Jan', minor: false }));
  it('names whole years where there are many, at January', () =>
    expect(
      axis(2001 * 12 + 5, whole(120)).map(({ label, at }) => [label, Math.round(at * 120)])[0],
    ).toEqual(['2002', 7]));
  it('never has more labels than fit', () => {
    for (const months of [1, 2, 11, 40, 300, 5000])
      expect(axis(0, whole(months)).length).toBeLessThanOrEqual(14);
  });
});

describe('an axis with breaks', () => {
  const year = (from: number, to = from + 1) => ({ from: from * 12, to: to * 12 });
  it('leaves out long times of which nothing is told, and says where each stretch begins', () => {
    const segments = segmentsOf([year(0), year(280, 284), year(430), year(440, 470)], 470 * 12);
    expect(segments.map(({ from, to }) => [from / 12, to / 12])).toEqual([
      [0, 1],
      [280, 284],
      [430, 470],
    ]);
    expect(axis(1550 * 12, segments).map(({ label }) => label)).toEqual([
      '1550',
      '1830',
      '1980',
      '1985',
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
    ]);
  });
  it('is not broken for a few months, nor where the whole is told of', () => {
    expect(segmentsOf([year(0), year(3)], 48)).toHaveLength(1);
    expect(
      segmentsOf(
        Array.from({ length: 30 }, (_, n) => year(n)),
        360,
      ),
    ).toHaveLength(1);
  });
  it('keeps the order of time and stays within the width', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(3000), fc.integer({ min: 1, max: 60 }))
        .map(([from, length]) => ({ from, to: from + length })),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(spans, (spans) => {
        const months = Math.max(...spans.map(({ to }) => to));
        const segments = segmentsOf(spans, months);
        expect(segments[0]!.at).toBe(0);
        expect(segments.at(-1)!.until).toBeCloseTo(1);
        for (const { from, to } of spans)
          expect(segments.some((segment) => segment.from <= from && to <= segment.to)).toBe(true);
        const places = spans
          .flatMap(({ from, to }) => [from, to])
          .toSorted((a, b) => a - b)
          .map((month) => placeOn(segments, month));
        places.forEach((place, n) =>
          expect(place >= (places[n - 1] ?? 0) && place <= 1 + 1e-9).toBe(true),
        );
        axis(0, segments).forEach(({ at }, n, ticks) =>
          expect(at >= (ticks[n - 1]?.at ?? 0) && at <= 1).toBe(true),
        );
      }),
    );
  });
});

describe('the strip', () => {
  const events = [
    event('a', '2031-01'),
    event('b', null),
    event('c', '2031-03'),
    event('d', '2031-06-02'),
  ];
  it('numbers events as the list below does', () =>
    expect(strip(events)!.marks.map(({ number }) => number)).toEqual([1, 3, 4]));
  it('is left out where fewer than three are dated', () =>
    expect(strip(events.slice(0, 3))).toBeNull());
  it('keeps all marks within its width', () => {
    for (const { from, to } of strip(events)!.marks)
      expect(from >= 0 && to <= 1 && from < to).toBe(true);
  });
});

describe('the overlap of sources', () => {
  const story = harbourStory({
    events: [event('both', null, told('quay', 'cranes')), event('one', null, told('quay'))],
  });
  it('counts what other independent sources tell too', () => {
    const rows = sourceOverlap(indexStory(story))!.groups.flat();
    expect(
      rows.map(({ article: { id }, events, shared, sharedPeople }) => [
        id,
        events,
        shared,
        sharedPeople,
      ]),
    ).toEqual([
      ['cranes', 1, 1, 1],
      ['quay', 2, 1, 1],
    ]);
  });
  it('does not count copies of one report as others', () => {
    const copies = sourceOverlap(
      indexStory({ ...story, story: { ...story.story, independentSources: [['quay', 'cranes']] } }),
    )!;
    expect(copies.groups).toHaveLength(1);
    expect(copies.groups[0]!.map(({ shared }) => shared)).toEqual([0, 0]);
  });
  it('draws of many articles those that overlap or count as one source, and keeps all for the table', () => {
    const ids = Array.from({ length: 40 }, (_, n) => `a${String(n).padStart(2, '0')}`);
    const many = {
      ...story,
      articles: ids.map((id) => article(id)),
      events: [event('both', null, told('a03', 'a20')), event('one', null, told('a05'))],
      story: {
        ...story.story,
        independentSources: [
          ['a10', 'a11'],
          ...ids.filter((id) => id !== 'a10' && id !== 'a11').map((id) => [id]),
        ],
      },
    };
    const { groups, drawn } = sourceOverlap(indexStory(many))!;
    expect(groups.flat()).toHaveLength(40);
    expect(drawn.map((rows) => rows.map((row) => row.article.id))).toEqual([
      ['a03'],
      ['a20'],
      ['a10', 'a11'],
    ]);
  });
  it('needs two articles', () =>
    expect(sourceOverlap(indexStory({ ...story, articles: [article('quay')] }))).toBeNull());
});

describe('a place in an article', () => {
  const block = (id: string, kind: 'headline' | 'paragraph' | 'heading') => ({
    id,
    kind,
    start: 0,
    end: 1,
    contentStart: 0,
    contentEnd: 1,
  });
  const blocks = [
    block('h', 'headline'),
    block('a', 'paragraph'),
    block('s', 'heading'),
    block('b', 'paragraph'),
  ];
  it.each([
    ['h', 'the headline'],
    ['a', 'paragraph 1'],
    ['b', 'paragraph 2'],
    ['s', 'passage 3 of 4'],
  ])('%s is %s', (id, words) => expect(placeInArticle({ blocks }, id)).toBe(words));
});
