import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../src/ingest/extract/extract.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { articleOf } from '../../../../fixtures/times/articles.ts';

/** What a page may say that happened in a report of one paragraph. */
function labelsOf(paragraph: string): string[] {
  const text = `Meeting at the harbour\n\n${paragraph}\n\nIt rained all day.`;
  return extract(articleOf(text, '2025-06-06'), english)
    .happenings.filter(({ salience }) => salience > 0)
    .map(({ label }) => label.map(({ start, end }) => text.slice(start, end)).join(' '));
}

describe('a dateline is no part of its sentence', () => {
  it.each([
    'HARWICK (AG) — ',
    'HARWICK, June 5 (Agency) - ',
    'HARWICK, June 5, 2025 - ',
    'HARWICK, Norland — ',
    'PORT ELLERY - ',
    'Harwick, 5 June – ',
    'ST. LUND, Norland (Agency News) -- ',
    '',
  ])('‘%s’', (dateline) =>
    expect(labelsOf(`${dateline}Tom Vale, a lawyer, met Lena Hartwell on Tuesday.`)).toEqual([
      'Tom Vale met Lena Hartwell on Tuesday',
    ]),
  );

  it('also before an insertion between dashes', () =>
    expect(labelsOf('HARWICK — Tom Vale — a lawyer — met Lena Hartwell on Tuesday.')).toEqual([
      'Tom Vale met Lena Hartwell on Tuesday',
    ]));

  it('but a name before an insertion is the subject, in capitals too', () => {
    for (const name of ['Vale', 'VALE'])
      expect(labelsOf(`${name} - a lawyer - met Lena Hartwell on Tuesday.`)).toEqual([
        expect.stringMatching(new RegExp(`^${name}( - a lawyer -)? met Lena Hartwell on Tuesday$`)),
      ]);
  });

  it('nor does a dash deep in a sentence open it', () =>
    expect(labelsOf('Tom Vale met Lena Hartwell (a lawyer) — on Tuesday.')[0]).toMatch(
      /^Tom Vale met Lena Hartwell/,
    ));
});

describe('a pronoun goes on with the subject before', () => {
  /** How many pronouns of a second sentence are held to mean somebody. */
  function resolvedAfter(name: string, pronoun: string): number {
    const text = `Meeting at the harbour\n\n${name} called the plan a farce on Friday. On a friend’s advice, ${pronoun} resigned in March 2024.`;
    return extract(articleOf(text), english).mentions.filter(({ form }) => form === 'pronoun')
      .length;
  }

  it('not where the first name is one of the other gender', () => {
    expect(resolvedAfter('Lena Hartwell', 'he')).toBe(0);
    expect(resolvedAfter('Robert Vale', 'she')).toBe(0);
  });

  it('where it fits, and where the lists do not know', () => {
    expect(resolvedAfter('Lena Hartwell', 'she')).toBe(1);
    expect(resolvedAfter('Zorv Hartwell', 'he')).toBe(1);
  });
});
