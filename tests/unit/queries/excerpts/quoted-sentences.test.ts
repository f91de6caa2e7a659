import { describe, expect, it } from 'vitest';
import { quotedSentences } from '../../../../src/queries/excerpts/quoted-sentences.ts';
import type { QuoteRow } from '../../../../src/queries/story/story-index.ts';
import { quote } from '../../../fixtures/queries/harbour-story.ts';

const words = 'Falk called the plan “bold” and the mayor “timid” at noon.';
const sentence = { start: 100, end: 100 + words.length, exact: words };
const row = (
  exact: string,
  speaker: string | null = 'ines-falk',
  given: Partial<QuoteRow> = {},
): QuoteRow => {
  const start = 100 + words.indexOf(exact);
  return {
    ...quote('p-q', 'p-a', exact, speaker),
    article: 'quay',
    start,
    end: start + exact.length,
    sentence,
    ...given,
  };
};

describe('quotations of one sentence', () => {
  it('are shown in it together', () => {
    const [only, ...others] = quotedSentences([row('“bold”'), row('“timid”')]);
    expect(others).toEqual([]);
    expect(only!.parts).toEqual([
      { text: 'Falk called the plan ', quoted: false },
      { text: '“bold”', quoted: true },
      { text: ' and the mayor ', quoted: false },
      { text: '“timid”', quoted: true },
      { text: ' at noon.', quoted: false },
    ]);
  });
  it('stay apart where the speakers differ', () =>
    expect(quotedSentences([row('“bold”'), row('“timid”', 'tom-oduya')])).toHaveLength(2));
  it('stay apart in different articles', () =>
    expect(
      quotedSentences([row('“bold”'), row('“timid”', 'ines-falk', { article: 'cranes' })]),
    ).toHaveLength(2));
  it('are shown alone where they run beyond the sentence', () => {
    const long = row('“bold”', 'ines-falk', { end: 400, exact: '“bold. And more.”' });
    expect(quotedSentences([long])[0]!.parts).toEqual([
      { text: '“bold. And more.”', quoted: true },
    ]);
  });
});
