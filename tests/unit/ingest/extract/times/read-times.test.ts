import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readTimes } from '../../../../../src/ingest/extract/times/read-times.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { readingOf } from '../../../../fixtures/times/articles.ts';
import sentences from '../../../../fixtures/times/sentences.json' with { type: 'json' };
import cases from '../../../../fixtures/times/values.json' with { type: 'json' };

const times = (text: string, published?: string) => readTimes(readingOf(text, published), english);

describe('values', () => {
  for (const { behaviour, text, published, values } of cases) {
    test(behaviour, () => {
      expect(times(text, published).map((time) => time.edtf)).toEqual(values);
    });
  }
});

describe('values by the verb that governs them', () => {
  it.each(sentences)('$kind: $text', ({ text, published, values }) =>
    expect(times(text, published).map((time) => time.edtf)).toEqual(values),
  );
});

describe('spans', () => {
  const words = (text: string, published?: string): string[] =>
    times(text, published).map(({ span }) => text.slice(span.start, span.end));

  it('hold the whole expression and no possessive ending', () => {
    expect(
      words('On Tuesday, March 4, 2025, after last month’s vote and by the end of 2019, it fell.'),
    ).toEqual(['Tuesday, March 4, 2025', 'last month', 'the end of 2019']);
  });

  it('take a part of a hyphenated word only where it is a date', () => {
    expect(words('A two-year-old mid-April plan and third-quarter losses.')).toEqual([
      'mid-April',
      'third-quarter',
    ]);
  });
});

describe('use', () => {
  it('marks limits and dates inside nouns', () => {
    const text = 'Since May 2019 the 2024 race has run; it ended on June 3, 2025.';
    expect(times(text).map(({ use }) => use)).toEqual(['limit', 'attributive', undefined]);
  });
});

const words = fc.constantFrom(
  'April',
  'May',
  'Tuesday',
  'last',
  'next',
  'the',
  'year',
  'month',
  'days',
  'two',
  '2',
  '31',
  '2019',
  '1990s',
  'later',
  'ago',
  'quarter',
  'third',
  'fall',
  'summer',
  'of',
  'in',
  'on',
  ',',
  '.',
  '-',
  '–',
  'mid',
  'end',
  'week',
  'weekend',
  'today',
  'earlier',
  'same',
  'that',
  'century',
  'fiscal',
  'a',
  'few',
  'about',
);
const prose = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: words },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { maxLength: 30 },
  )
  .map((list) => list.join(' '));
const published = fc.option(
  fc.constantFrom('2025-06-05', '2024-02-29', '2023-12-31', '2025-01', '2025'),
  { nil: undefined },
);

test('spans slice the text in order without overlap, and every value is valid EDTF', () => {
  fc.assert(
    fc.property(prose, published, (text, date) => {
      let end = 0;
      for (const time of times(text, date)) {
        expect(time.span.start).toBeGreaterThanOrEqual(end);
        expect(time.span.end).toBeGreaterThan(time.span.start);
        expect(time.span.end).toBeLessThanOrEqual(text.length);
        end = time.span.end;
        if (time.edtf !== null) expect(() => edtf(time.edtf!)).not.toThrow();
      }
    }),
    { numRuns: 500 },
  );
});

test('without publication and without a year in the text no value has a year', () => {
  fc.assert(
    fc.property(
      prose.filter((text) => !/\d{4}|century|\d0s/i.test(text)),
      (text) => {
        for (const { edtf: value } of times(text))
          if (value !== null) expect(value).toMatch(/^XXXX-/);
      },
    ),
    { numRuns: 500 },
  );
});
