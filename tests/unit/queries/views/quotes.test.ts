import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteMatrix } from '../../../../src/queries/pictures/quote-matrix.ts';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { quotesBySpeaker } from '../../../../src/queries/views/quotes-by-speaker.ts';
import {
  article,
  harbourStory,
  person,
  place,
  quote,
} from '../../../fixtures/queries/harbour-story.ts';

const index = indexStory(
  harbourStory({
    articles: [
      article('quay', {
        quotes: [
          quote('p-1', 'p-a', '“one”', 'tom-oduya', ['ines-falk']),
          {
            ...quote('p-2', 'p-a', '“two”', 'anonymous'),
            speakerPlace: place('quay', 'p-a', 0, 'a docker'),
          },
          quote('p-3', 'p-a', '“so-called”', null),
          quote('p-4', 'p-a', '“four”', 'tom-oduya', ['harbour-union']),
        ],
      }),
    ],
  }),
);

describe('quotations', () => {
  it('are grouped by speaker; nobody is named whom the text does not name', () => {
    expect(
      quotesBySpeaker(index).map(({ id, quotes }) => [id, quotes.map((row) => row.id)]),
    ).toEqual([
      ['by-tom-oduya', ['p-1', 'p-4']],
      ['unnamed-speakers', ['p-2']],
      ['quoted-phrases', ['p-3']],
    ]);
  });
  it('form a matrix of persons about persons', () => {
    const matrix = quoteMatrix(index);
    expect([matrix.speakers, matrix.targets].map((people) => people.map(({ id }) => id))).toEqual([
      ['tom-oduya'],
      ['ines-falk'],
    ]);
    expect(matrix.cell('tom-oduya', 'ines-falk').map(({ id }) => id)).toEqual(['p-1']);
  });
});

/** A story in which the numbered persons of each pair speak about each other, once a pair given. */
const speaking = (pairs: readonly (readonly [number, number])[], count: number) =>
  indexStory(
    harbourStory({
      people: Array.from({ length: count }, (_, n) =>
        person(`n-${n}`, `Person ${String(n).padStart(3, '0')}`),
      ),
      articles: [
        article('quay', {
          quotes: pairs.map(([speaker, target], n) =>
            quote(`p-${n}`, 'p-a', `“words ${n}”`, `n-${speaker}`, [`n-${target}`]),
          ),
        }),
      ],
    }),
  );

describe('the matrix of a large story', () => {
  const pair = fc.tuple(fc.nat(119), fc.nat(119));
  it('holds every quotation once: in its rows and columns, or counted as left to the table', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 400 }), fc.constantFrom(1, 5, 100), (pairs, most) => {
        const {
          pairs: all,
          speakers,
          targets,
          cell,
          left,
        } = quoteMatrix(speaking(pairs, 120), most);
        expect(all.flatMap(({ quotes }) => quotes.map(({ id }) => id)).toSorted()).toEqual(
          pairs.map((_, n) => `p-${n}`).toSorted(),
        );
        expect(Math.max(speakers.length, targets.length)).toBeLessThanOrEqual(most);
        expect([new Set(speakers).size, new Set(targets).size]).toEqual([
          speakers.length,
          targets.length,
        ]);
        const drawn = speakers.flatMap((speaker) =>
          targets.filter((target) => cell(speaker.id, target.id).length > 0),
        );
        expect(drawn.length + left).toBe(all.length);
        for (const target of targets)
          expect(speakers.some((speaker) => cell(speaker.id, target.id).length > 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
  it('shows a hundred speakers whole, those of most quotations first, each near its own entries', () => {
    const ring = Array.from({ length: 100 }, (_, n) => [n, (n + 1) % 100] as const);
    const matrix = quoteMatrix(speaking([...ring, [7, 8]], 100));
    expect([matrix.speakers.length, matrix.targets.length, matrix.left]).toEqual([100, 100, 0]);
    expect(matrix.speakers[0]!.id).toBe('n-7');
    matrix.speakers.forEach((speaker, row) =>
      expect(matrix.cell(speaker.id, matrix.targets[row]!.id).length).toBeGreaterThan(0),
    );
  });
});
