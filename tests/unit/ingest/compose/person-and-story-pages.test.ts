import { describe, expect, it } from 'vitest';
import { composePerson } from '../../../../src/ingest/compose/compose-person.ts';
import { composeQuestion } from '../../../../src/ingest/compose/compose-question.ts';
import { composeStory } from '../../../../src/ingest/compose/compose-story.ts';
import { prepareStory } from '../../../../src/ingest/compose/stage.ts';
import { ingest } from '../../../../src/ingest/ingest.ts';
import { storySettingsSchema, withheldSchema } from '../../../../src/model/editorial.ts';
import type { Disagreement, Question } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';
import { storyInput } from '../gate/story-input.ts';
import { compositionOf } from './composition-of.ts';

type Composition = ReturnType<typeof compositionOf>;

const personIn = (composition: Composition, id: string) => {
  const person = composition.entities.get(id);
  if (!person) throw new Error(`nobody is ${id}`);
  return composePerson(composition, person);
};

describe('the page of a person', () => {
  const text = [
    'Mayor Jane Roe met dockers. Roe left. The mayor smiled, and she waved.',
    'Jane Roe, a lawyer until 2019, spoke. “Roe is gone,” a docker said. Roe and Jane Roe stayed, Roe said.',
  ].join('\n');

  it('gives the names that sources use, the most used first, of equals by the alphabet', () => {
    const names = (words: string) =>
      personIn(compositionOf([readOf('a', words)]), 'jane-roe').data.aliases.map(
        ({ text: name, provenance }) => `${name} ${provenance.length}`,
      );
    expect(names(text)).toEqual(['Roe 4', 'Jane Roe 3']);
    expect(names('Mayor Jane Roe met dockers. Roe left.')).toEqual(['Jane Roe 1', 'Roe 1']);
    expect(names('Mayor Jane Roe met dockers.\nMayor Jane  Roe left.')).toEqual(['Jane Roe 2']);
  });

  it('quotes each sentence that names the person once, never one that says she or the mayor', () => {
    const { body } = personIn(compositionOf([readOf('a', text)]), 'jane-roe');
    const sentences = body.flatMap((block) =>
      block.type === 'excerpt' ? [text.slice(block.at.start, block.at.end)] : [],
    );
    expect(sentences).toEqual([
      'Mayor Jane Roe met dockers.',
      'Roe left.',
      'Jane Roe, a lawyer until 2019, spoke.',
      '“Roe is gone,” a docker said.',
      'Roe and Jane Roe stayed, Roe said.',
    ]);
  });

  it('leaves sentences out that stay in their article; without any other, there is no page', () => {
    const read = [readOf('a', 'Mayor Jane Roe met Senator Tom Vale. Roe left for Port Amber.')];
    const given = (end: number) => {
      const { story, language } = compositionOf(read);
      const open = story;
      return { open, language, anchored: anchoredAs(read), held: heldTo(end) };
    };
    const anchoredAs = (articles: typeof read) => ({
      anchors: new Map(
        articles.map(({ article }) => [
          article.id,
          { blocks: [], quotes: [], sentences: [], tombstones: [], absorbed: [] },
        ]),
      ),
    });
    const heldTo = (end: number) => ({ held: new Map([['a', [{ start: 0, end }]]]) });
    const { composition, unquotable } = prepareStory(given(20));
    expect([...unquotable]).toEqual(['tom-vale']);
    expect(personIn(composition, 'jane-roe').body).toMatchObject([
      { type: 'section' },
      { type: 'excerpt', content: [{ id: 'jane-roe' }, ' left for Port Amber.'] },
    ]);
    expect([...prepareStory(given(60)).unquotable]).toEqual(['jane-roe', 'tom-vale']);
    expect([...prepareStory(given(0)).unquotable]).toEqual([]);
  });

  it('dates a role by the words that first state it', () => {
    const { roles } = personIn(
      compositionOf([readOf('a', 'Jane Roe, who was mayor in 2019, met former mayor Tom Vale.')]),
      'jane-roe',
    ).data;
    expect(roles.map(({ text: role, edtf }) => [role, edtf])).toEqual([['mayor in 2019', '2019']]);
  });
});

