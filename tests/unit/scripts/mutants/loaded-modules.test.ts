import { expect, it } from 'vitest';
import { forgetModules, type LoadedModule } from '../../../../scripts/mutants/loaded-modules.ts';

const module = (...importers: string[]): LoadedModule => ({
  importers: new Set(importers),
  promise: 'loaded',
  exports: {},
  evaluated: true,
});

it('forgets a module with all that load it, and nothing else', () => {
  const modules = {
    'limits.ts': module('reach.ts'),
    'reach.ts': module('read.ts', 'limits.ts'),
    'read.ts': module('a.test.ts', 'gone.ts'),
    'a.test.ts': module(),
    'words.ts': module('read.ts'),
  };
  forgetModules(
    {
      idToModuleMap: new Map(Object.entries(modules)),
      fileToModulesMap: new Map(Object.entries(modules).map(([file, one]) => [file, [one]])),
    },
    (file) => file === 'limits.ts',
  );
  const forgotten = Object.entries(modules).filter(([, { evaluated }]) => !evaluated);
  expect(forgotten.map(([file]) => file)).toEqual([
    'limits.ts',
    'reach.ts',
    'read.ts',
    'a.test.ts',
  ]);
  expect(forgotten.every(([, one]) => one.promise === undefined && !one.exports)).toBe(true);
  expect(modules['words.ts'].exports).toEqual({});
});
