import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleData } from '../../../../src/model/content.ts';
import { relationGraph } from '../../../../src/queries/pictures/relation-graph.ts';
import {
  gap,
  letter,
  lineHeight,
  relationRing,
} from '../../../../src/queries/pictures/relation-ring.ts';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { eventContext } from '../../../../src/queries/views/event-context.ts';
import { relationsOf } from '../../../../src/queries/views/relations.ts';
import {
  article,
  event,
  harbourStory,
  mention,
  person,
  place,
  quote,
} from '../../../fixtures/queries/harbour-story.ts';

const statement = (
  id: string,
  block: string,
  start: number,
  end: number,
): ArticleData['statements'][number] => ({
  id,
  block,
  start,
  end,
  exact: `words of ${id}`,
  kind: 'act',
  subject: null,
  claimants: ['outlet unknown'],
  status: 'reported',
  sensitive: [],
});
const block = (id: string, start: number) => ({
  id,
  kind: 'paragraph' as const,
  start,
  end: start + 100,
  contentStart: start,
  contentEnd: start + 100,
});

const story = harbourStory({
  people: [
    person('ines-falk', 'Ines Falk'),
    person('tom-oduya', 'Tom Oduya'),
    person('mara-lind', 'Mara Lind'),
  ],
  articles: [
    article('quay', {
      blocks: [block('p-a', 0), block('p-b', 100), block('p-c', 200)],
      mentions: [
        mention('p-a', 0, 'Ines Falk', 'ines-falk'),
        mention('p-a', 20, 'Tom Oduya', 'tom-oduya'),
        mention('p-b', 110, 'Falk', 'ines-falk'),
        mention('p-b', 130, 'Mara Lind', 'mara-lind'),
        mention('p-c', 210, 'Tom Oduya', 'tom-oduya'),
        mention('p-c', 230, 'Falk', 'ines-falk'),
      ],
      statements: [
        statement('s-1', 'p-a', 0, 50),
        statement('s-1b', 'p-a', 0, 50),
        statement('s-2', 'p-b', 100, 150),
        statement('s-3', 'p-c', 200, 260),
        statement('s-4', 'p-c', 260, 290),
      ],
      quotes: [{ ...quote('q-1', 'p-c', '“a long winter”', 'tom-oduya'), start: 262, end: 277 }],
    }),
  ],
  events: [
    event('first', null, {
      accounts: [
        {
          article: 'quay',
          dateWords: null,
          edtf: null,
          provenance: place('quay', 'p-a', 0, 'x'.repeat(50)),
        },
      ],
    }),
    event('second', null, {
      accounts: [
        {
          article: 'quay',
          dateWords: null,
          edtf: null,
          provenance: place('quay', 'p-c', 200, 'x'.repeat(60)),
        },
      ],
    }),
  ],
});
const index = indexStory(story);

describe('relations', () => {
  it('are the sentences that name both, each once, most first', () =>
    expect(
      relationsOf(index, 'ines-falk').map((relation) => [
        relation.person.id,
        relation.sentences.map(({ start }) => start),
      ]),
    ).toEqual([
      ['tom-oduya', [0, 200]],
      ['mara-lind', [100]],
    ]));
  it('are the same from both sides', () =>
    expect(relationsOf(index, 'mara-lind').map(({ person: { id } }) => id)).toEqual(['ines-falk']));
});

describe('the graph of relations', () => {
  it('holds the person and those around, all within the picture, the same every time', () => {
    const graph = relationGraph(index, 'ines-falk')!;
    expect(graph.nodes.map(({ person: { id }, self }) => [id, self])).toEqual([
      ['ines-falk', true],
      ['tom-oduya', false],
      ['mara-lind', false],
    ]);
    expect(
      graph.edges.map(({ from, to, sentences }) => [from.person.id, to.person.id, sentences]),
    ).toEqual([
      ['ines-falk', 'tom-oduya', 2],
      ['ines-falk', 'mara-lind', 1],
    ]);
    for (const { x, y } of graph.nodes) expect(x > 0 && x < 1 && y > 0 && y < 1).toBe(true);
    expect(relationGraph(index, 'ines-falk')).toEqual(graph);
  });
  it('is left out with a single other', () => expect(relationGraph(index, 'mara-lind')).toBeNull());
});

