import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../../../../src/model/span.ts';
import { namesIn } from './read-text.ts';

const piece = fc.constantFrom(
  'Deborah Finch',
  'Finch',
  'Mayor',
  'President',
  'Tobias Reyes',
  'Reyes',
  'J.D.',
  'O’Malley',
  'van der Berg',
  'al-Mansour',
  'said',
  'told',
  'the',
  'of',
  'and',
  ',',
  '.',
  '“',
  '”',
  '"',
  '—',
  '-',
  '\n',
  '\n\n',
  '- ',
  'NATO',
  'May',
  'Monday',
  'he',
  'she',
  'his',
  'her',
  'who',
  'Party',
  'Bank',
  'University',
  'in',
  'Paris',
  '’s',
  "'s",
  '(R-Ohio)',
  '41',
  'Jr.',
  'Kim Dae-sung',
  'the president',
  '&',
  'É',
  '😀',
  'THE',
  'REYES',
  '|',
);
const text = fc
  .oneof(
    fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.array(piece, { minLength: 1, maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  )
  .filter((words) => words.trim().length > 0);

test('spans lie in the text, name mentions never overlap, titles stand outside, order is that of the text', () => {
  fc.assert(
    fc.property(text, (words) => {
      const mentions = namesIn(words);
      const names = mentions.filter(({ form }) => form !== 'pronoun' && form !== 'descriptor');
      for (const { span, title } of mentions) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(words.length);
        expect(words.slice(span.start, span.end)).not.toMatch(/^\s|\s$/);
        if (title) expect(overlaps(span, title)).toBe(false);
      }
      for (let n = 1; n < names.length; n++)
        expect(names[n]!.span.start).toBeGreaterThanOrEqual(names[n - 1]!.span.end);
      for (let n = 1; n < mentions.length; n++)
        expect(mentions[n]!.span.start).toBeGreaterThanOrEqual(mentions[n - 1]!.span.start);
    }),
    { numRuns: 4000 },
  );
});

test('a mark alone is no name', () => {
  expect(
    namesIn('THE & President Deborah Finch').map(({ span }) => [span.start, span.end]),
  ).toEqual([[16, 29]]);
});

test('the same text gives the same mentions; clusters of one number have one type', () => {
  fc.assert(
    fc.property(text, (words) => {
      const mentions = namesIn(words);
      expect(namesIn(words)).toEqual(mentions);
      const types = new Map<number, string>();
      for (const { cluster, type } of mentions)
        expect(types.get(cluster) ?? types.set(cluster, type).get(cluster)).toBe(type);
    }),
    { numRuns: 300 },
  );
});
