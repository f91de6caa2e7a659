import { describe, expect, it } from 'vitest';
import { sentenceMarks } from '../../../../src/ingest/compose/sentence-marks.ts';

type Places = [number, number][];

/** Where sentences stand, where other marks do, and the pieces of the sentences. */
const cases: readonly [string, Places, Places, Places][] = [
  ['are whole without others', [[0, 10]], [], [[0, 10]]],
  ['are whole around a mark within them', [[0, 10]], [[2, 5]], [[0, 10]]],
  ['are whole within a mark around them', [[2, 10]], [[0, 20]], [[2, 10]]],
  [
    'are cut where a quotation begins in one and ends in the next',
    [
      [0, 10],
      [11, 20],
    ],
    [[5, 15]],
    [
      [0, 5],
      [5, 10],
      [11, 15],
      [15, 20],
    ],
  ],
  [
    'are not cut where a quotation of two ends with the second',
    [
      [0, 10],
      [11, 20],
    ],
    [[5, 20]],
    [
      [0, 5],
      [5, 10],
      [11, 20],
    ],
  ],
  [
    'are not cut where a quotation of two begins with the first',
    [
      [0, 10],
      [11, 20],
    ],
    [[0, 15]],
    [
      [0, 10],
      [11, 15],
      [15, 20],
    ],
  ],
  [
    'are cut by each of two quotations',
    [[10, 30]],
    [
      [25, 40],
      [5, 15],
    ],
    [
      [10, 15],
      [15, 25],
      [25, 30],
    ],
  ],
  ['are whole around a mark that ends with them', [[0, 10]], [[5, 10]], [[0, 10]]],
  [
    'are whole behind a mark that begins with one around them',
    [[10, 20]],
    [
      [0, 30],
      [0, 5],
    ],
    [[10, 20]],
  ],
  [
    'are whole where a mark ends before them or begins behind them',
    [[10, 20]],
    [
      [0, 10],
      [20, 30],
    ],
    [[10, 20]],
  ],
];

describe('the marks of sentences', () => {
  const record = { id: 's' };
  const pieces = (sentences: [number, number][], others: [number, number][]): number[][] =>
    sentenceMarks(
      sentences.map(([start, end]) => ({ record, span: { start, end } })),
      others.map(([start, end]) => ({ span: { start, end }, mark: 'quote' as const, id: 'q' })),
    ).map(({ span }) => [span.start, span.end]);

  it.each(cases)('%s', (_, sentences, others, expected) =>
    expect(pieces(sentences, others)).toEqual(expected),
  );
});
