import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../../src/ingest/extract/quotations/read-quotations.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { slice } from '../../../../../src/model/span.ts';
import { markedText } from '../clauses/marked-text.ts';

/**
 * One case: a marked text, and per quotation its opening words and what is decided; `null` is
 * nobody.
 */
interface Case {
  readonly text: string;
  readonly quotes: readonly {
    readonly words: string;
    readonly speaker: string | null;
    readonly who?: string;
    readonly kind?: string;
    readonly form?: string;
    readonly cue?: string;
    readonly about?: string;
    readonly via?: readonly string[];
  }[];
}

const folder = new URL('../../../../fixtures/quotations/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Case[];
  describe(file.replace('.json', '').replaceAll('-', ' '), () => {
    it.each(cases.map((one) => [one.text.replace(/\[\[(?:.:)?([^\]]+)\]\]/g, '$1'), one] as const))(
      '%s',
      (_, { text: source, quotes: expected }) => {
        const { text, reading, mentions, nameOf } = markedText(source);
        const quotes = readQuotations(reading, mentions, english);
        const seen = quotes.map((quote, n) => {
          const want = expected[n];
          const words = slice(text, quote.span);
          return {
            words: want && words.includes(want.words) ? want.words : words,
            speaker: quote.speaker && slice(text, quote.speaker.span),
            ...(want?.who !== undefined && { who: nameOf(quote.speaker?.cluster) }),
            ...(want?.kind !== undefined && { kind: quote.speaker?.kind }),
            ...(want?.form !== undefined && { form: quote.form }),
            ...(want?.cue !== undefined && { cue: quote.cue && slice(text, quote.cue) }),
            ...(want?.about !== undefined && { about: nameOf(quote.about[0]) }),
            ...(want?.via !== undefined && { via: quote.via.map((span) => slice(text, span)) }),
          };
        });
        expect(seen).toEqual(expected);
      },
    );
  });
}
