import { expect, test } from 'vitest';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const filler =
  'Ferries crossed the sound all day. Gulls cried above the market hall. Nobody in the old town cared much. Rain fell on the cranes. A brass band played in the park.';

/** The opening words of each denial and of what it is tied to, over articles of blocks. */
function ties(...texts: string[]): [string, string][] {
  const articles = texts.map((text, n) => readOf(`article-${n}`, `${text}\n${filler}`));
  const story = resolve(articles, peopleEditsSchema.parse({}), english);
  const words = ({ article, statement }: { article: string; statement: number }): string => {
    const read = articles.find((one) => one.article.id === article)!;
    const { start } = read.findings.statements[statement]!.span;
    return read.article.source.text.slice(start, start + 20);
  };
  return story.denials.map(({ denial, of }) => [words(denial), words(of)]);
}

test('a denial in the sentence of the allegation', () => {
  expect(ties('Governor Kemal Aydin was accused of taking bribes, a claim Aydin denied.')).toEqual([
    ['Governor Kemal Aydin', 'Governor Kemal Aydin'],
  ]);
});

test('a denial in the next sentence', () => {
  expect(ties('Governor Kemal Aydin was accused of theft. Aydin denied the claim.')).toEqual([
    ['Aydin denied the cla', 'Governor Kemal Aydin'],
  ]);
});

test('a denial in the next paragraph, by a lawyer', () => {
  expect(
    ties('Governor Kemal Aydin was accused of theft.\nA lawyer for Kemal Aydin denied the charge.'),
  ).toEqual([['A lawyer for Kemal A', 'Governor Kemal Aydin']]);
});

test('words that deny without naming the claim are tied to nothing', () => {
  expect(
    ties('Governor Kemal Aydin was accused of theft. “That is not true,” Aydin said.'),
  ).toEqual([]);
});

test('a denial of something else, right behind an allegation, is no answer to it', () => {
  expect(
    ties('Governor Kemal Aydin was accused of theft. Aydin denied that it was raining.'),
  ).toEqual([]);
  expect(
    ties('Governor Kemal Aydin was accused of theft. Aydin denied a reporter a photograph.'),
  ).toEqual([]);
  expect(
    ties('Governor Kemal Aydin was accused of theft.\nAydin denied leaving the country.'),
  ).toEqual([]);
});

test('a denial that stands before the allegation does not answer it', () => {
  expect(
    ties('Governor Kemal Aydin denied the claim on Monday. Aydin was later accused of theft.'),
  ).toEqual([]);
});

test('a denial in another article that names the same matter', () => {
  expect(
    ties(
      'Governor Kemal Aydin reportedly took bribes.',
      'Governor Kemal Aydin denied the bribery on Monday.',
    ),
  ).toEqual([['Governor Kemal Aydin', 'Governor Kemal Aydin']]);
});

test('no tie to what is said of somebody else, nor to another matter of another article', () => {
  expect(
    ties('Governor Kemal Aydin was accused of theft. Mayor Ingrid Solberg denied the claim.'),
  ).toEqual([]);
  expect(
    ties(
      'Governor Kemal Aydin reportedly took bribes.',
      'Governor Kemal Aydin denied the assault.',
    ),
  ).toEqual([]);
});

test('a denial far away in the same article that names no matter is tied to nothing', () => {
  expect(
    ties(
      `Governor Kemal Aydin was accused of theft.\n${filler}\n${filler}\nAydin denied that he would resign.`,
    ),
  ).toEqual([]);
});

test('a denial of one thing and an accusation of another in one sentence', () => {
  expect(ties('Governor Kemal Aydin, who denied knowing Lena Holt, was accused of theft.')).toEqual(
    [],
  );
  expect(
    ties('Governor Kemal Aydin was accused of theft after he denied meeting a broker.'),
  ).toEqual([]);
});

test('one common word of several is no common claim', () => {
  expect(
    ties(
      'Governor Kemal Aydin was charged with shooting two drivers.',
      'Governor Kemal Aydin denied shooting at the officers who came to the bridge.',
    ),
  ).toEqual([]);
  expect(
    ties(
      'Governor Kemal Aydin was accused of threatening a witness with a knife.',
      'Governor Kemal Aydin denied that he had threatened any witness.',
    ),
  ).toEqual([['Governor Kemal Aydin', 'Governor Kemal Aydin']]);
});

test('a claim that the denial itself tells is no other one before it', () => {
  expect(
    ties('Governor Kemal Aydin was accused of theft. Aydin rejected the claim that he left early.'),
  ).toEqual([['Aydin rejected the c', 'Aydin rejected the c']]);
});

/** The statuses of the rows of a sentence with the words that each holds for. */
function rows(text: string): string[] {
  const { article, findings } = readOf('one', `${text}\n${filler}`);
  return findings.statements
    .filter(({ span }) => span.start < text.length && span.end > 0)
    .filter(({ kind }) => kind === 'denial' || kind === 'allegation')
    .map(
      ({ status, governs }) =>
        `${status}: ${governs?.map(({ start, end }) => article.source.text.slice(start, end)).join(' … ') ?? 'all'}`,
    );
}

test('only what is denied is marked as denied', () => {
  expect(
    rows('Governor Kemal Aydin was arrested for murder and denied stealing the boat.'),
  ).toEqual([
    'denied: stealing the boat',
    'reported: Governor Kemal Aydin was arrested for murder',
  ]);
  expect(
    rows('Governor Kemal Aydin, who denied knowing Lena Holt, accused Tom Marsh of fraud.'),
  ).toEqual(['denied: knowing Lena Holt', expect.stringMatching(/^alleged/)]);
});
