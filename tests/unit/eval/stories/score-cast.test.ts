import { describe, expect, it } from 'vitest';
import { GoldPeople } from '../../../eval/stories/gold-people.ts';
import { scoreCast } from '../../../eval/stories/score-cast.ts';
import { scoreDisagreements } from '../../../eval/stories/score-disagreements.ts';
import type { ToldStory } from '../../../eval/stories/tell-story.ts';
import { figuresOf, kindsOf } from '../at.ts';
import { placed, report } from './document.ts';

const text = 'Owen Hart sang. Lee Moor danced. Judge Hart left.';
const named = (id: string, hart: string, some = {}) =>
  report(id, text, {
    people: [
      ['Owen Hart', hart],
      ['Lee Moor', 'moor'],
    ],
    ...some,
  });
type Places = ReturnType<typeof placed>[];

const story = (pages: Record<string, Places>, pagesTogether = 0): ToldStory => ({
  documents: [
    ...new Set(
      Object.values(pages)
        .flat()
        .map(({ document }) => document),
    ),
  ],
  people: Object.entries(pages).map(([name, mentions]) => ({ id: name, name, mentions })),
  events: [],
  disagreements: [],
  pagesTogether,
});

function score(told: ToldStory, cast: string[] = []) {
  const scored = scoreCast([told], new GoldPeople(told.documents), cast);
  return { ...scored, figures: figuresOf(scored, 'people over articles') };
}

describe('people over articles', () => {
  const [a, b] = [named('a', 'hart'), named('b', 'hart')];

  it('are pairs of articles that name one person', () => {
    const hart = [placed(a, 'Owen Hart'), placed(b, 'Owen Hart')];
    const { figures, measured, misses } = score(
      story({ hart, moor: [placed(a, 'Lee Moor')], other: [placed(b, 'Lee Moor')] }),
    );
    expect(measured[0]?.counted).toBe('4 names');
    expect(figures).toMatchObject({
      'names found': 100,
      precision: 100,
      recall: 50,
      F1: 66.7,
      'pages of several people': 0,
      'people on several pages': 1,
    });
    expect(misses).toMatchObject([
      {
        kind: 'one person on several pages',
        document: 'a',
        note: 'moor for ‘Lee Moor’ of a + other for ‘Lee Moor’ of b',
      },
    ]);
  });

  it('are wrong where one page has two', () => {
    const all = [placed(a, 'Owen Hart'), placed(b, 'Lee Moor')];
    const scored = score(story({ all }));
    expect(scored.figures).toMatchObject({
      'names found': 50,
      precision: 0,
      'pages of several people': 1,
    });
    expect(kindsOf(scored)).toEqual(['several people on one page']);
  });

  it('are named where most of the shorter of two mentions is met', () => {
    expect(score(story({ hart: [placed(a, 'Owen Hart sang')] })).figures['names found']).toBe(50);
    expect(score(story({ hart: [placed(a, 'n Hart')] })).figures['names found']).toBe(50);
    // Of two that meet it, the one that covers more: the page of a word before it is not meant.
    const told = story({
      other: [placed(a, 'Hart sang. Lee'), placed(b, 'Hart sang. Lee')],
      hart: [placed(a, 'Owen Hart'), placed(b, 'Owen Hart')],
    });
    expect(score(told).figures).toMatchObject({ precision: 100, 'pages of several people': 0 });
  });

  it('are by a lone name where a topic has no other', () => {
    const far = named('c', 'hart', { topic: 2 });
    const lone = [placed(a, 'Owen Hart'), placed(far, 'Judge Hart')];
    expect(score(story({ lone })).figures['by a lone name']).toBe(1);
    const full = [...lone, placed(far, 'Owen Hart')];
    expect(score(story({ full })).figures['by a lone name']).toBe(0);
    const near = [placed(a, 'Owen Hart'), placed(b, 'Judge Hart')];
    expect(score(story({ near })).figures['by a lone name']).toBe(0);
  });

  it('have so many pages before an editor puts them together', () => {
    const name = 'pages of the 1 of the cast before they were put together';
    expect(score(story({}, 3), ['Owen Hart']).figures[name]).toBe(3);
    expect(score(story({}, 3)).figures).not.toHaveProperty(name);
  });
});

it('counts disagreements between reports of different happenings and topics', () => {
  const reports = [
    named('a', 'x'),
    named('b', 'x', { subtopic: 'b' }),
    named('c', 'x', { topic: 2 }),
  ];
  const [a, b, c] = reports.map((one) => placed(one, 'sang')) as [Places[0], Places[0], Places[0]];
  const told = {
    ...story({}),
    documents: reports,
    disagreements: [
      [a, a],
      [a, b],
      [a, b, c],
    ].map((statements) => ({ statements })),
  };
  const scored = scoreDisagreements([told]);
  expect(scored.measured[0]?.counted).toBe('3 articles');
  expect(figuresOf(scored, 'disagreements')).toEqual({
    shown: 3,
    'over happenings': 1,
    'over topics': 1,
  });
});
