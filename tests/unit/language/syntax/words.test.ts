import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxRules } from '../../../../src/language/english/syntax.ts';
import { cutWords } from '../../../../src/language/syntax/words.ts';

const cut = (text: string): string[] => cutWords(text, syntaxRules).map((word) => word.text);

describe('words as treebanks cut them', () => {
  it.each([
    ["She didn't pay.", ['She', 'did', "n't", 'pay', '.']],
    ['They’ve left John’s car', ['They', '’ve', 'left', 'John', '’s', 'car']],
    ["the miners' union can't", ['the', 'miners', "'", 'union', 'ca', "n't"]],
    ['He cannot stay', ['He', 'can', 'not', 'stay']],
    ['a long-term, non-binding deal', ['a', 'long', '-', 'term', ',', 'non-binding', 'deal']],
    ['Mr. J. Doe of the U.S. Army', ['Mr.', 'J.', 'Doe', 'of', 'the', 'U.S.', 'Army']],
    ['It rose 4.5% to $1,200.', ['It', 'rose', '4.5', '%', 'to', '$', '1,200', '.']],
    ['Wait... or not -- “yes”?!', ['Wait', '...', 'or', 'not', '--', '“', 'yes', '”', '?', '!']],
    ['Write to a.b@paper.example now.', ['Write', 'to', 'a.b@paper.example', 'now', '.']],
    ['the 9/11 report and 24/7 care', ['the', '9/11', 'report', 'and', '24/7', 'care']],
    ["Who'd've thought", ['Who', "'d", "'ve", 'thought']],
    ["at six o'clock O'Neil rang", ['at', 'six', "o'clock", "O'Neil", 'rang']],
  ])('%s', (text, words) => expect(cut(text)).toEqual(words));

  it('gives each word the range that it stands in, in order, and leaves out white space only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let end = 0;
        for (const word of cutWords(text, syntaxRules)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.text).not.toBe('');
          expect(text.slice(end, word.start).trim()).toBe('');
          end = word.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
