import { describe, expect, it } from 'vitest';
import { chooseNutGraf } from '../../../../src/ingest/compose/choose-nut-graf.ts';
import { titleOf } from '../../../../src/ingest/compose/title-of.ts';
import { english } from '../../../../src/language/english/english.ts';
import type { BlockKind } from '../../../../src/model/article.ts';
import type { Entity, ReadArticle, Story } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';
import { compositionOf } from './composition-of.ts';

/** A story of so many articles, in which these are named in these of them, once for each number. */
function storyNaming(
  count: number,
  named: readonly (readonly [string, readonly number[], Entity['type']?])[],
): Story {
  const { story } = compositionOf(
    Array.from({ length: count }, (_, n) => readOf(`a${n}`, 'The sea was calm.')),
  );
  const entities = named.map(([name, articles, type = 'person']) => ({
    id: name.toLowerCase(),
    type,
    name,
    mentions: articles.map((n) => ({ article: `a${n}`, mention: 0 })),
  }));
  return { ...story, cast: { ...story.cast, entities } };
}

const named = (first: string, second: string) => ({
  title: `${first} and ${second}`,
  titleOrigin: 'names',
});
const headline = { title: 'Harbour', titleOrigin: 'derived' };

const titles: readonly [string, number, [string, number[], Entity['type']?][], object][] = [
  [
    'names the two that most articles name, not those with most mentions',
    2,
    [
      ['Ana', [0, 0, 0, 0]],
      ['Bea', [0, 1]],
      ['Cleo', [0, 1, 1]],
    ],
    named('Cleo', 'Bea'),
  ],
  [
    'names organisations as well, and no places',
    2,
    [
      ['Amber', [0, 0, 1], 'place'],
      ['Acme', [0, 1], 'organisation'],
      ['Bea', [1]],
    ],
    named('Acme', 'Bea'),
  ],
  [
    'takes the alphabet where two are named alike',
    2,
    [
      ['Cleo', [0, 1]],
      ['Bea', [0, 1]],
      ['Ana', [0, 1]],
    ],
    named('Ana', 'Bea'),
  ],
  [
    'names a first that stands in half of the articles, and a second in a quarter',
    4,
    [
      ['Ana', [0, 1]],
      ['Bea', [3]],
    ],
    named('Ana', 'Bea'),
  ],
  [
    'is the headline where the first stands in fewer than half',
    5,
    [
      ['Ana', [0, 1]],
      ['Bea', [2, 3]],
    ],
    headline,
  ],
  [
    'is the headline where the second stands in fewer than a quarter',
    5,
    [
      ['Ana', [0, 1, 2]],
      ['Bea', [3]],
    ],
    headline,
  ],
  ['is the headline where one alone is named', 2, [['Ana', [0, 1]]], headline],
  ['is the headline where nobody is named', 2, [], headline],
  [
    'is the headline of a story of one article',
    1,
    [
      ['Ana', [0]],
      ['Bea', [0]],
    ],
    headline,
  ],
  ['is a dash where no article is left', 0, [], { title: '—', titleOrigin: 'derived' }],
];

describe('the title of a story', () => {
  it('is the editor’s, whoever is named', () =>
    expect(titleOf(storyNaming(2, [['Ana', [0, 1]]]), english, 'The port')).toEqual({
      title: 'The port',
      titleOrigin: 'editor',
    }));

  it.each(titles)('%s', (_, count, given, expected) =>
    expect(titleOf(storyNaming(count, given), english, undefined)).toEqual(expected),
  );
});

/** A sentence of exactly so many characters that names nobody but those it begins with. */
const sentence = (start: string, length: number): string =>
  `${start}${' and the sea was calm'.repeat(50)}`.slice(0, length - 2).replace(/ $/, 'x') + 'x.';

const both = 'Mayor Jane Roe met Senator Tom Vale';

/** An article of paragraphs, or of other blocks. */
function article(id: string, paragraphs: readonly string[], kind?: BlockKind): ReadArticle {
  const read = readOf(id, paragraphs.join('\n'));
  const blocks = read.article.blocks.map((block) => ({ ...block, kind: kind ?? block.kind }));
  return { ...read, article: { ...read.article, blocks } };
}

