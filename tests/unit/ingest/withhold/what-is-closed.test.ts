import { expect, it } from 'vitest';
import { findWithheld } from '../../../../src/ingest/withhold/find-withheld.ts';
import { budgetOf, limitExcerpt } from '../../../../src/ingest/withhold/limit-excerpt.ts';
import { nearNames } from '../../../../src/ingest/withhold/near-names.ts';
import { english } from '../../../../src/language/english/english.ts';
import { withheldSchema } from '../../../../src/model/editorial.ts';
import { Ids } from '../../../../src/text/mint.ts';
import { segmented, source } from '../segment/outline.ts';

const text = `Calm at the harbour

Clara Whitmore saw the ships come in. The crews were calm.

Nobody else was there.

Whitmore left at noon with the
pilot Adam

Roe and a dog.`;

/** The blocks that are closed, by the words they begin with. */
function closedIn(given: { people?: string[]; passages?: string[] }, whole = text): string[] {
  const article = source(whole);
  const { blocks, ids } = findWithheld(
    { source: article, blocks: segmented(whole).segmented.blocks, records: [] },
    withheldSchema.parse(given),
    english.names,
  );
  const words = [...blocks].map(({ content }) => whole.slice(content.start, content.start + 12));
  return [...words, ...ids.map(() => 'an id')];
}

it('a person closes each passage with the name, or with the surname alone', () =>
  expect(closedIn({ people: ['Clara Whitmore'] })).toEqual(['Clara Whitmo', 'Whitmore lef']));

it('a name that an empty line parts closes what stands on both sides of it', () =>
  expect(closedIn({ people: ['Adam Roe'] })).toEqual(['Roe and a do', 'pilot Adam\n\n']));

it('words that are no name close where they stand together, never where the last one stands', () => {
  const whole = 'Calm at the harbour\n\nThe crews were calm.\n\nNew crews came at noon.';
  expect(closedIn({ people: ['the crews'] }, whole)).toEqual(['The crews we']);
});

it.each([
  ['Malcolm X', 'Malcolm X left.\n\nBerth X was empty.', ['Malcolm X le']],
  ['Ann Li', 'Ann Li left.\n\nMs Li came back.', ['Ann Li left.', 'Ms Li came b']],
])('a surname of one letter closes nothing alone: %s', (name, whole, closed) =>
  expect(closedIn({ people: [name] }, `Calm at the harbour\n\n${whole}`)).toEqual(closed),
);

it('the id of a quotation closes the passage around it; that of a passage another one that holds it does not', () => {
  const article = source(text);
  const found = (kind: string, words: string) =>
    findWithheld(
      {
        source: article,
        blocks: segmented(text).segmented.blocks,
        records: [{ id: 'p-one', kind, text: words, v: '', first: '' }],
      },
      withheldSchema.parse({ passages: ['p-one'] }),
      english.names,
    ).blocks.size;
  expect(found('quote', 'The crews were calm.')).toBe(1);
  expect(found('sentence', 'The crews were calm.')).toBe(1);
  expect(found('paragraph', 'The crews were calm.')).toBe(0);
  expect(found('paragraph', 'Nobody else was  there.')).toBe(1);
});

it('a name of nobody in the article closes nothing', () =>
  expect(closedIn({ people: ['Karim Haddad'] })).toEqual([]));

it('an id closes the passage that would get it, and no other', () => {
  const id = new Ids().mint('strike.txt', 'Nobody else was there.');
  expect(closedIn({ passages: [id] })).toEqual(['Nobody else ', 'an id']);
  expect(closedIn({ passages: ['p-nowhere'] })).toEqual([]);
});

/** What an excerpt shows of the text, by blocks. */
function excerpt(metadata: Record<string, string>, whole = text): string[] | null {
  const article = source(whole, { rights: 'excerpt', ...metadata });
  const { segmented: parts } = segmented(whole, article.metadata);
  const budget = budgetOf(article, parts);
  return budget === null
    ? null
    : limitExcerpt(article, parts, budget, english).map(({ content: { start, end } }) =>
        whole.slice(start, end),
      );
}

