import { describe, expect, it } from 'vitest';
import { shownDate, shownDateUnder } from '../../../src/site/event-date.ts';

describe('the date of an event in a list', () => {
  it.each([
    ['2031-04-02', 'on Wednesday', { stated: '2 April 2031', below: '' }],
    ['XXXX-04', 'in April', { stated: 'April', below: 'year not stated' }],
    [null, 'days later', { stated: '', below: '“days later”' }],
    [null, null, { stated: '', below: 'no date stated' }],
  ])('%s, “%s”', (edtf, dateWords, shown) => expect(shownDate(edtf, dateWords)).toEqual(shown));

  it.each([
    ['', 'April', 'XXXX-04', 'April', { stated: '', below: '' }],
    ['', 'April', 'XXXX-04', 'late April', { stated: '', below: '“late April”' }],
    ['2031', 'April', '2031-04', null, { stated: '', below: '' }],
    ['2031', 'April', '2031-04-02', 'April 2', { stated: '2 April', below: '“April 2”' }],
    ['2031', null, '2031', 'in 2031', { stated: '', below: '“in 2031”' }],
    ['2031', null, '2031', '2031', { stated: '', below: '' }],
    ['2031', 'April', '2031-04/2031-05', null, { stated: 'April to May 2031', below: '' }],
    ['', null, null, null, { stated: '', below: '' }],
  ])('under ‘%s’, ‘%s’: %s, “%s”', (year, month, edtf, dateWords, shown) =>
    expect(shownDateUnder({ year, month }, edtf, dateWords)).toEqual(shown),
  );
});
