import { describe, expect, it } from 'vitest';
import { findMutants } from '../../../../scripts/mutants/find-mutants.ts';

/** Every mutant of some code, as `kind: was → becomes`. */
const mutantsOf = (code: string): string[] =>
  findMutants(code).map(({ kind, was, becomes }) => `${kind}: ${was} → ${becomes}`);

describe('what is changed', () => {
  it.each([
    ['a number by one', 'const reach = 3;', ['number: 3 → 4', 'number: 3 → 2']],
    ['nothing below nothing', 'const first = 0;', ['number: 0 → 1']],
    [
      'a larger number by a tenth',
      'const limit = 200;',
      ['number: 200 → 220', 'number: 200 → 180'],
    ],
    ['a fraction by a tenth', 'const most = 0.5;', ['number: 0.5 → 0.55', 'number: 0.5 → 0.45']],
    ['true and false', 'const isOpen = true;', ['boolean: true → false']],
    ['words', "const rule = 'first';", ["string: 'first' → ''"]],
    ['a list', 'const all = [one, two];', ['list: [one, two] → []']],
    ['where a comparison ends', 'a(b < c);', ['comparison: b < c → b <= c']],
    ['what is the same', 'a(b === c);', ['comparison: b === c → b !== c']],
    ['both or either', 'a(b && c);', ['logic: b && c → (b) || (c)']],
    ['either or both', 'a(b || c);', ['logic: b || c → (b) && (c)']],
    ['not', 'a(!b);', ['negation: !b → b']],
    ['a condition', 'a(b ? c : d);', ['negation: b → !(b)']],
  ])('%s', (_, code, expected) => expect(mutantsOf(code)).toEqual(expected));

  it('a guard as if it were not there, and turned round', () => {
    expect(mutantsOf('function f() { if (done(a)) return; go(); }')).toEqual([
      'guard: done(a) → false',
      'negation: done(a) → !(done(a))',
    ]);
    expect(mutantsOf('for (const a of b) if (done(a)) { close(a); break; }')).toEqual([
      'guard: done(a) → false',
      'negation: done(a) → !(done(a))',
    ]);
  });

  it('a condition of which there is an opposite, only once', () =>
    expect(mutantsOf('if (a === b) go(); if (!c) go();')).toEqual([
      'comparison: a === b → a !== b',
      'negation: !c → c',
    ]));
});

describe('what is left alone', () => {
  it.each([
    ['types', "type Kind = 'a' | 'b'; interface One { two: 3 } let x: 'c' | undefined;"],
    ['imports and exports', "import a from 'a'; export * from 'b';"],
    ['names of properties and places in lists', "a = { 'x-y': b, [`z`]: c }; d(e[0], f['g']);"],
    ['regular expressions', 'const word = /[a-z]{1,3}/;'],
    ['patterns', '[a, b] = c; for (const [d] of e) d();'],
    ['nothing to take away', "a('', []);"],
  ])('%s', (_, code) => expect(mutantsOf(code)).toEqual([]));
});

it('knows the place, and whether it is run when the file is loaded', () => {
  const code = 'const reach = 3;\nconst near = (n: number) =>\n  n < reach;';
  expect(
    findMutants(code).map(({ line, column, atLoad, start, end }) => ({
      line,
      column,
      atLoad,
      text: code.slice(start, end),
    })),
  ).toEqual([
    { line: 1, column: 15, atLoad: true, text: '3' },
    { line: 1, column: 15, atLoad: true, text: '3' },
    { line: 3, column: 3, atLoad: false, text: 'n < reach' },
  ]);
});
