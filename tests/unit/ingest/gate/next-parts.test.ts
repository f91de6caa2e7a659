import { describe, expect, it } from 'vitest';
import { type Mendable, nextParts } from '../../../../src/ingest/gate/next-parts.ts';
import type { Part, SetAside } from '../../../../src/model/set-aside.ts';

const words: Part = { kind: 'words', article: 'strike', start: 3, end: 9 };
const page: Part = { kind: 'page', folder: 'people', id: 'jane-roe' };
const reading: Part = { kind: 'reading', article: 'strike' };
const broken = (...parts: Part[]): Mendable => ({
  rule: 'date-honest',
  place: 'seeds/strike.txt',
  line: 2,
  reason: 'why',
  parts,
});
const taken = (...parts: Part[]): SetAside[] =>
  parts.map((part) => ({ rule: 'date-honest', place: '', line: null, reason: '', part }));
const kinds = (all: readonly SetAside[]): string[] => all.map(({ part }) => part.kind);

describe('what is taken out next', () => {
  it('is the least that mends a place, with the place', () => {
    expect(nextParts([broken(words, page)], [])).toEqual([
      { rule: 'date-honest', place: 'seeds/strike.txt', line: 2, reason: 'why', part: words },
    ]);
  });

  it('is more where the least did not help', () => {
    expect(kinds(nextParts([broken(words, page, reading)], taken(words)))).toEqual(['page']);
    expect(kinds(nextParts([broken(words, page, reading)], taken(words, page)))).toEqual([
      'reading',
    ]);
  });

  it('is nothing where all was tried', () =>
    expect(nextParts([broken(words)], taken(words))).toEqual([]));

  it('waits with a page while words may mend it', () => {
    expect(kinds(nextParts([broken(page), broken(words)], []))).toEqual(['words']);
    expect(kinds(nextParts([broken(page)], taken(words)))).toEqual(['page']);
  });

  it('is each part once, whatever asks for it', () =>
    expect(nextParts([broken(words), broken(words)], [])).toHaveLength(1));
});
