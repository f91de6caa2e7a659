import { expect, it } from 'vitest';
import type { JournalLine } from '../../../../scripts/mutants/journal.ts';
import type { Mutant } from '../../../../scripts/mutants/mutant.ts';
import { judge, report, toTryFromStart } from '../../../../scripts/mutants/outcomes.ts';

const mutant = (id: number, more: Partial<Mutant> = {}): Mutant => ({
  id,
  file: 'src/ingest/check/check.ts',
  line: id,
  column: 1,
  start: 0,
  end: 1,
  kind: 'number',
  was: '1',
  becomes: '2',
  replacement: '2',
  atLoad: false,
  ...more,
});
const ran = (testFile: string, more: object = {}): JournalLine => ({
  testFile,
  milliseconds: 10,
  executed: [],
  executedAtLoad: [],
  used: [],
  ...more,
});

it('tells what is noticed, what is not and what no test comes by', () => {
  const mutants = [1, 2, 3, 4].map((id) => mutant(id));
  const judged = judge(mutants, [
    ran('a.test.ts', { executed: [1, 2, 3] }),
    { begun: 1, test: 'a' },
    { killed: 1, test: 'a' },
    { killed: 2, test: 'b', endless: true },
  ]);
  expect(judged.map(({ outcome }) => outcome)).toEqual([
    'killed',
    'endless',
    'survived',
    'uncovered',
  ]);
  expect(report(judged).split('\n').slice(2)).toEqual([
    '| check | 4 | 2 | 1 | 1 | 1 | 50 % |',
    '',
    'src/ingest/check/check.ts:3:1: survived: number: 1 → 2',
    'src/ingest/check/check.ts:4:1: not covered: number: 1 → 2',
  ]);
});

it('rounds a score down, and sums up rooms', () => {
  const judged = judge(
    [mutant(1), mutant(2), mutant(3, { file: 'src/cli/verify/open-runs.ts' })],
    [1, 3].map((killed) => ({ killed, test: 'a' })),
  );
  expect(report(judged).split('\n').slice(2, 5)).toEqual([
    '| check | 2 | 1 | 0 | 0 | 1 | 50 % |',
    '| verify | 1 | 1 | 0 | 0 | 0 | 100 % |',
    '| all | 3 | 2 | 0 | 0 | 1 | 66 % |',
  ]);
});

it('tries from the start what is passed while files are loaded, with those that can notice', () => {
  const mutants = [
    mutant(1, { atLoad: true, file: 'limits.ts' }),
    mutant(2),
    mutant(3),
    mutant(4, { atLoad: true, file: 'limits.ts' }),
  ];
  const lines = [
    ran('slow.test.ts', { executedAtLoad: [3], used: ['uses-limits.ts'], milliseconds: 90 }),
    ran('quick.test.ts', { executed: [2], used: ['limits.ts'] }),
    ran('other.test.ts', { executed: [2], used: ['other.ts'] }),
    ran('fails.test.ts', { executedAtLoad: [1, 3], used: ['limits.ts'] }),
    { broken: 'fails.test.ts > a test' },
    { killed: 4, test: 'a' },
  ];
  const importers = (file: string) => (file === 'limits.ts' ? ['uses-limits.ts'] : []);
  expect(toTryFromStart(mutants, lines, importers)).toEqual([
    { id: 1, file: 'limits.ts', testFiles: ['quick.test.ts', 'slow.test.ts'] },
    { id: 3, file: mutant(3).file, testFiles: ['slow.test.ts'] },
  ]);
});
