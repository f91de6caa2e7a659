import { describe, expect, it } from 'vitest';
import type { QuotedDocument } from '../../eval/documents.ts';
import { scoreQuotations } from '../../eval/score-quotations.ts';
import { at, figuresOf, found, kindsOf } from './at.ts';

const text =
  '“We will not close it now,” said Ana Ruiz of Acme. “No,” said Leo Park. “Go,” he said. ' +
  'A “green deal” came. “We lost all of it,” somebody wrote. “Hm.”';
const source = (words: string): [number, number] => {
  const { start, end } = at(text, words);
  return [start, end];
};
const quote = (
  words: string,
  ...sources: [number, number][]
): QuotedDocument['quotes'][number] => ({
  ...at(text, words),
  attributed: true,
  sources,
});
const said = (words: string, speaker: string | null, nth = 0) => ({
  ...at(text, words),
  speaker: speaker === null ? null : at(text, speaker, nth),
});

const quotes = [
  quote('“We will not close it now,”', source('Ana Ruiz of Acme')),
  quote('“No,”', source('Leo Park')),
  quote('“Go,”', source('he said')),
  quote('“We lost all of it,”', source('somebody')),
  { ...at(text, '“green deal”'), attributed: false, sources: [] },
  { ...at(text, '“Hm.”'), attributed: true, sources: [] },
];

describe('quotations', () => {
  it('are right where the speaker meets the source; phrases have none; the rest does not count', () => {
    const scored = scoreQuotations([
      {
        document: { id: 'a', text, quotes },
        analysis: found({
          quotes: [
            said('“We will not close it now,”', 'Ana Ruiz'),
            said('“No,”', 'Ana Ruiz'),
            said('“Go,”', null),
            said('“green deal”', 'Leo Park'),
            said('“We lost all of it,”', 'Leo Park'),
            said('“Hm.”', 'Leo Park'),
          ],
        }),
      },
    ]);
    // Four with a source: one right, two wrong, one without. Two of five words or more: one right.
    expect(figuresOf(scored, 'who said it')).toEqual({
      'right speaker': 25,
      'of five words or more': 50,
      'of those given one': 33.3,
      'given one': 75,
      'mere phrases given a speaker': 100,
    });
    expect(kindsOf(scored)).toEqual([
      'wrong speaker',
      'no speaker',
      'wrong speaker',
      'mere phrase given a speaker',
    ]);
    expect(scored.misses[0]?.note).toBe('→ Ana Ruiz');
    expect(scored.measured[0]?.counted).toBe('4 quotations, 1 mere phrases');
  });

  it('are found where three fifths of them are', () => {
    const [whole] = quotes;
    const { start, end } = at(text, '“We will not close it now,”');
    const right = (length: number): unknown =>
      figuresOf(
        scoreQuotations([
          {
            document: { id: 'a', text, quotes: whole ? [whole] : [] },
            analysis: found({
              quotes: [{ start, end: start + length, speaker: at(text, 'Ana Ruiz') }],
            }),
          },
        ]),
        'who said it',
      )['right speaker'];
    expect(end - start).toBe(27);
    expect(right(17)).toBe(100);
    expect(right(16)).toBe(0);
  });
});
