import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseBody, normaliseText } from '../../../src/markdown/normalise-body.ts';

describe('normalised text', () => {
  it.each([
    ['wrapped\nby  hand\r\n\there', 'wrapped by hand here'],
    ['a\u2028b\u0085c\fd\u000be', 'a b c d e'],
    ['no-break\u00a0\u00a0spaces\u3000stay', 'no-break\u00a0\u00a0spaces\u3000stay'],
    ['a\0b\u001bc\u007fd\u0093e\uffff', 'abcde'],
    ['a\ud800b', 'a\ufffdb'],
    [' ends stay ', ' ends stay '],
  ])('%j is %j', (text, words) => expect(normaliseText(text)).toBe(words));

  it('is normalised', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => normaliseText(normaliseText(text)) === normaliseText(text),
      ),
    );
  });

  it('keeps everything but white space and what cannot be written', () => {
    const bare = (text: string): string =>
      text.replaceAll(/[\t\n\v\f\r \u2028\u2029\p{Cc}\p{Noncharacter_Code_Point}]/gu, '');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => bare(normaliseText(text)) === bare(text),
      ),
    );
  });
});

describe('a normalised body', () => {
  it('has no empty lists, joins strings, and gives every heading a level', () => {
    expect(
      normaliseBody([
        { type: 'list', ordered: false, items: [] },
        { type: 'table', rows: [] },
        { type: 'passage', id: 'p-a', kind: 'heading', content: ['a ', '', ' b'] },
        {
          type: 'passage',
          id: 'p-b',
          kind: 'heading',
          level: 9,
          content: [{ mark: 'person', id: 'x', children: [''] }],
        },
      ]),
    ).toEqual([
      { type: 'passage', id: 'p-a', kind: 'heading', level: 2, content: ['a b'] },
      {
        type: 'passage',
        id: 'p-b',
        kind: 'heading',
        level: 6,
        content: [{ mark: 'person', id: 'x', children: [] }],
      },
    ]);
  });
});
