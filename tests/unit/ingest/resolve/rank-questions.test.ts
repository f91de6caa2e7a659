import { describe, expect, it } from 'vitest';
import type { Derived } from '../../../../src/ingest/resolve/questions/derived.ts';
import { rankDerived } from '../../../../src/ingest/resolve/questions/rank-derived.ts';
import type { QuestionId } from '../../../../src/language/wording.ts';
import type { Entity } from '../../../../src/model/story.ts';

/** A question about somebody, answered by these articles. */
const ask = (
  question: string,
  template: QuestionId,
  about: readonly string[] = [],
  articles: readonly string[] = ['a'],
): Derived => ({
  ...{ question, template, slots: [], about, differ: false },
  answers: articles.map((article) => ({ article, span: { start: 0, end: 1 } })),
});

/** Somebody whom these articles name, once for each time they stand there. */
const person = (id: string, ...articles: string[]): Entity => ({
  id,
  type: 'person',
  name: id,
  mentions: articles.map((article) => ({ article, mention: 0 })),
});

const ranked = (
  questions: readonly Derived[],
  people: readonly Entity[] = [],
  asked: readonly string[] = [],
): string[] => rankDerived(questions, people, asked).map(({ question }) => question);

describe('of two questions comes first', () => {
  const ana = person('ana', 'a', 'b', 'c');
  const bea = person('bea', 'a', 'b', 'b', 'b', 'b', 'b');

  it.each<[string, Derived, Derived]>([
    [
      'the one about whom more articles name, not about whom they name more often',
      ask('Ana?', 'who-is', ['ana']),
      ask('Bea?', 'who-is', ['bea']),
    ],
    [
      'the one about the more prominent of the two it is about',
      ask('Ana and Bea?', 'who-is', ['bea', 'ana']),
      ask('Bea?', 'who-is', ['bea']),
    ],
    [
      'the one that more articles answer',
      ask('Two?', 'who-is', ['ana'], ['a', 'b']),
      ask('One?', 'who-is', ['ana'], ['a', 'a', 'a']),
    ],
    [
      'who somebody is before what was said',
      ask('Who?', 'who-is', ['ana']),
      ask('Said?', 'what-said', ['ana']),
    ],
    [
      'what was said before when',
      ask('Said?', 'what-said', ['ana']),
      ask('At?', 'what-happened', ['ana']),
    ],
    ['why before who', ask('Why?', 'why-did', ['ana']), ask('A who?', 'who-is', ['ana'])],
    [
      'of equals the first of the alphabet',
      ask('A?', 'who-is', ['ana']),
      ask('B?', 'who-is', ['ana']),
    ],
    [
      'the one about the main figure before the one about nobody, which counts half',
      ask('Z?', 'who-is', ['ana']),
      ask('A?', 'who-is'),
    ],
    [
      'the one about nobody before the one about a minor figure',
      ask('Z?', 'who-is'),
      ask('A?', 'who-is', ['nobody']),
    ],
  ])('%s', (_, first, second) =>
    expect(ranked([second, first], [ana, bea])).toEqual([first.question, second.question]),
  );

  it('mentions decide where as many articles name two', () =>
    expect(
      ranked(
        [ask('A?', 'who-is', ['cleo']), ask('B?', 'who-is', ['bea'])],
        [bea, person('cleo', 'a', 'b')],
      ),
    ).toEqual(['B?', 'A?']));
});

describe('what is asked', () => {
  const numbered = (count: number, template: QuestionId, about?: (n: number) => string[]) =>
    Array.from({ length: count }, (_, n) =>
      ask(`${template} ${String(n).padStart(3, '0')}?`, template, about?.(n)),
    );

  const each = (n: number): string[] => [`person-${n}`];

  it.each<[string, readonly Derived[], number]>([
    ['questions about one person', numbered(10, 'what-said', () => ['ana']), 3],
    ['questions about people', numbered(50, 'what-said', each), 40],
    ['dates', numbered(10, 'what-happened', each), 8],
    ['reasons', numbered(10, 'why-was', each), 6],
    ['open ends', numbered(10, 'left-open-about', each), 4],
  ])('of %s are at most so many', (_, given, kept) => expect(ranked(given)).toHaveLength(kept));

  it('dates, reasons and open ends are not paid for by the person', () =>
    expect(
      ranked([
        ...numbered(3, 'what-said', () => ['ana']),
        ...numbered(1, 'what-happened', () => ['ana']),
        ...numbered(1, 'why-had', () => ['ana']),
        ...numbered(1, 'left-open', () => ['ana']),
      ]),
    ).toHaveLength(6));

  it('is asked once, and not where an article asks it itself', () => {
    const twice = [ask('Who is Ana?', 'who-is', ['ana']), ask('who is ana?', 'what-said', ['bea'])];
    expect(ranked(twice)).toEqual(['Who is Ana?']);
    expect(ranked(twice, [], ['So who IS Ana, and why?'])).toEqual([]);
    expect(ranked(twice, [], ['Who is Bea?'])).toEqual(['Who is Ana?']);
  });
});
