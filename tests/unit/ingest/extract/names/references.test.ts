import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../../src/model/findings.ts';
import { namesIn } from './read-text.ts';

/** Every pronoun and descriptor of the text with the longest name of its cluster. */
function references(text: string, form: 'pronoun' | 'descriptor'): string[] {
  const mentions = namesIn(text);
  const words = ({ span }: Mention): string => text.slice(span.start, span.end);
  const nameOf = (cluster: number): string =>
    mentions
      .filter(
        (one) => one.cluster === cluster && one.form !== 'pronoun' && one.form !== 'descriptor',
      )
      .map(words)
      .sort((a, b) => b.length - a.length)[0]!;
  return mentions
    .filter((mention) => mention.form === form)
    .map((mention) => `${words(mention)} = ${nameOf(mention.cluster)}`);
}

describe('pronouns', () => {
  it.each([
    [
      'the only person',
      'Mayor Deborah Finch resigned on Monday. She said she was tired.',
      ['She = Deborah Finch', 'she = Deborah Finch'],
    ],
    [
      'the subject, not the object',
      'Senator Tobias Reyes criticised Mayor Deborah Finch, and he said so again.',
      ['he = Tobias Reyes'],
    ],
    [
      'not the subject of its own clause',
      'Coach Tobias Reyes said that Daniel Marchetti had called him.',
      ['him = Tobias Reyes'],
    ],
    [
      'who speaks is not whom his words are about',
      'Tobias Reyes met Daniel Marchetti. “Marchetti is a disgrace, and Marchetti knows it,” he said.',
      [],
    ],
    [
      'nor is it in the sentence behind the one that is quoted',
      '“Daniel Marchetti lied to us. The council knows it,” he said.',
      [],
    ],
    [
      'a title outweighs recency',
      'Mrs. Deborah Finch was greeted by Mr. Tobias Reyes. She smiled.',
      ['She = Deborah Finch'],
    ],
  ])('%s', (_, text, expected) =>
    expect(references(text, 'pronoun')).toEqual(expect.arrayContaining(expected)),
  );

  it.each([
    ['two equals', 'Senator Tobias Reyes and Senator Daniel Marchetti met. He said it went well.'],
    [
      'an unnamed rival',
      'Senator Tobias Reyes was driving when a farmer stopped. The farmer said he was hurt.',
    ],
    ['within quotation marks', 'Senator Tobias Reyes told reporters: “He is late.”'],
    [
      'too far away',
      'Senator Tobias Reyes resigned. The port was closed. The ships were waiting. The rain fell. He was there.',
    ],
  ])('silent with %s', (_, text) => {
    const last = text.search(/\b[Hh]e\b(?!.*\b[Hh]e\b)/);
    expect(namesIn(text).some(({ span, form }) => form === 'pronoun' && span.start === last)).toBe(
      false,
    );
  });
});

describe('descriptors', () => {
  it('the one bearer of a title', () =>
    expect(
      references('President Deborah Finch met the dockers. The president said no.', 'descriptor'),
    ).toEqual(['The president = Deborah Finch']));
  it('none with two bearers', () =>
    expect(
      references(
        'President Deborah Finch met President Asela Perera. The president said no.',
        'descriptor',
      ),
    ).toEqual([]));
  it('none where the words go on', () =>
    expect(
      references(
        'President Deborah Finch met the dockers. The president of the club said no.',
        'descriptor',
      ),
    ).toEqual([]));
  it('none before the title was given', () =>
    expect(
      references('The president said no. Later President Deborah Finch said yes.', 'descriptor'),
    ).toEqual([]));
});
