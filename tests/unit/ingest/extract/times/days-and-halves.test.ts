import { describe, expect, it } from 'vitest';
import { timesIn as read } from './times-in.ts';

describe('a weekday that its month or week counts', () => {
  it.each([
    ['The bakers met on the last Friday of May.', 'the last Friday of May', '2025-05-30'],
    ['The bakers met on the first Monday in June.', 'the first Monday in June', '2025-06-02'],
    [
      'It was sold on the third Tuesday of March 2019.',
      'third Tuesday of March 2019',
      '2019-03-19',
    ],
    ['It was sold on the fifth Tuesday of March 2019.', 'fifth Tuesday of March 2019', null],
    ['The mill will shut on the second Sunday of July.', 'second Sunday of July', '2025-07-13'],
    ['The mill shut on the last Sunday of June.', 'the last Sunday of June', null],
    ['They meet on the first Thursday of every month.', 'first Thursday', null],
    ['They shut on the last Thursday of the month.', 'the last Thursday', null],
    ['The dam broke on Tuesday of last week.', 'Tuesday of last week', '2025-06-03'],
    ['The dam broke on Sunday of last week.', 'Sunday of last week', null],
    ['The vote is on Friday of next week.', 'Friday of next week', '2025-06-20'],
    ['The dam broke on Tuesday of that week.', 'Tuesday of that week', null],
    ['The dam broke the Monday before last.', 'Monday before last', '2025-06-02'],
    ['The dam broke on the Thursday before last.', 'Thursday before last', '2025-05-29'],
    ['The dam broke on the Monday before the vote.', 'Monday', null],
  ])('has that day or none: %s', (text, words, value) => {
    const found = read(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toContain(words);
    expect(found[0]?.[1]).toBe(value);
  });
});

describe('a weekday beside another time', () => {
  it.each([
    ['Last week on Monday the dam broke.', ['2025-06-02/2025-06-08', '2025-06-02']],
    ['The law passed on the second-to-last Friday of April.', [null]],
    ['She left on the first Tuesday after the first Monday in November.', [null, null]],
  ])('has no day of its neighbour: %s', (text, values) =>
    expect(read(text).map(([, value]) => value)).toEqual(values),
  );
});

describe('a weekday that is any one of its kind, or of a name', () => {
  it.each([
    'One Monday in June the river rose.',
    'The shop shut every Monday.',
    'The shop shut every other Monday.',
    'The fair was held on a Monday.',
    'The fair was held on a Monday when it rained.',
    'Each Tuesday they sang.',
    'Any Friday suited them.',
    'Most Mondays they sang.',
    'The town voted on Easter Sunday.',
    'The town prayed on Palm Sunday.',
    'Crowds came on Good Friday.',
    'Crowds came on Easter Monday.',
    'Shops opened on Black Friday.',
    'She won on Super Tuesday.',
    'She won on Super Bowl Sunday.',
    'She danced on Shrove Tuesday and on Fat Tuesday.',
    'He marched on Moral Monday.',
    'He won on Election Day.',
  ])('has no day: %s', (text) =>
    expect(read(text).filter(([, value]) => value?.length === '2025-06-11'.length)).toEqual([]),
  );

  it('has its day where an article belongs to the noun behind it', () =>
    expect(read('The mayor said it in a Monday speech.')).toEqual([['Monday', '2025-06-09']]));
});

describe('a half in a stretch of time', () => {
  it.each([
    ['The mill shut half a century ago.', 'half a century ago', '1975~'],
    ['The mill shut a half-century ago.', 'a half-century ago', '1975~'],
    ['The mill shut nearly half a century ago.', 'nearly half a century ago', '1975~'],
    ['The mill shut half a decade ago.', 'half a decade ago', '2020~'],
    ['The mill shut half a year ago.', 'half a year ago', null],
    ['The mill shut a year and a half ago.', 'a year and a half ago', null],
    ['The mill shut two and a half years ago.', 'two and a half years ago', null],
  ])('counts with the whole: %s', (text, words, value) =>
    expect(read(text)).toEqual([[words, value]]),
  );

  it.each(['The mill shut an hour and a half ago.', 'The mill shut half an hour ago.'])(
    'shorter than a day has no date: %s',
    (text) => expect(read(text).filter(([, value]) => value !== null)).toEqual([]),
  );
});