it('an excerpt is as many words as stated, and at most its share of the article', () => {
  expect(excerpt({ rights: 'all' })).toBeNull();
  // Four words of headline, seven of the first sentence.
  expect(excerpt({ excerptWords: '11', excerptShare: '100' })).toEqual([
    'Calm at the harbour',
    'Clara Whitmore saw the ships come in.',
  ]);
  expect(excerpt({ excerptWords: '10', excerptShare: '100' })).toEqual(['Calm at the harbour']);
  expect(excerpt({ excerptWords: '15', excerptShare: '100' })).toEqual([
    'Calm at the harbour',
    'Clara Whitmore saw the ships come in. The crews were calm.',
  ]);
  expect(excerpt({ excerptWords: '18', excerptShare: '100' })).toHaveLength(2);
  expect(excerpt({ excerptWords: '19', excerptShare: '100' })).toHaveLength(3);
  expect(excerpt({ excerptWords: '19', excerptShare: '40' })).toHaveLength(2);
});

it('an excerpt is a quarter of an article, and never more than a hundred words, where nothing is stated', () => {
  const long = (sentences: number) =>
    `Calm at the harbour\n\n${Array.from({ length: sentences }, () => 'Many ships came.').join(' ')}`;
  const shown = (sentences: number) => excerpt({}, long(sentences))?.join(' ').split(' ').length;
  // Four words of headline, then whole sentences of three.
  expect([shown(12), shown(16)]).toEqual([10, 13]);
  expect([shown(200), shown(1000)]).toEqual([100, 100]);
});

it('an excerpt is counted to the word', () => {
  const long = (sentences: number) =>
    `Calm at the harbour\n\n${Array.from({ length: sentences }, () => 'Many ships came.').join(' ')}`;
  const shown = (sentences: number, metadata: Record<string, string>) =>
    excerpt(metadata, long(sentences))?.join(' ').split(' ').length;
  // A quarter of a hundred words; half of thirteen, without the half word.
  expect(shown(32, {})).toBe(25);
  expect(shown(3, { excerptShare: '50' })).toBe(4);
});

it('an excerpt opens its first paragraph alone where that is too long, never a later one', () => {
  const whole =
    'Calm at the harbour\n\nThe ships came in.\n\nNobody else was there. The crews were calm.';
  expect(excerpt({ excerptWords: '14', excerptShare: '100' }, whole)).toEqual([
    'Calm at the harbour',
    'The ships came in.',
  ]);
});

it('an excerpt whose seed cannot be read is what was published of it', () => {
  const stale = { since: '2031-05-01', reason: 'seed-format', version: '2031-04-01', words: 90 };
  const budget = (wasExcerpt: boolean, metadata: Record<string, string> = {}) => {
    const article = source(text, { rights: 'Excerpt', ...metadata });
    const whole = { ...article, stale: { ...stale, excerpt: wasExcerpt } };
    return budgetOf(whole, segmented(text, article.metadata).segmented);
  };
  // 31 words in all.
  expect(budget(true)).toBe(31);
  expect(budget(true, { excerptWords: '12' })).toBe(12);
  expect(budget(false)).toBe(7);
});

it('names like the one that was meant: turned round, mistyped, or alike in the last word', () => {
  const texts = ['Clara Whitmore met Adam Roe.', 'The whitmore stayed; Clare Whitmore left.'];
  expect(nearNames('Whitmore Clara', texts)).toEqual(['Clara Whitmore']);
  expect(nearNames('Clara Whitmoor', texts)).toContain('Clara Whitmore');
  expect(nearNames('Maximiliana Whitmore', texts)).toEqual(['Whitmore']);
  expect(nearNames('Ada Quill', texts)).toEqual([]);
});
