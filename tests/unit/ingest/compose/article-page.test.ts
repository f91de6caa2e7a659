import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../../../src/ingest/compose/compose-article.ts';
import type { Anchors } from '../../../../src/ingest/compose/composition.ts';
import { ingest } from '../../../../src/ingest/ingest.ts';
import type { Page } from '../../../../src/model/body.ts';
import type { ArticleData } from '../../../../src/model/content.ts';
import type { ReadArticle } from '../../../../src/model/story.ts';
import { withBreaks } from '../../../../src/text/white-space.ts';
import { readOf } from '../../../fixtures/times/articles.ts';
import { storyInput } from '../gate/story-input.ts';
import { compositionOf, recordOf } from './composition-of.ts';

/** The page of the first of some articles. */
function pageOf(
  read: readonly ReadArticle[],
  anchors: Readonly<Record<string, Partial<Anchors>>> = {},
): Page<ArticleData> {
  const composition = compositionOf(read, { anchors });
  const [source] = composition.sources.values();
  if (!source) throw new Error('the story has no article');
  return composeArticle(composition, source);
}

/** The page of an article as the whole ingest makes it, and its text. */
function publish(...lines: readonly string[]): { page: Page<ArticleData>; text: string } {
  const text = ['A day at the harbour', '', ...lines].join('\n');
  const [page] = ingest(storyInput({ 'a.txt': text })).pages.articles;
  if (!page) throw new Error('nothing was published');
  return { page, text };
}

describe('what the body of an article holds together', () => {
  const shape = ({ body }: Page<object>): string[] =>
    body.map((block) => {
      if (block.type === 'list')
        return `${block.ordered ? 'numbers' : 'points'} ${block.items.length}`;
      return block.type === 'table' ? `table ${block.rows.length}` : block.type;
    });

  it('points and numbers that follow each other are two lists', () => {
    const { page } = publish(
      '- one boat',
      '- two boats',
      '1. red',
      '2. green',
      '',
      'The end came.',
    );
    expect(shape(page)).toEqual(['passage', 'points 2', 'numbers 2', 'passage']);
  });

  it('each row of column names begins a table, and only it is a header', () => {
    const rows = ['| Boat | Price |', '|---|---|', '| Red | 3 |', '| Blue | 4 |'];
    // The line between them is set aside, so that the rows of both follow each other.
    const { page } = publish(
      ...rows,
      '',
      'Advertisement',
      '',
      ...rows,
      '',
      'The end came at last.',
    );
    expect(shape(page)).toEqual(['passage', 'table 3', 'table 3', 'passage']);
    expect(
      page.body.flatMap((block) =>
        block.type === 'table' ? block.rows.map(({ header, cells }) => [header, ...cells]) : [],
      ),
    ).toEqual(
      [1, 2].flatMap(() => [
        [true, ['Boat'], ['Price']],
        [false, ['Red'], ['3']],
        [false, ['Blue'], ['4']],
      ]),
    );
  });

  it('a paragraph and the next are two passages', () =>
    expect(shape(publish('The red boat came.', '', 'The blue boat left.').page)).toEqual([
      'passage',
      'passage',
      'passage',
    ]));
});

describe('the places of blocks', () => {
  const { page, text } = publish(
    'The red boat\tcame to the northern quay  of the harbour.',
    '',
    '| Boat  of the port | Price |',
    '|---|---|',
    '| Red || 3 |',
    '',
    'It left.',
  );

  it('make the words of each block again, with white space and borders, from words alone', () => {
    for (const { contentStart, contentEnd, cells, breaks = [] } of page.data.blocks) {
      const parts = cells ?? [[contentStart, contentEnd]];
      const borders = new Map(breaks);
      let made = '';
      let at = contentStart;
      for (const [start, end] of parts) {
        made += borders.get(at) ?? '';
        const within = breaks.filter(([offset]) => offset >= start && offset < end);
        made += withBreaks(text.slice(start, end).replace(/\s+/g, ' '), start, within);
        at = end;
      }
      if (at < contentEnd) made += borders.get(at) ?? '';
      expect(made).toBe(text.slice(contentStart, contentEnd));
    }
  });

  it('name cells and breaks only where there are some', () => {
    const kinds = page.data.blocks.map(({ kind, cells, breaks }) => [
      kind,
      cells?.map(([start, end]) => text.slice(start, end)),
      breaks?.map(([, words]) => words),
    ]);
    expect(kinds).toEqual([
      ['headline', undefined, undefined],
      ['paragraph', undefined, ['\t', '  ']],
      ['table-row', ['Boat  of the port', 'Price'], ['  ', ' | ']],
      ['table-row', ['Red', '', '3'], [' |', '| ']],
      ['paragraph', undefined, undefined],
    ]);
  });
});

const boats = [readOf('a', 'One boat came.'), readOf('b', 'Two boats came.')];

