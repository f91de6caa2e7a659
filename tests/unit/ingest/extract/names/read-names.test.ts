import { describe, expect, it } from 'vitest';
import nobody from '../../../../fixtures/names/nobody.json' with { type: 'json' };
import people from '../../../../fixtures/names/people.json' with { type: 'json' };
import spans from '../../../../fixtures/names/spans.json' with { type: 'json' };
import titles from '../../../../fixtures/names/titles.json' with { type: 'json' };
import { namesIn, peopleIn, peopleOf, sure, unmark } from './read-text.ts';

describe('spans of people’s names', () => {
  it.each(
    Object.entries(spans).flatMap(([mode, examples]) =>
      examples.map((example) => [mode, example] as const),
    ),
  )('%s: %s', (_, example) => {
    const { text, spans: expected } = unmark(example);
    expect(peopleIn(text)).toEqual(expected.map(({ start, end }) => text.slice(start, end)));
    expect(sure(namesIn(text)).map(({ span }) => span)).toEqual(expected);
  });
});

describe('titles stand outside the name', () => {
  it.each(Object.entries(titles))('%s', (_, [before, rest]) => {
    const { text, spans: expected } = unmark(before! + rest!);
    expect(sure(namesIn(text)).map(({ span }) => text.slice(span.start, span.end))).toEqual(
      expected.map(({ start, end }) => text.slice(start, end)),
    );
  });

  it.each([
    ['Prime Minister Deborah Finch said no.', 'Prime Minister'],
    ['He met former Vice President Deborah Finch in May.', 'former Vice President'],
    ['Halden Shipping CEO Deborah Finch said no.', 'CEO'],
    ['Port spokesman Tobias Reyes said no.', 'spokesman'],
  ])('%s', (text, title) => {
    const [mention] = sure(namesIn(text));
    expect(mention?.title && text.slice(mention.title.start, mention.title.end)).toBe(title);
  });
});

describe('nobody', () => {
  it.each(Object.entries(nobody))('%s', (_, text) => expect(peopleIn(text)).toEqual([]));
});

describe('a town of the lists is none where its words say otherwise', () => {
  const placesIn = (sentences: string): string[] => {
    const text = `What the week brought\n\n${sentences}`;
    return namesIn(text)
      .filter(({ type }) => type === 'place')
      .map(({ span }) => text.slice(span.start, span.end));
  };

  it.each([
    ['a dish', 'The turkey was cold. Turkey sold well.'],
    ['a treaty', 'Few kept to the Kyoto Protocol.'],
    ['somebody with a title', 'In President Lake they trust.'],
    ['a firm of two', 'The shop of Trent & Hill closed.'],
  ])('%s', (_, sentences) => expect(placesIn(sentences)).toEqual([]));

  it.each([
    ['Mali said no.', ['Mali']],
    ['The ferry to Turkey was late.', ['Turkey']],
    ['Rain fell in Kyoto.', ['Kyoto']],
  ])('but in ‘%s’', (sentences, places) => expect(placesIn(sentences)).toEqual(places));
});

describe('people of sentences, each once, with their titles', () => {
  it.each(
    Object.entries<Readonly<Record<string, readonly string[]>>>(people).flatMap(([kind, rows]) =>
      Object.entries(rows).map(([text, expected]) => [kind, text, expected] as const),
    ),
  )('%s: %s', (_, text, expected) => expect(peopleOf(text)).toEqual(expected));
});

describe('clusters of an article', () => {
  const clusterOf = (text: string, words: string): number | undefined => {
    const at = text.indexOf(words);
    return namesIn(text).find(({ span }) => span.start === at && span.end === at + words.length)
      ?.cluster;
  };

  it('a surname joins its full name, before and after it', () => {
    const text =
      'Finch spoke first. Mayor Deborah Finch told reporters that she would stay. Ms. Finch left at noon.';
    expect(new Set(sure(namesIn(text)).map(({ cluster }) => cluster)).size).toBe(1);
    expect(peopleIn(text)).toHaveLength(3);
  });

  it('initials join the name they stand for', () => {
    const text = 'Governor J.D. Halloway said no. Governor JD Halloway said yes. Halloway left.';
    expect(new Set(sure(namesIn(text)).map(({ cluster }) => cluster)).size).toBe(1);
  });

  it('two full first names are two people, and the surname they share is nobody’s for sure', () => {
    const text =
      'Mayor Deborah Finch told the court that Senator Robert Finch was absent. Both are members. Finch said no.';
    expect(clusterOf(text, 'Deborah Finch')).not.toBe(clusterOf(text, 'Robert Finch'));
    const last = namesIn(text).findLast(({ span }) => text.slice(span.start, span.end) === 'Finch');
    expect(last).toMatchObject({ rule: 'shared-surname' });
    expect(last!.score).toBeLessThan(0);
  });

  it('a title tells whose the shared surname is', () => {
    const text =
      'Mr. Robert Finch and Mrs. Deborah Finch told reporters that they agreed. Mrs. Finch said so twice.';
    const mentions = sure(namesIn(text));
    expect(mentions.at(-1)!.cluster).toBe(clusterOf(text, 'Deborah Finch'));
  });

  it('a lone name with a title that does not fit is somebody else’s', () => {
    const text =
      'Mr. Halloway said no. His opponents and Deborah Halloway, who teaches, said yes. Halloway left.';
    expect(clusterOf(text, 'Halloway')).not.toBe(clusterOf(text, 'Deborah Halloway'));
  });

  it('a lone name before the first full one is not that of a relative named later', () => {
    const text =
      'Senator Halloway told reporters that the dam was safe. His eldest daughter Deborah Halloway, who is 31, agreed with Halloway.';
    expect(clusterOf(text, 'Halloway')).not.toBe(clusterOf(text, 'Deborah Halloway'));
  });

  it('nor where only the headline comes first and the kinship stands behind the name', () => {
    const text =
      'Questions about the Halloway plan\n\nThe rule is that of Deborah Halloway, the mayor’s eldest daughter. Halloway told reporters that it would stay.';
    expect(clusterOf(text, 'Halloway')).not.toBe(clusterOf(text, 'Deborah Halloway'));
  });

  it('someone introduced as a relative leaves the surname to the other', () => {
    const text =
      'Coach Robert Finch told reporters that his brother Daniel Finch was ill. Finch said he was worried.';
    expect(sure(namesIn(text)).at(-1)!.cluster).toBe(clusterOf(text, 'Robert Finch'));
  });

  it('an acronym of a heading in capitals is no person, a known name in it is', () => {
    const text =
      'FINCH RESIGNS AS MAYOR AFTER TALKS\n\nMayor Deborah Finch told reporters on Monday that she would resign. Finch said she was tired.';
    expect(peopleIn(text)).toContain('FINCH');
  });
});
