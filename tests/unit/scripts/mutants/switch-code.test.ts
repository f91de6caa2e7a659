import { stripTypeScriptTypes } from 'node:module';
import { runInThisContext } from 'node:vm';
import { expect, it } from 'vitest';
import { findMutants } from '../../../../scripts/mutants/find-mutants.ts';
import type { Mutant } from '../../../../scripts/mutants/mutant.ts';
import { switchCode, switchName } from '../../../../scripts/mutants/switch-code.ts';

const all = (code: string): Mutant[] =>
  findMutants(code).map((mutant, n) => ({ ...mutant, id: n + 1, file: 'a.ts' }));

/** What a function gives, once as it is and once for each mutant, by what the mutant is. */
function resultsOf(code: string, ...values: unknown[]): Record<string, unknown> {
  const mutants = all(code);
  const switched = stripTypeScriptTypes(switchCode(code, mutants));
  const result = (acting: number): unknown => {
    const made = runInThisContext(`(${switchName}) => ${switched}`) as (
      acts: (id: number) => boolean,
    ) => (...given: unknown[]) => unknown;
    return made((id) => id === acting)(...values);
  };
  const results: [string, unknown][] = [
    ['as it is', result(0)],
    ...mutants.map(({ id, becomes }): [string, unknown] => [becomes, result(id)]),
  ];
  return Object.fromEntries(results);
}

it('does the same as before where no mutant acts, and what the mutant says where one does', () => {
  expect(resultsOf('(n: number, m: number) => n < 3 && m < n', 2, 2)).toEqual({
    'as it is': false,
    '(n < 3) || (m < n)': true,
    'n <= 3': false,
    '4': false,
    '2': false,
    'm <= n': true,
  });
});

it('holds mutants inside one another apart', () => {
  expect(
    resultsOf("(list: string[]) => (list.some((one) => !one) ? ['none'] : list)", ['a', '']),
  ).toEqual({
    'as it is': ['none'],
    '!(list.some((one) => !one))': ['a', ''],
    one: ['none'],
    '[]': [],
    "''": [''],
  });
});

it('may act in what stands after it, on the same line', () => {
  expect(resultsOf('(a: boolean, b?: number) => (a || b) ?? 7', false)).toEqual({
    'as it is': 7,
    '(a) && (b)': false,
    '8': 8,
    '6': 6,
  });
});
