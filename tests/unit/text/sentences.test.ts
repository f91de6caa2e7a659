import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import { sentences } from '../../../src/text/sentences.ts';

const cut = (text: string): string[] =>
  sentences(text, english.abbreviations).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Mr. Roe met Gen. Poe. They left.', ['Mr. Roe met Gen. Poe.', 'They left.']],
    ['J. R. Roe spoke. It rained.', ['J. R. Roe spoke.', 'It rained.']],
    ['“We won.” She left.', ['“We won.”', 'She left.']],
    ['“We won,” she said. “All of us.”', ['“We won,” she said.', '“All of us.”']],
    ['It cost 3.5 million. Twice.', ['It cost 3.5 million.', 'Twice.']],
    ['He works in the U.S. Senate.', ['He works in the U.S. Senate.']],
    ['No end', ['No end']],
    ['One line\n\nAnother line', ['One line', 'Another line']],
  ])('%s', (text, expected) => expect(cut(text)).toEqual(expected));

  it('loses nothing but white space and never overlaps', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '”', '1'),
          maxLength: 60,
        }),
        (text) => {
          let at = 0;
          for (const { start, end } of sentences(text, english.abbreviations)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
