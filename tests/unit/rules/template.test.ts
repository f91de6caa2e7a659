import { expect, test } from 'vitest';
import { fitsTemplate } from '../../../src/ingest/check/template.ts';

const cited = new Set(['Ana Ruiz', 'already closed the new bridge to trams']);
const isCited = (_: string, value: string): boolean => cited.has(value);

test('finds the values of two slots that only a space parts', () => {
  expect(
    fitsTemplate(
      'Why has Ana Ruiz already closed the new bridge to trams?',
      'Why has {person} {act}?',
      isCited,
    ),
  ).toBe(true);
});

test.each([
  'Why has Ana Ruiz already closed the new bridge?',
  'Why has Ana Ruiz gladly already closed the new bridge to trams?',
  'Why has Ana Ruiz already closed the new bridge to trams? Ask her',
])('%s is not the template filled with the words cited', (text) => {
  expect(fitsTemplate(text, 'Why has {person} {act}?', isCited)).toBe(false);
});

test('words without slots fit themselves alone', () => {
  expect(fitsTemplate('What is open?', 'What is open?', isCited)).toBe(true);
  expect(fitsTemplate('What is open? Nothing', 'What is open?', isCited)).toBe(false);
});