describe('the page of a question', () => {
  const read = [
    readOf('a', 'Twelve boats sank.\nThe sea was calm.', '2024-05-02'),
    readOf('b', 'Ten boats sank.', '2024-05-01'),
  ];
  const at = (article: string, start: number, end: number) => ({ article, span: { start, end } });
  const question: Question = {
    id: 'how-many-boats-sank',
    question: 'How many boats sank?',
    origin: 'derived',
    asked: null,
    template: null,
    slots: [],
    about: [],
    answers: [at('a', 0, 18), at('b', 0, 15)],
    differ: false,
  };
  const disagreement = (...statements: Disagreement['statements']): Disagreement => ({
    id: 'figure',
    slot: 'figure',
    kind: 'figure',
    subject: null,
    title: 'How many boats sank',
    statements,
  });
  const pageWith = (...disagreements: Disagreement[]) =>
    composeQuestion(
      compositionOf(read, { change: (story) => ({ ...story, disagreements }) }),
      question,
      3,
    ).data;

  it.each<[string, Disagreement, boolean]>([
    ['both sides of a disagreement', disagreement(at('a', 0, 6), at('b', 0, 3)), true],
    ['one side of two', disagreement(at('a', 19, 22), at('b', 0, 3)), false],
    ['an article that differs from itself', disagreement(at('a', 0, 6), at('a', 7, 12)), false],
  ])('says that answers differ where they hold %s', (_, one, differ) =>
    expect(pageWith(one).differ).toBe(differ),
  );

  it('is as of the latest article that answers, and has its place among all', () =>
    expect(pageWith()).toMatchObject({ asOf: '2024-05-02', rank: 3, differ: false }));
});

describe('the front page', () => {
  const opening =
    'Mayor Jane Roe met Senator Tom Vale in Port Amber and told Acme Shipping that the port would stay closed for as long as the dockers of the town wanted it closed.';
  const text = `Port closed\n\n${opening}`;
  const input = storyInput({ 'a.txt': text });

  it('lists organisations and places with the forms of their names', () => {
    const { data } = ingest(
      storyInput({
        'a.txt': `${text}\n\nAcme Shipping left London. Acme  Shipping said nothing. Jane Roe left London.`,
      }),
    ).story;
    expect(data.organisations.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Acme Shipping', ['Acme Shipping']],
    ]);
    expect(data.places.map(({ name }) => name)).toEqual(['London']);
  });

  it('opens with the editor’s choice, and says so', () => {
    const block = ingest(input).pages.articles[0]?.data.blocks.at(-1)?.id;
    const settings = storySettingsSchema.parse({ nutGraf: block });
    expect(ingest(input).story.data).toMatchObject({ nutGrafOrigin: 'derived' });
    expect(ingest({ ...input, settings }).story.data).toMatchObject({
      nutGraf: { exact: opening },
      nutGrafOrigin: 'editor',
    });
  });

  it('opens without words where a rule took them out, and not where it took out something else', () => {
    const composition = compositionOf([readOf('a', opening)]);
    const openingWithout = (kind: 'opening' | 'page') =>
      composeStory(composition, storySettingsSchema.parse({}), {
        inputs: [],
        setAside: [
          {
            rule: 'quote-exact',
            part: kind === 'opening' ? { kind } : { kind, folder: 'people', id: 'nobody' },
            place: 'index',
            line: null,
            reason: '',
          },
        ],
      });
    expect(openingWithout('opening')).toMatchObject({ data: { nutGraf: null }, body: [] });
    expect(openingWithout('page').data.nutGraf?.exact).toBe(opening);
  });
});

it('the front page says of every seed what became of it', () => {
  const text = 'Port closed\n\nMayor Jane Roe closed the port.';
  const stale = { since: '2031-05-01', reason: 'seed-format', version: '2031-04-01' };
  const base = storyInput({ 'a.txt': text, 'b.txt': 'Boats\n\nThe boats left.', 'c.txt': text });
  const [first, second, third] = base.sources;
  if (!first || !second || !third) throw new Error('three seeds were given');
  const { story, setAside } = ingest({
    ...base,
    sources: [first, second, third],
    quarantined: [{ seed: 'd.txt', sha256: '', reason: 'it is no text' }],
    withheld: withheldSchema.parse({ articles: ['b.txt'] }),
    aside: [
      {
        rule: 'quote-exact',
        part: { kind: 'article', article: 'port-closed-2' },
        place: 'seeds/c.txt',
        line: null,
        reason: 'a word was changed',
      },
    ],
  });
  expect(Object.fromEntries(story.data.inputs.map((one) => [one.seed, one.reason]))).toEqual({
    'a.txt': null,
    'b.txt': 'withheld by the editors',
    'c.txt': 'a word was changed',
    'd.txt': 'it is no text',
  });
  expect(story.data.setAside).toEqual(setAside);
  const again = ingest({
    ...base,
    sources: [{ ...first, stale: { ...stale, words: 3, excerpt: false } }],
  });
  expect(again.story.data.inputs[0]?.reason).toBe(
    'the file could not be read since 2031-05-01; the article is shown as of 2031-04-01',
  );
});
