import { describe, expect, it } from 'vitest';
import { timesIn as read } from './times-in.ts';

describe('a stretch of time without a place in the calendar', () => {
  it.each([
    ['Prices fell over the past three months.', 'the past three months'],
    ['Prices fell over the past 3 months.', 'the past 3 months'],
    ['Prices fell in the last few weeks.', 'the last few weeks'],
    ['Prices fell over the last couple of years.', 'the last couple of years'],
    ['Prices will fall in the coming years.', 'the coming years'],
  ])('is one expression with what counts it: %s', (text, whole) =>
    expect(read(text)).toEqual([[whole, null]]),
  );
});

describe('four digits before what can be counted', () => {
  it.each([
    'The town sold 2000 houses.',
    'The town sold some 1953 houses.',
    'The town sold 1953 houses.',
    '1953 houses were sold.',
    'Some 1953 people came.',
    'It cost $1953 in all.',
  ])('are a count: %s', (text) => expect(read(text)).toEqual([]));

  it.each(['In 1953 houses were cheap.', 'Since 1953 houses have been cheap.'])(
    'are a year behind what opens one: %s',
    (text) => expect(read(text)).toEqual([['1953', '1953']]),
  );
});