/**
 * A story in which one sentence each names Ines Falk and one of many others, and a few name two of
 * them more.
 */
const crowd = (names: readonly string[]) =>
  indexStory(
    harbourStory({
      people: [person('ines-falk', 'Ines Falk'), ...names.map((name, n) => person(`n-${n}`, name))],
      articles: [
        article('quay', {
          blocks: [block('p-a', 0)],
          mentions: names.flatMap((name, n) => [
            mention('p-a', n * 100, 'Falk', 'ines-falk'),
            mention('p-a', n * 100 + 10, name.slice(0, 40), `n-${n}`),
            mention('p-a', n * 100 + 60, 'other', `n-${(n * 7) % names.length}`),
          ]),
          statements: names.map((_, n) => statement(`s-${n}`, 'p-a', n * 100, n * 100 + 99)),
        }),
      ],
    }),
  );

describe('the ring of relations', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 40 }), {
    minLength: 10,
    maxLength: 130,
  });
  it('takes over where the graph ends', () => {
    const [nine, ten] = [9, 10].map((count) =>
      crowd(Array.from({ length: count }, (_, n) => `Name ${n}`)),
    );
    expect([
      relationGraph(nine!, 'ines-falk')?.nodes.length,
      relationRing(nine!, 'ines-falk'),
    ]).toEqual([10, null]);
    expect([
      relationGraph(ten!, 'ines-falk'),
      relationRing(ten!, 'ines-falk')?.nodes.length,
    ]).toEqual([null, 10]);
  });
  it('leaves nobody out silently, and no name meets another or leaves the picture', () => {
    fc.assert(
      fc.property(names, (names) => {
        const { nodes, left, width, height, edges } = relationRing(crowd(names), 'ines-falk')!;
        expect(nodes.length + left).toBe(names.length);
        expect(left).toBe(Math.max(0, names.length - 100));
        expect(edges.length).toBeGreaterThan(0);
        const rays = nodes.map(({ person: { name }, x, y, turn, leftward }) => {
          const angle = ((leftward ? turn - 180 : turn) * Math.PI) / 180;
          const at = (along: number): [number, number] => [
            x + along * Math.cos(angle),
            y + along * Math.sin(angle),
          ];
          return { from: at(gap), to: at(gap + name.length * letter) };
        });
        for (const [x, y] of rays.flatMap(({ to }) => [to]))
          expect(x >= 8 && x <= width - 8 && y >= 8 && y <= height - 8).toBe(true);
        // Names run along rays from the middle: they are nearest where they begin.
        rays.forEach(({ from: [x, y] }, n) => {
          const [a, b] = rays[(n + 1) % rays.length]!.from;
          expect(Math.hypot(x - a, y - b)).toBeGreaterThan(lineHeight - 1);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('around an event', () => {
  it('stands what else its passage says, and who is quoted in it', () => {
    const context = eventContext(index, index.event.get('second')!);
    expect([
      context.around,
      context.passage.map(({ id }) => id),
      context.quotes.map(({ id }) => id),
    ]).toEqual([false, ['s-4'], ['q-1']]);
  });
  it('stand the passages beside it where its own says nothing else', () => {
    const context = eventContext(index, index.event.get('first')!);
    expect([context.around, context.passage.map(({ id }) => id)]).toEqual([true, ['s-2']]);
  });
  it('stand the events told before and after it', () => {
    expect(eventContext(index, index.event.get('first')!)).toMatchObject({
      toldBefore: null,
      toldAfter: { id: 'second' },
    });
    expect(eventContext(index, index.event.get('second')!)).toMatchObject({
      toldBefore: { id: 'first' },
      toldAfter: null,
    });
  });
});
