import { describe, expect, it } from 'vitest';
import { scoreNames } from '../../eval/score-names.ts';
import { at, figuresOf, found, kindsOf } from './at.ts';

const text = 'Mayor Ana Ruiz met Leo Park. Ruiz left; he waved. Acme Dunn stayed.\nIda Moss wrote.';
const person = (words: string, form: string, nth = 0) => ({
  ...at(text, words, nth),
  type: 'person',
  form,
});
const gold = ['Ana Ruiz', 'Leo Park'].map((words) => at(text, words));

describe('names', () => {
  it('are right with the same two ends; found and missed ones are told', () => {
    // Annotated: Ana Ruiz, Leo Park, Ruiz. Found: Ana Ruiz, Ruiz, Park (too short), Acme Dunn.
    const scored = scoreNames([
      {
        document: { id: 'a', text, people: [...gold, at(text, 'Ruiz', 1)] },
        analysis: found({
          mentions: [
            person('Ana Ruiz', 'full-name'),
            person('Ruiz', 'surname', 1),
            person('Park', 'surname'),
            person('Acme Dunn', 'full-name'),
          ],
        }),
      },
    ]);
    // 2 of 4 found, 2 of 3 there: 2 · ½ · ⅔ / (½ + ⅔) = 4/7.
    expect(figuresOf(scored, 'names of people, exact spans')).toEqual({
      precision: 50,
      recall: 66.7,
      F1: 57.1,
    });
    // Full names: found Ana Ruiz and Acme Dunn, there Ana Ruiz and Leo Park.
    expect(figuresOf(scored, 'full names of each document')).toEqual({
      precision: 50,
      recall: 50,
      F1: 50,
    });
    expect(kindsOf(scored)).toEqual(['false name', 'false name', 'missed name']);
    expect(scored.misses.at(-1)?.span).toEqual(at(text, 'Leo Park'));
    expect(scored.measured.map(({ counted }) => counted)).toEqual(['3 mentions', '2 names']);
  });

  it('are neither pronouns, descriptions nor names of other things, nor beyond what was annotated', () => {
    const scored = scoreNames([
      {
        document: { id: 'a', text, people: gold, annotatedUntil: text.indexOf('\n') },
        analysis: found({
          mentions: [
            person('Ana Ruiz', 'full-name'),
            person('Leo Park', 'full-name'),
            person('he', 'pronoun'),
            person('Mayor', 'descriptor'),
            { ...person('Acme Dunn', 'full-name'), type: 'organisation' },
            person('Ida Moss', 'full-name'),
          ],
        }),
      },
    ]);
    expect(figuresOf(scored, 'names of people, exact spans')).toEqual({
      precision: 100,
      recall: 100,
      F1: 100,
    });
    expect(scored.misses).toEqual([]);
  });
});

describe('names in full', () => {
  it('count once a document, over lines, and once more in the next', () => {
    const twice = 'Ana Ruiz spoke. Ana\nRuiz left.';
    const document = { text: twice, people: [at(twice, 'Ana Ruiz'), at(twice, 'Ana\nRuiz')] };
    const scored = scoreNames([
      { document: { id: 'a', ...document }, analysis: found({}) },
      {
        document: { id: 'b', ...document },
        analysis: found({
          mentions: [{ ...at(twice, 'Ana\nRuiz'), type: 'person', form: 'full-name' }],
        }),
      },
    ]);
    expect(figuresOf(scored, 'full names of each document')).toEqual({
      precision: 100,
      recall: 50,
      F1: 66.7,
    });
    expect(figuresOf(scored, 'names of people, exact spans')).toMatchObject({ recall: 25 });
  });

  it('have no figure where there is none to find and none was found', () => {
    const scored = scoreNames([{ document: { id: 'a', text, people: [] }, analysis: found({}) }]);
    expect(figuresOf(scored, 'names of people, exact spans')).toEqual({
      precision: null,
      recall: null,
      F1: null,
    });
  });
});
