import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, markExcerpts } from '../../../../src/queries/excerpts/differences.ts';

const marked = (texts: string[]): string[][] =>
  compare(texts).map((stretches) =>
    stretches.filter(({ differs }) => differs).map(({ text }) => text),
  );

describe('differences between accounts', () => {
  it.each([
    [
      ['former harbour master', 'harbour master'],
      [['former'], []],
    ],
    [
      ['The bridge cost 12 million', 'The bridge cost 15 million'],
      [['12'], ['15']],
    ],
    [
      ['Ines Falk closed the quay', 'On Sunday all ships were sent away'],
      [[], []],
    ],
    [
      ['the same', 'The same.'],
      [[], []],
    ],
  ])('%j', (texts, words) => expect(marked(texts)).toEqual(words));

  it('never changes a word', () =>
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (texts) => {
        expect(
          compare(texts).map((stretches) => stretches.map(({ text }) => text).join('')),
        ).toEqual(texts);
      }),
    ));

  it('are marked inside links too, and no tag is touched', () =>
    expect(
      markExcerpts(
        '<blockquote cite="/a/"><p><a class="person" href="/p/">Falk</a> paid 12 crowns</p></blockquote><blockquote cite="/b/"><p>Falk paid 15 crowns</p></blockquote>',
      ),
    ).toBe(
      '<blockquote cite="/a/"><p><a class="person" href="/p/">Falk</a> paid <mark class="differs">12</mark> crowns</p></blockquote><blockquote cite="/b/"><p>Falk paid <mark class="differs">15</mark> crowns</p></blockquote>',
    ));
});
