import { describe, expect, it } from 'vitest';
import { readWordNet } from '../../../scripts/parser/wordnet.ts';

describe('the words of WordNet', () => {
  const words = readWordNet();
  const entry = (word: string): { noun: number; frame: number; forms: number } =>
    words.get(word) ?? { noun: 0, frame: 0, forms: 0 };

  it.each([
    ['baker', 'gardener', 'river'],
    ['valley', 'hill', 'hope'],
    ['committee', 'team', 'apple'],
  ])('tell %s and %s of one kind from %s of another', (word, alike, other) => {
    expect(entry(word).noun).toBeGreaterThan(0);
    expect(entry(alike).noun).toBe(entry(word).noun);
    expect(entry(other).noun).not.toBe(entry(word).noun);
  });

  it.each([
    ['promise', [true, true]],
    ['announce', [true, false]],
    ['persuade', [false, true]],
    ['sleep', [false, false]],
  ])('tell whether %s can have a clause, an infinitive', (verb, expected) => {
    const { frame } = entry(verb);
    expect([(frame & 1) > 0, (frame & 2) > 0]).toEqual(expected);
  });

  it.each([
    ['marry', 'marries', 'married', 'marrying'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['bake', 'bakes', 'baked', 'baking'],
    ['push', 'pushes', 'pushed', 'pushing'],
  ])('have the regular forms of %s', (verb, ...forms) => {
    for (const word of forms) expect(entry(word).frame, word).toBe(entry(verb).frame);
    expect(entry(forms[0] ?? '').forms).toBeGreaterThan(0);
    expect(new Set(forms.map((word) => entry(word).forms)).size).toBeGreaterThan(1);
  });

  it('fit in the bits that the model has for them', () => {
    for (const [word, { noun, frame, forms }] of words) {
      const fits = noun >= 0 && noun < 32 && frame < 64 && forms < 32;
      if (!fits) expect.fail(word);
    }
    expect(words.size).toBeGreaterThan(100_000);
  });
});
