import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toMdx } from '../../../../src/ingest/emit/to-mdx.ts';
import type { BodyBlock, Page } from '../../../../src/model/body.ts';

const page: Page<Record<string, unknown>> = {
  data: {
    id: 'ferry-fares',
    headline: 'Ferry fares “frozen”',
    outlet: null,
    words: 7,
    tags: ['a', 'b'],
    blocks: [
      { id: 'p-a', start: 0 },
      { id: 'p-b', start: 9 },
    ],
  },
  body: [
    { type: 'passage', id: 'p-head', kind: 'headline', content: ['Ferry fares “frozen”'] },
    {
      type: 'passage',
      id: 'p-a',
      kind: 'paragraph',
      content: [
        'Fares stay as they are, ',
        { mark: 'person', id: 'ada-moss', children: ['Ada Moss'] },
        ' said: ',
        { mark: 'quote', id: 'q-a', children: ['“Not a\npenny more”'] },
        '.',
      ],
    },
    { type: 'passage', id: 'p-b', kind: 'heading', level: 3, content: ['What changes?'] },
    { type: 'passage', id: 'p-c', kind: 'quotation', content: ['3 boats & 2 crews'] },
    {
      type: 'list',
      ordered: false,
      items: [
        { id: 'p-d', content: ['North line'] },
        { id: 'p-e', content: ['South line'] },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        { id: 'p-f', content: ['Queue'] },
        { id: 'p-g', content: ['Board'] },
      ],
    },
    {
      type: 'table',
      rows: [
        { id: 'p-h', header: true, cells: [['Line'], ['Fare']] },
        { id: 'p-i', header: false, cells: [['North'], []] },
      ],
    },
    { type: 'section', heading: 'Said' },
    {
      type: 'excerpt',
      at: { article: 'ferry-fares', block: 'p-a', start: 3, end: 9 },
      from: 'The Buoy: “Fares”',
      content: ['Fares stay'],
    },
  ],
};

describe('a generated file', () => {
  it('reads well as it stands', () => {
    expect(toMdx(page)).toBe(
      readFileSync(
        new URL('../../../fixtures/emit/every-kind-of-block.mdx', import.meta.url),
        'utf8',
      ),
    );
  });

  it('is the same bytes each time', () => expect(toMdx(page)).toBe(toMdx(structuredClone(page))));

  it.each(['layout', 'slug', 'two words', '__proto__', 'a:b'])(
    'never has the front matter key %s',
    (key) => {
      expect(() =>
        toMdx({
          data: JSON.parse(`{${JSON.stringify(key)}:1}`) as Record<string, unknown>,
          body: [],
        }),
      ).toThrow(key);
    },
  );

  it('keeps neighbouring lists apart', () => {
    const list = (id: string, ordered: boolean): BodyBlock => ({
      type: 'list',
      ordered,
      items: [{ id, content: ['x'] }],
    });
    expect(
      toMdx({
        data: {},
        body: [
          list('p-1', false),
          list('p-2', false),
          list('p-3', false),
          list('p-4', true),
          list('p-5', true),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "---
      ---

      - <Item id="p-1">x</Item>

      * <Item id="p-2">x</Item>

      - <Item id="p-3">x</Item>

      1. <Item id="p-4">x</Item>

      1) <Item id="p-5">x</Item>
      "
    `);
  });
});
