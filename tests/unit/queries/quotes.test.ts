import { describe, expect, it } from 'vitest';
import { quoteMatrix } from '../../../src/queries/quote-matrix.ts';
import { quotesBySpeaker } from '../../../src/queries/quotes-by-speaker.ts';
import { indexStory } from '../../../src/queries/story-index.ts';
import { article, harbourStory, place, quote } from '../../fixtures/queries/harbour-story.ts';

const index = indexStory(harbourStory({
  articles: [article('quay', { quotes: [
    quote('p-1', 'p-a', '“one”', 'tom-oduya', ['ines-falk']),
    { ...quote('p-2', 'p-a', '“two”', 'anonymous'), speakerPlace: place('quay', 'p-a', 0, 'a docker') },
    quote('p-3', 'p-a', '“so-called”', null),
    quote('p-4', 'p-a', '“four”', 'tom-oduya', ['harbour-union']),
  ] })],
}));

describe('quotations', () => {
  it('are grouped by speaker; nobody is named whom the text does not name', () => {
    expect(quotesBySpeaker(index).map(({ id, quotes }) => [id, quotes.map((row) => row.id)])).toEqual([
      ['by-tom-oduya', ['p-1', 'p-4']],
      ['unnamed-speakers', ['p-2']],
      ['quoted-phrases', ['p-3']],
    ]);
  });
  it('form a matrix of persons about persons', () => {
    const matrix = quoteMatrix(index);
    expect([matrix.speakers, matrix.targets].map((people) => people.map(({ id }) => id))).toEqual([['tom-oduya'], ['ines-falk']]);
    expect(matrix.cell('tom-oduya', 'ines-falk').map(({ id }) => id)).toEqual(['p-1']);
  });
});
