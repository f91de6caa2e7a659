import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SyntaxModel } from '../../../../src/language/syntax/model.ts';
import { ModelError } from '../../../../src/language/syntax/model-file.ts';

const bytes = readFileSync('src/language/english/syntax-model.bin');

describe('the model file', () => {
  it('is at most 4 MB', () => expect(bytes.length).toBeLessThanOrEqual(4_000_000));

  it('is read wherever its bytes lie in memory', () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    const model = new SyntaxModel(moved.subarray(3));
    expect(model.read(['She', 'left', '.']).map(({ relation }) => relation)).toEqual([
      'nsubj',
      'root',
      'punct',
    ]);
  });

  it.each([
    ['one that is empty', new Uint8Array(), /no syntax model/],
    ['text', new TextEncoder().encode('# no model\n'), /no syntax model/],
    ['one that is cut off', bytes.subarray(0, bytes.length - 1), /damaged/],
    ['one that ends behind its name', bytes.subarray(0, 18), /damaged/],
    ['one with another byte', bytes.map((byte, at) => (at === 5000 ? byte ^ 1 : byte)), /damaged/],
  ])('refuses %s and says what to do', (_, broken, reason) => {
    expect(() => new SyntaxModel(broken)).toThrow(ModelError);
    expect(() => new SyntaxModel(broken)).toThrow(reason);
    expect(() => new SyntaxModel(broken)).toThrow(/npm run parser:train/);
  });
});
