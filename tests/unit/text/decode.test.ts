import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/text/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );

describe('decoding', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', bytes('Zoë said “so”'), 'Zoë said “so”', 'utf-8'],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], 'Zoë'), 'Zoë', 'utf-8'],
    [
      'only the first byte order mark is dropped',
      bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'a'),
      '\ufeffa',
      'utf-8',
    ],
    ['UTF-16, low byte first', bytes([0xff, 0xfe, 0x5a, 0, 0x1c, 0x20]), 'Z“', 'utf-16le'],
    ['UTF-16, high byte first', bytes([0xfe, 0xff, 0, 0x5a, 0x20, 0x1c]), 'Z“', 'utf-16be'],
    [
      'windows-1252',
      bytes('He said ', [0x93], 'caf', [0xe9, 0x94], ' for 5 ', [0x80]),
      'He said “café” for 5 €',
      'windows-1252',
    ],
    ['nothing', bytes(), '', 'utf-8'],
  ])('%s', (_, given, text, encoding) => {
    expect(decode(given)).toEqual({ text, encoding });
  });

  it.each<[string, Uint8Array, object]>([
    ['zeros', bytes('text', [0], 'text'), { refused: 'binary' }],
    ['many control characters', bytes([1, 2, 3, 4], 'text'), { refused: 'binary' }],
    [
      'UTF-8 with a damaged byte',
      bytes('It’s “so” ', [0xff], ' they said'),
      { refused: 'encoding', at: 16 },
    ],
    [
      'UTF-8 cut in the middle of a letter',
      bytes('It’s “so” and “so', [0xe2, 0x80]),
      { refused: 'encoding', at: 25 },
    ],
    [
      'a byte that windows-1252 has not',
      bytes('It costs ', [0x81], ' there'),
      { refused: 'encoding', at: 9 },
    ],
    [
      'Cyrillic in an old encoding',
      bytes([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], ' ', [0xec, 0xe8, 0xf0]),
      { refused: 'encoding', at: 0 },
    ],
    ['half a unit of UTF-16', bytes([0xff, 0xfe, 0x5a, 0, 0x1c]), { refused: 'encoding' }],
  ])('refuses %s', (_, given, refusal) => {
    expect(decode(given)).toEqual(refusal);
  });

  it('gives back any text that is written as UTF-8', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme' })
          .filter((text) => !text.startsWith('\ufeff') && !/[\0-\x08\x0e-\x1f]/.test(text)),
        (text) => {
          expect(decode(Buffer.from(text, 'utf8'))).toEqual({ text, encoding: 'utf-8' });
        },
      ),
    );
  });

  it('gives every letter of windows-1252 as the Encoding Standard has it, whatever the platform’s own decoder gives', () => {
    // Of this label platforms are right; of windows-1252 some are not. They share these places.
    const shared = [
      0x80, 0x82, 0x84, 0x85, 0x86, 0x87, 0x89, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97,
      0x99, 0x9b,
    ];
    const textOf = (byte: number): unknown => {
      const decoded = decode(bytes('Some words around ', [byte]));
      return 'text' in decoded ? decoded.text.slice(-1) : decoded;
    };
    for (const byte of shared)
      expect(textOf(byte)).toBe(new TextDecoder('windows-1250').decode(Uint8Array.of(byte)));
    expect([0x83, 0x88, 0x8a, 0x8c, 0x8e, 0x98, 0x9a, 0x9c, 0x9e, 0x9f].map(textOf)).toEqual([
      ...'ƒˆŠŒŽ˜šœžŸ',
    ]);
    for (let byte = 0xa0; byte < 0x100; byte++)
      expect(textOf(byte)).toBe(String.fromCharCode(byte));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (given) => {
        const decoded = decode(given);
        expect('text' in decoded || ['binary', 'encoding'].includes(decoded.refused)).toBe(true);
      }),
    );
  });
});
