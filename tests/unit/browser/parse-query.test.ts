import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, writeState } from '../../../src/browser/page-state.ts';
import { parseQuery } from '../../../src/browser/parse-query.ts';

const operators = { saidBy: ['said by'], about: ['about'] };
const empty = { words: [], phrases: [], without: [], people: [] };

describe('what a reader typed', () => {
  it.each([
    ['crane harbour', { words: ['crane', 'harbour'] }],
    ['"a stubborn crane" harbour', { words: ['harbour'], phrases: ['a stubborn crane'] }],
    ['“a stubborn crane”', { phrases: ['a stubborn crane'] }],
    [
      'crane -harbour -"old quay" −ferry',
      { words: ['crane'], without: ['harbour', 'old quay', 'ferry'] },
    ],
    ['walk-out well-known', { words: ['walk-out', 'well-known'] }],
    [
      'said by: Ines Falk',
      { people: [{ part: 'saidBy', words: ['Ines', 'Falk'], quoted: false }] },
    ],
    [
      'Said-By:"Ines Falk" crane',
      { words: ['crane'], people: [{ part: 'saidBy', words: ['Ines', 'Falk'], quoted: true }] },
    ],
    [
      'about: Falk said by: Oduya "no"',
      {
        phrases: ['no'],
        people: [
          { part: 'about', words: ['Falk'], quoted: false },
          { part: 'saidBy', words: ['Oduya'], quoted: false },
        ],
      },
    ],
    ['what about Falk', { words: ['what', 'about', 'Falk'] }],
    ['"open crane', { words: ['open', 'crane'] }],
    ['- "" ""', { words: ['-'] }],
  ])('%s', (text, query) => expect(parseQuery(text, operators)).toEqual({ ...empty, ...query }));

  it('is read whatever it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { words, phrases, without, people } = parseQuery(text, operators);
        for (const part of [
          ...words,
          ...phrases,
          ...without,
          ...people.flatMap((one) => one.words),
        ])
          expect(part.trim()).not.toBe('');
      }),
    ));
});

describe('the address of a search', () => {
  it('says all that is asked', () => {
    expect(
      writeState({ text: 'a & b', facets: { kind: 'passage', person: 'x X Y' }, sort: 'newest' }),
    ).toBe('?q=a+%26+b&kind=passage&person=x+X+Y&sort=newest');
    expect(writeState({ text: '', facets: {}, sort: 'relevance' })).toBe('');
  });
  it('is read back as it was written', () =>
    fc.assert(
      fc.property(
        fc.record({
          text: fc.string({ unit: 'grapheme' }),
          facets: fc.dictionary(
            fc.constantFrom('kind', 'person', 'outlet', 'year', 'status'),
            fc.string({ unit: 'grapheme', minLength: 1 }),
          ),
          sort: fc.constantFrom('relevance', 'newest', 'oldest') as fc.Arbitrary<'newest'>,
        }),
        (question) =>
          void expect(readState(writeState(question))).toEqual({
            ...question,
            facets: { ...question.facets },
          }),
      ),
    ));
});
