import { describe, expect, it } from 'vitest';
import type { ArticleData } from '../../../src/model/content.ts';
import { eventContext } from '../../../src/queries/event-context.ts';
import { relationGraph } from '../../../src/queries/relation-graph.ts';
import { relationsOf } from '../../../src/queries/relations.ts';
import { indexStory } from '../../../src/queries/story-index.ts';
import { article, event, harbourStory, mention, person, place, quote } from '../../fixtures/queries/harbour-story.ts';

const statement = (id: string, block: string, start: number, end: number): ArticleData['statements'][number] => ({ id, block, start, end, exact: `words of ${id}`, kind: 'act', subject: null, claimants: ['outlet unknown'], status: 'reported', sensitive: [] });
const block = (id: string, start: number) => ({ id, kind: 'paragraph' as const, start, end: start + 100, contentStart: start, contentEnd: start + 100 });

const story = harbourStory({
  people: [person('ines-falk', 'Ines Falk'), person('tom-oduya', 'Tom Oduya'), person('mara-lind', 'Mara Lind')],
  articles: [article('quay', {
    blocks: [block('p-a', 0), block('p-b', 100), block('p-c', 200)],
    mentions: [mention('p-a', 0, 'Ines Falk', 'ines-falk'), mention('p-a', 20, 'Tom Oduya', 'tom-oduya'), mention('p-b', 110, 'Falk', 'ines-falk'), mention('p-b', 130, 'Mara Lind', 'mara-lind'), mention('p-c', 210, 'Tom Oduya', 'tom-oduya'), mention('p-c', 230, 'Falk', 'ines-falk')],
    statements: [statement('s-1', 'p-a', 0, 50), statement('s-1b', 'p-a', 0, 50), statement('s-2', 'p-b', 100, 150), statement('s-3', 'p-c', 200, 260), statement('s-4', 'p-c', 260, 290)],
    quotes: [{ ...quote('q-1', 'p-c', '“a long winter”', 'tom-oduya'), start: 262, end: 277 }],
  })],
  events: [
    event('first', null, { accounts: [{ article: 'quay', dateWords: null, edtf: null, provenance: place('quay', 'p-a', 0, 'x'.repeat(50)) }] }),
    event('second', null, { accounts: [{ article: 'quay', dateWords: null, edtf: null, provenance: place('quay', 'p-c', 200, 'x'.repeat(60)) }] }),
  ],
});
const index = indexStory(story);

describe('relations', () => {
  it('are the sentences that name both, each once, most first', () => expect(relationsOf(index, 'ines-falk').map((relation) => [relation.person.id, relation.sentences.map(({ start }) => start)])).toEqual([['tom-oduya', [0, 200]], ['mara-lind', [100]]]));
  it('are the same from both sides', () => expect(relationsOf(index, 'mara-lind').map(({ person: { id } }) => id)).toEqual(['ines-falk']));
});

describe('the graph of relations', () => {
  it('holds the person and those around, all within the picture, the same every time', () => {
    const graph = relationGraph(index, 'ines-falk')!;
    expect(graph.nodes.map(({ person: { id }, self }) => [id, self])).toEqual([['ines-falk', true], ['tom-oduya', false], ['mara-lind', false]]);
    expect(graph.edges.map(({ from, to, sentences }) => [from.person.id, to.person.id, sentences])).toEqual([['ines-falk', 'tom-oduya', 2], ['ines-falk', 'mara-lind', 1]]);
    for (const { x, y } of graph.nodes) expect(x > 0 && x < 1 && y > 0 && y < 1).toBe(true);
    expect(relationGraph(index, 'ines-falk')).toEqual(graph);
  });
  it('is left out with a single other', () => expect(relationGraph(index, 'mara-lind')).toBeNull());
});

describe('around an event', () => {
  it('stands what else its passage says, and who is quoted in it', () => {
    const context = eventContext(index, index.event.get('second')!);
    expect([context.around, context.passage.map(({ id }) => id), context.quotes.map(({ id }) => id)]).toEqual([false, ['s-4'], ['q-1']]);
  });
  it('stand the passages beside it where its own says nothing else', () => {
    const context = eventContext(index, index.event.get('first')!);
    expect([context.around, context.passage.map(({ id }) => id)]).toEqual([true, ['s-2']]);
  });
  it('stand the events told before and after it', () => {
    expect(eventContext(index, index.event.get('first')!)).toMatchObject({ toldBefore: null, toldAfter: { id: 'second' } });
    expect(eventContext(index, index.event.get('second')!)).toMatchObject({ toldBefore: { id: 'first' }, toldAfter: null });
  });
});
