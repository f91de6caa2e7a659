import { describe, expect, it } from 'vitest';
import { resolveCast } from '../../../../src/ingest/resolve/resolve-cast.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import type { Cast } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const castOf = (texts: Readonly<Record<string, string>>, edits: object = {}): Cast =>
  resolveCast(
    Object.entries(texts).map(([id, text]) => readOf(id, text)),
    peopleEditsSchema.parse(edits),
    english,
  );
const people = (cast: Cast): string[] =>
  cast.entities.filter(({ type }) => type === 'person').map(({ name }) => name);

describe('people over the story', () => {
  it('a lone surname joins the full name that another article gives', () => {
    const cast = castOf({
      a: 'Mayor Deborah Finch told reporters that she would stay.',
      b: 'Ms. Finch said the harbour was closed. Finch left early.',
    });
    expect(people(cast)).toEqual(['Deborah Finch']);
    expect(cast.entities[0]!.mentions.map(({ article }) => article)).toContain('b');
  });

  it('a lone surname that its article takes for another one’s never joins the only full name of the story', () => {
    const cast = castOf({
      a: 'Senator Halloway told reporters that the dam was safe. Deborah Halloway, his eldest daughter, told reporters that she agreed. Halloway left.',
    });
    const daughter = cast.entities.find(({ name }) => name === 'Deborah Halloway');
    expect(daughter?.mentions).toHaveLength(1);
  });

  it('a lone surname never gains a first name that no source gives', () => {
    const cast = castOf({
      a: 'Mr. Halloway said the harbour was closed.',
      b: 'Senator Halloway told reporters that it was open.',
    });
    expect(people(cast)).toEqual(['Halloway']);
  });

  it('two people of one surname stay two, look alike, and the lone surname goes to the review list', () => {
    const cast = castOf({
      a: 'Mayor Deborah Finch resigned.',
      b: 'Senator Robert Finch resigned.',
      c: 'Mr Finch told the court that he was ill. Ms Lindqvist said nothing.',
    });
    expect(people(cast)).toEqual(expect.arrayContaining(['Deborah Finch', 'Robert Finch']));
    expect(cast.lookAlikes.get('deborah-finch')).toEqual(['robert-finch']);
    expect(cast.uncertain).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          article: 'c',
          words: 'Finch',
          why: 'several people of the story bear this name',
        }),
      ]),
    );
    expect(people(cast)).not.toContain('Finch');
  });

  it.each([
    [
      'initials',
      'Governor J.D. Halloway resigned.',
      'Governor JD Halloway told reporters that he was ill.',
    ],
    [
      'a middle initial',
      'Governor Robert K. Halloway resigned.',
      'Governor Robert Halloway told reporters that he was ill.',
    ],
    [
      'a short form',
      'Governor Robert Halloway resigned.',
      'Governor Bob Halloway told reporters that he was ill.',
    ],
    [
      'an accent',
      'Governor José Andrade resigned.',
      'Governor Jose Andrade told reporters that he was ill.',
    ],
    [
      'a second surname',
      'Governor José Andrade Ruiz resigned.',
      'Governor José Andrade told reporters that he was ill.',
    ],
    [
      'a letter in a long surname',
      'Governor Marta Kowalewska resigned.',
      'Governor Marta Kovalewska told reporters that she was ill.',
    ],
  ])('%s does not make two people', (_, a, b) => expect(people(castOf({ a, b }))).toHaveLength(1));

  it.each([
    [
      'first names',
      'Governor Robert Halloway resigned.',
      'Governor Richard Halloway told reporters that he was ill.',
    ],
    [
      'middle initials',
      'Governor Robert A. Halloway resigned.',
      'Governor Robert B. Halloway told reporters that he was ill.',
    ],
    [
      'suffixes',
      'Governor Robert Halloway Sr. resigned.',
      'Governor Robert Halloway Jr. told reporters that he was ill.',
    ],
    [
      'endings',
      'Minister Anna Petrova resigned.',
      'Minister Anna Petrov told reporters that he was ill.',
    ],
  ])('different %s make two people', (_, a, b) => expect(people(castOf({ a, b }))).toHaveLength(2));

  it('what is unsure in one article is confirmed by another', () => {
    const alone = 'The report cites the Halloway affair once.';
    expect(people(castOf({ alone }))).toEqual([]);
    expect(
      castOf({
        alone,
        other: 'Governor Robert Halloway resigned. Halloway was ill.',
      }).entities[0]!.mentions.map(({ article }) => article),
    ).toContain('alone');
  });

  it('the name is the fullest that a source uses, never in capitals where another form is there', () => {
    expect(
      people(
        castOf({
          a: 'ROBERT HALLOWAY RESIGNS AS GOVERNOR\n\nGovernor Robert Halloway resigned on Monday after talks with the union. Halloway was ill.',
        }),
      ),
    ).toEqual(['Robert Halloway']);
  });

  it('organisations and places are entities too', () => {
    const cast = castOf({
      a: 'The Harbour Workers Union met in Kenya.',
      b: 'Officials of the Harbour Workers Union flew to Kenya on Monday.',
    });
    expect(cast.entities.map(({ type, name }) => `${type} ${name}`)).toEqual(
      expect.arrayContaining(['organisation Harbour Workers Union', 'place Kenya']),
    );
  });
});

describe('the editor’s corrections', () => {
  const texts = {
    a: 'Mayor Deborah Finch resigned.',
    b: 'Mayor Deborah Finch told reporters that she was ill.',
    c: 'Senator Tobias Reyes resigned.',
  };

  it('merge: the first id stays', () => {
    const cast = castOf(texts, { merge: [['tobias-reyes', 'deborah-finch']] });
    expect(people(cast)).toEqual(['Tobias Reyes']);
    expect(cast.entities[0]!.mentions.length).toBeGreaterThanOrEqual(3);
  });
  it('split: words in these articles are another person', () => {
    const cast = castOf(texts, {
      split: [{ person: 'deborah-finch', articles: ['b'], as: 'Deborah Finch of Halden' }],
    });
    expect(people(cast).sort()).toEqual([
      'Deborah Finch',
      'Deborah Finch of Halden',
      'Tobias Reyes',
    ]);
    expect([...cast.byCluster.get('b')!.values()]).toEqual(['deborah-finch-of-halden']);
  });
  it('rename keeps the id', () => {
    expect(
      castOf(texts, { rename: [{ person: 'deborah-finch', name: 'Finch' }] }).entities.find(
        ({ id }) => id === 'deborah-finch',
      )!.name,
    ).toBe('Finch');
  });
  it('hide takes the person away', () => {
    const cast = castOf(texts, { hide: ['deborah-finch'] });
    expect(people(cast)).toEqual(['Tobias Reyes']);
    expect([...cast.byCluster.get('a')!.values()]).toEqual([]);
  });
  it('unknown ids change nothing', () =>
    expect(
      castOf(texts, {
        merge: [['nobody', 'noone']],
        hide: ['nobody'],
        split: [{ person: 'nobody', articles: ['a'], as: 'X' }],
      }),
    ).toEqual(castOf(texts)));
});
