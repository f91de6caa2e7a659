import { describe, expect, it } from 'vitest';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { peopleIndex } from '../../../../src/queries/views/people-index.ts';
import { article, harbourStory, mention, person } from '../../../fixtures/queries/harbour-story.ts';

const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);

describe('the list of people', () => {
  it('stands in two groups where the story is small', () => {
    const { several, one, letters } = peopleIndex(indexStory(harbourStory()));
    expect([ids(several), ids(one), letters]).toEqual([['ines-falk'], ['tom-oduya'], []]);
  });
  it('stands by letters where very many are named once; everyone is in it once', () => {
    const names = [
      'Émile Roux',
      'Ernst Falk',
      '7th Hand',
      ...Array.from({ length: 40 }, (_, n) => `Zoe ${String(n).padStart(2, '0')}`),
    ];
    const people = names.map((name, n) => person(`p-${n}`, name));
    const index = indexStory(
      harbourStory({
        people,
        articles: [
          article('quay', {
            mentions: people.map(({ id, name }, n) => mention('p-a', n * 50, name, id)),
          }),
          article('cranes', { mentions: [mention('p-c', 0, 'Zoe 00', 'p-3')] }),
        ],
      }),
    );
    const { several, one, letters } = peopleIndex(index);
    expect([ids(several), one]).toEqual([['p-3'], []]);
    expect(letters.map(({ letter, people: own }) => [letter, own.length])).toEqual([
      ['#', 1],
      ['E', 2],
      ['Z', 39],
    ]);
    expect(ids(letters[1]!.people)).toEqual(['p-0', 'p-1']);
    expect(new Set([...ids(several), ...letters.flatMap(({ people: own }) => ids(own))]).size).toBe(
      names.length,
    );
  });
});
