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
 * Left out: what takes minutes, or looks at the clock; what starts processes, in which no mutant
 * acts; what puts other modules in the place of ours.
 */
const leftOut = [
  'tests/property/stories.test.ts',
  'tests/property/segment-time.test.ts',
  'tests/property/emit.test.ts',
  'tests/property/markdown.test.ts',
  'tests/unit/ingest/anchor/long-articles.test.ts',
  'tests/unit/ingest/gate/mends.test.ts',
  'tests/unit/ingest/growth.test.ts',
  'tests/unit/regular-expressions.test.ts',
  'tests/unit/ingest/restore/',
  'tests/unit/cli/content-faults.test.ts',
  'tests/unit/cli/faults.test.ts',
  'tests/unit/cli/lock/merge.test.ts',
  'tests/unit/cli/read-seeds/',
  'tests/unit/cli/stale/',
];

/** What the tests of a room have in their path, where that is not its name. */
const ownTests: Readonly<Record<string, readonly string[]>> = {
  check: ['/check/', '/rules/'],
  verify: ['/verify', '/rules/'],
  compose: ['/compose/', '/whole-stories/'],
  resolve: ['/resolve/', '/whole-stories/'],
};

/** Tests that compare all that is read or made of a text with a file. */
export const isOutline = (file: string): boolean =>
  /^tests\/golden\/|\/(?:whole-stories|readings)\//.test(file);

/**
 * The test files that may notice a mutant, in the order in which they are tried: those of the
 * rooms, outlines first and properties, which take long, last; the goldens; then all others but
 * properties.
 *
 * @param onlyOwn Without these others.
 */
export function testFiles(asked: readonly string[], onlyOwn = false): string[] {
  const own = asked.flatMap((name) => {
    const [room = ''] = name.split('/');
    return ownTests[room] ?? [`/${room}`];
  });
  const rank = (file: string): number => {
    const isProperty = /^tests\/property\/|\.property\./.test(file);
    const isOwn = own.some((part) => file.includes(part));
    if (isOutline(file)) return isOwn ? 0 : 3;
    if (isOwn) return isProperty ? 2 : 1;
    return isProperty ? Infinity : 4;
  };
  return ['tests/unit', 'tests/property', 'tests/golden']
    .flatMap((folder) => filesIn(folder))
    .filter((file) => file.endsWith('.test.ts') && rank(file) < (onlyOwn ? 4 : Infinity))
    .filter((file) => !leftOut.some((start) => file.startsWith(start)))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