describe('the versions of the passages of an article', () => {
  const earlier = (until: string) => [{ v: 'v0', text: 'A boat came.', until }];

  it('each passage, sentence and quotation has its version and since when it reads so', () => {
    const { data } = pageOf(boats, {
      a: {
        blocks: [recordOf('p-0', 'paragraph', { earlier: earlier('2024-06-01') })],
        quotes: [recordOf('p-q', 'quote')],
        sentences: [
          {
            record: recordOf('p-s', 'sentence', {
              earlier: [...earlier('2024-06-02'), ...earlier('2024-06-03')],
            }),
            span: { start: 0, end: 14 },
          },
        ],
      },
    });
    expect(data.versions).toEqual([
      { id: 'p-0', v: 'v1', since: '2024-06-01' },
      { id: 'p-s', v: 'v1', since: '2024-06-03' },
      { id: 'p-q', v: 'v1', since: '2024-05-01' },
    ]);
    expect(data.sentences).toEqual([{ id: 'p-s', block: 'p-0', start: 0, end: 14 }]);
  });

  it('what passages read before stands there, of those that are gone as well', () => {
    const before = (id: string) => recordOf(id, 'paragraph', { earlier: earlier('2024-06-01') });
    const { data } = pageOf(boats, {
      a: {
        blocks: [before('p-0')],
        quotes: [before('p-q')],
        sentences: [{ record: before('p-s'), span: { start: 0, end: 14 } }],
        absorbed: [before('p-a')],
        tombstones: [before('p-t'), recordOf('p-u', 'paragraph')],
      },
    });
    expect(data.earlier.map(({ id, text }) => [id, text])).toEqual(
      ['p-0', 'p-s', 'p-q', 'p-a', 'p-t'].map((id) => [id, 'A boat came.']),
    );
  });
});

describe('the passages of an article that are gone', () => {
  it('say when, what they read, and what to open instead', () => {
    const gone = { text: 'A boat left.', gone: '2024-06-01' };
    const { data } = pageOf(boats, {
      a: {
        absorbed: [recordOf('p-1', 'paragraph', { ...gone, within: 'p-0', next: 'p-9' })],
        tombstones: [
          recordOf('p-2', 'paragraph', gone),
          recordOf('p-3', 'paragraph', { ...gone, next: 'p-0' }),
          recordOf('p-4', 'paragraph', { ...gone, next: 'p-0', article: 'b' }),
          recordOf('p-5', 'paragraph', { ...gone, next: 'p-0', article: 'nowhere' }),
        ],
      },
    });
    expect(data.tombstones).toEqual(
      [
        ['p-1', 'p-0', null],
        ['p-2', null, null],
        ['p-3', 'p-0', null],
        ['p-4', 'p-0', 'b'],
        // That article is not there: nothing opens.
        ['p-5', null, null],
      ].map(([id, next, article]) => ({ id, v: 'v1', kind: 'paragraph', ...gone, next, article })),
    );
  });
});

it('an article counts its words, none where it has none', () => {
  expect(pageOf([readOf('a', 'Two boats  came.')]).data.words).toBe(3);
  expect(pageOf([readOf('a', '')]).data.words).toBe(0);
});

describe('the quotations of an article', () => {
  const quotesIn = (text: string) => pageOf([readOf('a', text)]).data.quotes;

  it.each([
    ['Mayor Jane Roe met dockers. “The port is closed,” Roe said.', 'jane-roe'],
    ['“The port is closed,” said a docker who asked not to be named.', 'anonymous'],
    ['A sign read: “The port is closed.”', 'anonymous'],
    ['“The port is closed” stood in the paper.', null],
  ])('%s is said by %s', (text, speaker) => expect(quotesIn(text)[0]?.speaker).toBe(speaker));

  it('stand in all sentences that they cross', () =>
    expect(
      quotesIn('Mayor Jane Roe came. “The port is closed. It will stay so,” Roe said. She left.')[0]
        ?.sentence.exact,
    ).toBe('“The port is closed. It will stay so,” Roe said.'));

  it('name whom they are about', () =>
    expect(
      quotesIn('Mayor Jane Roe called Senator Tom Vale “a liar” on Monday.')[0]?.about,
    ).toEqual(['tom-vale']));

  it('say so where an editor decided on the speaker', () => {
    const input = storyInput({
      'a.txt': 'Port closed\n\nMayor Jane Roe met dockers. “The port is closed.”',
    });
    const [before] = ingest(input).pages.articles;
    const id = before?.data.quotes[0]?.id ?? '';
    expect(before?.data.quotes[0]).not.toHaveProperty('decidedBy');
    const [page] = ingest({
      ...input,
      quotes: { ...input.quotes, speaker: [{ quote: id, person: 'jane-roe' }] },
    }).pages.articles;
    expect(page?.data.quotes[0]).toMatchObject({ speaker: 'jane-roe', decidedBy: 'editor' });
  });
});

describe('mentions', () => {
  const lines = [
    'Mayor Jane Roe met dockers below a picture of Peter Holm. Roe left before the rain came.',
  ];

  it('tell who has a page and who is only listed', () => {
    const { page, text } = publish(...lines);
    const { pages, story } = ingest(storyInput({ 'a.txt': text }));
    const listed = story.data.named.map(({ id }) => id);
    expect(pages.people.map(({ data }) => data.id)).toEqual(['jane-roe']);
    expect(listed).toEqual(['peter-holm']);
    const named = page.data.mentions
      .filter(({ form }) => form !== 'pronoun' && form !== 'descriptor')
      .map(({ exact, entity }) => [exact, entity]);
    expect(named).toEqual([
      ['Jane Roe', 'jane-roe'],
      ['Peter Holm', 'peter-holm'],
      ['Roe', 'jane-roe'],
    ]);
  });
});
