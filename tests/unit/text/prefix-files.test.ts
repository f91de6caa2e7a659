import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../../src/text/edits.ts';
import { prefixesNear, prefixOf } from '../../../src/text/find-prefix.ts';
import { oneEdit } from '../../../src/text/one-edit.ts';
import { prefixFiles } from '../../../src/text/prefix-files.ts';
import { fileOfPrefix, growTree, readTree, writeTree } from '../../../src/text/prefix-tree.ts';
import { searchKey } from '../../../src/text/search-key.ts';

const keyed = (names: readonly string[]) =>
  names.map((value) => ({ key: searchKey(value), value })).filter(({ key }) => key);
const names = fc.array(
  fc.string({
    unit: fc.constantFrom('a', 'b', 'e', 'l', 'o', ' ', '7', 'é', '李'),
    minLength: 1,
    maxLength: 12,
  }),
  { minLength: 1, maxLength: 60 },
);

describe('prefix files', () => {
  it('begin with two letters and go on where there is no space', () => {
    const files = prefixFiles(keyed(['elm', 'elk', 'elbow', 'ox']), 14);
    expect([...files]).toEqual([
      ['el', ['elm', 'elk']],
      ['elm', ['elm']],
      ['elk', ['elk']],
      ['elb', ['elbow']],
      ['ox', ['ox']],
    ]);
  });
  it('hold a whole key first, and make no file for letters that all keys share', () => {
    const files = prefixFiles(keyed(['harbour one', 'harbour two', 'harbour']), 10);
    expect([...files.keys()]).toEqual(['harbour', 'harbour ', 'harbour o', 'harbour t']);
    expect(files.get('harbour')).toEqual(['harbour']);
  });
  it('are never larger than the budget but for a single value, and lead to every key', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 5, max: 60 }), (given, budget) => {
        const all = keyed(given);
        const files = prefixFiles(all, budget);
        for (const values of files.values())
          expect(
            values.length === 1 || Buffer.byteLength(JSON.stringify(values)) <= budget + 1,
          ).toBe(true);
        const tree = growTree(files.keys());
        for (const { key } of all)
          expect(
            files.get(prefixOf(tree, key)!)!.some((value) => searchKey(value) === key),
            key,
          ).toBe(true);
      }),
    );
  });
  it('lead from the beginning of a key to a file that holds something with it', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 2, max: 12 }), (given, length) => {
        const all = keyed(given);
        const tree = growTree(prefixFiles(all, 20).keys());
        for (const { key } of all)
          expect(
            key.startsWith(prefixOf(tree, key.slice(0, length))!.trim().slice(0, length)),
          ).toBe(true);
      }),
    );
  });
});

describe('the tree of prefixes', () => {
  it('is a short text', () =>
    expect(writeTree(growTree(['el', 'elm', 'elp', 'ox']))).toBe('e(l!(m!p!))o(x!)'));
  it('reads back as it was', () =>
    fc.assert(
      fc.property(names, (given) => {
        const tree = growTree(keyed(given).map(({ key }) => key.padEnd(2)));
        expect(readTree(writeTree(tree))).toEqual(tree);
      }),
    ));
  it('names files in characters that any file system takes, each prefix its own', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 80 }).map(searchKey)),
        (prefixes) => {
          const made = prefixes.map(fileOfPrefix);
          for (const name of made) expect(name).toMatch(/^n-[a-z0-9_-]{0,80}$/);
          expect(new Set(made).size).toBe(prefixes.length);
        },
      ),
    );
    expect(fileOfPrefix('con')).toBe('n-con');
  });
  it('finds the file of a key with one slip in it', () => {
    const tree = growTree(['fa', 'fal', 'falk', 'fels', 'or']);
    for (const slip of ['flak', 'fak', 'faalk', 'fslk', 'afalk'])
      expect(prefixesNear(tree, slip).slice(0, 3), slip).toContain('falk');
    expect(prefixesNear(tree, 'zzzz')).toEqual([]);
  });
});

describe('a key', () => {
  it.each([
    ['José ÁLVAREZ', 'jose alvarez'],
    ['Łuczak', 'luczak'],
    ['O’Hara', 'ohara'],
    ['J. D. Falk', 'jd falk'],
    ['J.D. Falk', 'jd falk'],
    ['Falk, Ines', 'falk ines'],
    ['Ines  M. Falk', 'ines m falk'],
    ['ﬁn', 'fin'],
    ['“”', ''],
  ])('of %s is %s', (name, key) => expect(searchKey(name)).toBe(key));
  it('is its own key', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => void expect(searchKey(searchKey(text))).toBe(searchKey(text)),
      ),
    ));
});

describe('one edit', () => {
  it.each([
    ['falk', 'flk'],
    ['falk', 'falkk'],
    ['falk', 'fakl'],
    ['falk', 'folk'],
    ['falk', 'falk'],
    ['ab', 'ba'],
  ])('%s and %s', (a, b) => expect(oneEdit(a, b) && oneEdit(b, a)).toBe(true));
  it.each([
    ['falk', 'fk'],
    ['falk', 'klaf'],
    ['falk', 'fakle'],
    ['abcd', 'badc'],
  ])('is not all between %s and %s', (a, b) => expect(oneEdit(a, b) || oneEdit(b, a)).toBe(false));
});

describe('edits', () => {
  it.each([
    ['falk', 'falk', 0],
    ['tarrifs', 'tariffs', 2],
    ['kitten', 'sitting', 3],
    ['abcd', 'badc', 2],
    ['', 'ab', 2],
  ])('between %s and %s are %i', (a, b, n) => expect(edits(a, b)).toBe(n));
  it('are at most one where one edit does', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 }),
        (a, b) => {
          expect(edits(a, b)).toBe(edits(b, a));
          expect(oneEdit(a, b)).toBe(edits(a, b) <= 1);
        },
      ),
    ));
});
