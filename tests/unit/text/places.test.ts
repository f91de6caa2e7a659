import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Places } from '../../../src/text/places.ts';

describe('Places', () => {
  it('counts lines and columns from one', () => {
    const places = new Places('ab\n\ncd');
    expect([0, 2, 3, 4, 6].map((offset) => places.at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 3 },
    ]);
    expect(places.offset(9, 1)).toBeUndefined();
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', 'é'), { maxLength: 40 }).map((parts) => parts.join('')),
        fc.nat(40),
        (text, offset) => {
          const places = new Places(text);
          const within = Math.min(offset, text.length);
          const { line, column } = places.at(within);
          expect(places.offset(line, column)).toBe(within);
        },
      ),
    );
  });
});