/** The words chosen from a story of articles given as their paragraphs. */
function opening(
  articles: readonly ReadArticle[],
  editors?: string,
  held: Readonly<Record<string, readonly { start: number; end: number }[]>> = {},
): string | null {
  const composition = compositionOf(articles, { held });
  const chosen = chooseNutGraf(composition, editors);
  return (
    chosen &&
    (composition.sources.get(chosen.article)?.places.provenance(chosen.span).exact ?? null)
  );
}

describe('the words that a story opens with', () => {
  it.each([
    [159, false],
    [160, true],
    [900, true],
    [901, false],
  ])('are taken from a paragraph of %i characters: %s', (length, taken) => {
    const words = sentence(both, length);
    expect(words).toHaveLength(length);
    expect(opening([article('a', [words])])).toBe(taken ? words : null);
  });

  it('are as many whole sentences as fit into 340 characters', () => {
    const [first, second] = [sentence(both, 200), sentence('The boats lay in the port', 139)];
    const text = `${first} ${second} The end.`;
    expect(opening([article('a', [text])])).toBe(`${first} ${second}`);
    expect(opening([article('a', [text.replace('The boats', 'The ferries')])])).toBe(first);
  });

  it('stand among the first two paragraphs of some length', () => {
    const calm = sentence('The boats lay in the port', 170);
    const words = sentence(both, 170);
    expect(opening([article('a', [calm, 'A short one.', words])])).toBe(words);
    expect(opening([article('a', [calm, calm, words])])).toBe(null);
  });

  it.each<[BlockKind, boolean]>([
    ['paragraph', true],
    ['standfirst', true],
    ['heading', false],
    ['quotation', false],
    ['answer', false],
  ])('are taken from a %s: %s', (kind, taken) => {
    const words = sentence(both, 170);
    expect(opening([article('a', [words], kind)])).toBe(taken ? words : null);
  });
});

describe('of several paragraphs, the words that a story opens with', () => {
  it('name those whom most articles name', () => {
    const few = sentence('Banker Kemal Aydin and Senator Ana Ruiz came', 170);
    const many = sentence('Mayor Jane Roe came', 170);
    const articles = ['b', 'c', 'd'].map((id) => article(id, ['Mayor Jane Roe stayed.']));
    expect(opening([article('a', [few, many]), ...articles])).toBe(many);
    expect(opening([article('a', [few, many])])).toBe(few);
  });

  it('are those of the earlier article where two name as many', () => {
    const [one, two] = [sentence(both, 170), sentence(both, 180)];
    expect(opening([article('a', [one]), article('b', [two])])).toBe(one);
  });

  it('hold a quotation only where no paragraph without one names anybody', () => {
    const said = `“The harbour is closed and will stay so,” said Mayor Jane Roe, who met Senator Tom Vale, ${sentence('and went', 120)}`;
    const calm = sentence('Mayor Jane Roe came', 170);
    expect(opening([article('a', [said, calm])])).toBe(calm);
    expect(opening([article('a', [said])])).toBe(said);
  });

  it('count a quotation as theirs only where it lies in them', () => {
    const words = sentence(both, 200);
    const next = '“The harbour is closed,” said Mayor Jane Roe.';
    const rest = sentence('The boats lay in the port', 170);
    const calm = sentence('Mayor Jane Roe came', 170);
    expect(opening([article('a', [`${words} ${rest} ${next}`, calm])])).toBe(words);
    expect(opening([article('a', [calm, `${words}\n${next}`])])).toBe(words);
  });

  it('are never words that stay in their article', () => {
    const [one, two] = [sentence(both, 170), sentence('Mayor Jane Roe came', 180)];
    const articles = [article('a', [one, two])];
    expect(opening(articles, undefined, { a: [{ start: 20, end: 30 }] })).toBe(two);
    expect(opening(articles, 'p-0', { a: [{ start: 20, end: 30 }] })).toBe(two);
  });

  it('are the paragraph of the editor’s choice, whatever its length', () => {
    const articles = [article('a', [sentence(both, 170)]), article('b', ['Calm.', 'A short one.'])];
    expect(opening([...articles.slice(0, 1), article('b', ['Calm.'])], 'p-0')).toBe(
      sentence(both, 170),
    );
    expect(opening(articles, 'p-1')).toBe('A short one.');
    expect(opening(articles, 'p-9')).toBe(sentence(both, 170));
  });
});
