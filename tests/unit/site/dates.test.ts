import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords, dateKey } from '../../../src/site/dates.ts';

describe('a date in words', () => {
  it.each([
    ['2025-04-02', '2 April 2025'],
    ['2025-06', 'June 2025'],
    ['2025', '2025'],
    ['XXXX-04', 'April (year not stated)'],
    ['XXXX-04-02', '2 April (year not stated)'],
    ['2025-04~', 'around April 2025'],
    ['XXXX-04~', 'around April (year not stated)'],
    ['2025-06?', 'June 2025 (uncertain)'],
    ['2025-21', 'Spring 2025'],
    ['XXXX-24', 'Winter (year not stated)'],
    ['199X', '1990s'],
    ['20XX', '20XX'],
    ['2025-04-02/2025-04-05', '2 April to 5 April 2025'],
    ['2025/2027', '2025 to 2027'],
    ['../2025-04', 'until April 2025'],
    ['2025-04/..', 'from April 2025'],
    ['XXXX-04-02/XXXX-04-05', '2 April (year not stated) to 5 April (year not stated)'],
    ['[2025-04-02,2025-04-03]', '[2025-04-02,2025-04-03]'],
  ])('%s reads %s', (edtf, words) => expect(dateInWords(edtf)).toBe(words));

  it('never shows a digit that the date does not hold', () => {
    const part = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(
        fc.constantFrom('XXXX', '2031', '203X'),
        fc.option(part(1, 12), { nil: undefined }),
        (year, month) => {
          const edtf = month ? `${year}-${month}` : year;
          for (const [digits] of dateInWords(edtf).matchAll(/\d+/g))
            expect(edtf.replace('203X', '2030')).toContain(digits);
        },
      ),
    );
  });
});

describe('the order of dates', () => {
  it('puts stated years first, then dates without a year, then none; less precise before more precise', () => {
    const sorted = [
      'XXXX-04-02',
      null,
      '2025-04-02',
      '2025',
      'XXXX-04',
      '2024-12',
      '2025-21',
      'XXXX-11',
    ].toSorted((a, b) => (dateKey(a) < dateKey(b) ? -1 : 1));
    expect(sorted).toEqual([
      '2024-12',
      '2025',
      '2025-21',
      '2025-04-02',
      'XXXX-04',
      'XXXX-04-02',
      'XXXX-11',
      null,
    ]);
  });
});
