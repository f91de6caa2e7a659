import { expect, it } from 'vitest';
import { grainOf } from '../../../../../src/text/edtf-grain.ts';
import { readOf } from '../../../../fixtures/times/articles.ts';

/** Predicates of the finite clauses of a text with the dates that they state. */
const dated = (text: string, published = '2025-06-05'): (readonly [string, string | null])[] =>
  readOf('harbour', text, published).findings.happenings.map(
    ({ predicate, time }) => [predicate, time?.edtf ?? null] as const,
  );

it.each([
  [
    'a dateline dates the report',
    'TARN, June 4 (Reuters) - A patrol shot Ada Holm in Oster in March.',
    ['shoot', '2025-03'],
  ],
  [
    'a day before a week',
    'Last week Ada Holm was wounded in an explosion on Monday.',
    ['wound', '2025-06-02'],
  ],
  [
    'a time inside commas is that of the clause before',
    'Ada Holm, who will run the yard, in July 2026, has hired a crew.',
    ['hire', null],
  ],
  ['a participle keeps its time', 'A deal begun last year was signed by Ada Holm.', ['sign', null]],
  ['a limit dates nothing', 'Ada Holm has led the yard since its sale in 2012.', ['lead', null]],
  ['what denies until does', 'Ada Holm did not leave until Monday.', ['leave', '2025-06-02']],
  ['what one speaks about dates nothing', 'Ada Holm spoke about 7 October 2023.', ['speak', null]],
] as const)('%s', (_, text, expected) => expect(dated(text)).toContainEqual(expected));

it('a clause joined on has no time from the end of the one before', () => {
  expect(dated('Holm won it in May last year and left the firm.')).toEqual([
    ['win', '2024-05'],
    ['leave', null],
  ]);
});

it('keeps no dated verb apart that stands behind its time', () => {
  expect(dated('2019 has calling').map(([predicate]) => predicate)).toEqual(['have']);
});

it('takes a well for a thing, not for a manner', () => {
  expect(dated('The oil well was sealed by Ada Holm on Monday.')).toEqual([['seal', '2025-06-02']]);
});

it('orders dates by how fine they are', () => {
  const finest = ['2025-06-05', '2025-06-02/2025-06-08', '2025-06~', '2025-22', '2025', '202X', ''];
  expect(finest.map(grainOf)).toEqual([5, 4, 3, 2, 1, 0, -1]);
  expect(grainOf('2025-05/2025-06')).toBe(2);
});
