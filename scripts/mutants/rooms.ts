import { readFileSync } from 'node:fs';
import { findMutants } from './find-mutants.ts';
import { filesIn } from './imports.ts';
import type { FoundMutant } from './mutant.ts';

/** What is mutated, by the name that people call it. */
const folders: Readonly<Record<string, string>> = {
  segment: 'src/ingest/segment',
  withhold: 'src/ingest/withhold',
  anchor: 'src/ingest/anchor',
  extract: 'src/ingest/extract',
  resolve: 'src/ingest/resolve',
  review: 'src/ingest/review',
  compose: 'src/ingest/compose',
  check: 'src/ingest/check',
  gate: 'src/ingest/gate',
  copies: 'src/ingest/copies',
  unmet: 'src/ingest/unmet',
  emit: 'src/ingest/emit',
  verify: 'src/cli/verify',
};
export const rooms: readonly string[] = Object.keys(folders);

/** The room that a file belongs to. */
export const roomOf = (file: string): string =>
  rooms.find((room) => file.startsWith(`${folders[room] ?? ''}/`)) ?? '';

/**
 * The mutants of a room, by file with `/`. It may be given with a folder or file in it:
 * `extract/clauses`.
 */
export function mutantsIn(asked: string): Map<string, readonly FoundMutant[]> {
  const [room = '', ...inside] = asked.split('/');
  const folder = folders[room];
  if (folder === undefined) throw new Error(`no room “${room}”; there are ${rooms.join(', ')}`);
  const within = [folder, ...inside].join('/');
  return new Map(
    filesIn(folder)
      .filter((file) => file === within || file.startsWith(`${within}/`))
      .map((file) => [file, findMutants(readFileSync(file, 'utf8'))]),
  );
}

/**
 * Left out: what takes longer than all the others together, or looks at the clock, and what starts
 * processes, in which no mutant acts.
 */
const leftOut = [
  'tests/property/stories.test.ts',
  'tests/property/emit.test.ts',
  'tests/property/markdown.test.ts',
  'tests/unit/ingest/growth.test.ts',
  'tests/unit/supply-chain/',
  'tests/unit/browser/',
  'tests/unit/social/',
  'tests/unit/queries/',
  'tests/unit/site/',
  'tests/unit/editorial/',
  'tests/unit/cli/files/',
  'tests/unit/cli/read-seeds/',
  'tests/unit/cli/output/',
  'tests/unit/cli/run/',
  'tests/unit/cli/search/',
  'tests/unit/cli/lock/merge.test.ts',
  'tests/unit/cli/stale/',
  'tests/unit/cli/content-faults.test.ts',
  'tests/unit/cli/faults.test.ts',
];

/** Where the tests of a room are, where that is not a folder of its name. */
const ownTests: Readonly<Record<string, string>> = {
  check: '/rules/',
  verify: '/rules/',
  unmet: '/unmet',
  copies: '/copies',
};

/** The test files that may notice a mutant: those of the rooms first, what takes longest last. */
export function testFiles(asked: readonly string[]): string[] {
  const own = asked.map((name) => {
    const [room = ''] = name.split('/');
    return ownTests[room] ?? `/${room}/`;
  });
  const rank = (file: string): number => {
    if (own.some((part) => file.includes(part))) return 0;
    if (file.startsWith('tests/property/')) return 3;
    return file.startsWith('tests/golden/') ? 2 : 1;
  };
  return ['tests/unit', 'tests/property', 'tests/golden']
    .flatMap((folder) => filesIn(folder))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => !leftOut.some((start) => file.startsWith(start)))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
