import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/text/normalise.ts';

describe('normalising', () => {
  it('makes every line end a line feed', () => {
    expect(normalise('a\r\nb\rc\u0085d\u2028e\u2029f\vg\fh\n\ri').text).toBe(
      'a\nb\nc\nd\ne\nf\ng\nh\n\ni',
    );
  });

  it('drops control characters and noncharacters, and says how many and where', () => {
    expect(normalise('a\tb\u0007c\u009fd\ufffee\u{1ffff}f\ufdd0')).toEqual({
      text: 'a\tbcdef',
      dropped: 5,
      firstDropped: 3,
      directions: [],
    });
  });

  it('replaces half a surrogate pair', () => {
    expect(normalise('a\ud800b🚢')).toMatchObject({ text: 'a\ufffdb🚢', dropped: 1 });
  });

  it('leaves characters that change the direction of writing, and says where', () => {
    expect(normalise('a\r\n\u202eb\u2069')).toEqual({
      text: 'a\n\u202eb\u2069',
      dropped: 0,
      directions: [2, 4],
    });
  });

  it('changes nothing the second time, and no clean text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text } = normalise(raw);
        expect(normalise(text)).toMatchObject({ text, dropped: 0 });
        expect(text.isWellFormed()).toBe(true);
      }),
    );
    // Graphemes hold control characters and line ends of all kinds, which are what is changed;
    // without them nothing may be.
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replace(/[^\P{Cc}\t\n]|[\u2028\u2029\p{Noncharacter_Code_Point}]/gu, '');
        expect(normalise(clean)).toMatchObject({ text: clean, dropped: 0 });
      }),
    );
    expect(normalise('\u2028').text).toBe('\n');
  });
});
