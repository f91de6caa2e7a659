import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createVitest, type TestSequencer, type TestSpecification } from 'vitest/node';
import type { Mutant } from './mutant.ts';
import { switchCode } from './switch-code.ts';
import type { FromStart, RunOrder } from './test-runner.ts';

/** What the process that watches this one asks for, as JSON in the file that is its argument. */
export interface TestOrder {
  readonly journal: string;
  readonly mutants: readonly Mutant[];
  /** Test files to run once, in this order, each with the mutants that it executes. */
  readonly alive: readonly number[];
  readonly testFiles: readonly string[];
  /** Mutants that have to act from the start, each with the test files that may notice. */
  readonly fromStart: readonly FromStart[];
}

const order = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as TestOrder;
const byFile = Map.groupBy(order.mutants, ({ file }) => path.resolve(file));

/** Test files in the order that was asked for. */
class AsAsked implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

const vitest = await createVitest(
  'test',
  {
    config: false,
    watch: false,
    reporters: [{}],
    silent: true,
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // What was rewritten for one list of mutants must not be met again with another.
    fsModuleCache: false,
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 120_000,
    sequence: { sequencer: AsAsked },
    runner: path.join(import.meta.dirname, 'test-runner.ts'),
  },
  {
    plugins: [
      {
        name: 'nutgraf-mutants',
        enforce: 'pre',
        transform(code, id) {
          const mutants = byFile.get(id);
          return mutants ? { code: switchCode(code, mutants), map: null } : undefined;
        },
      },
    ],
  },
);
await vitest.standalone();
const { journal, alive, mutants, fromStart } = order;
const given: RunOrder = { journal, alive, size: mutants.length, fromStart };
vitest.provide('order', given);
const project = vitest.getRootProject();
const asked = fromStart.length
  ? new Set(fromStart.flatMap((one) => one.testFiles))
  : order.testFiles;
await vitest.runTestSpecifications(
  [...asked].map((file) => project.createSpecification(path.resolve(file))),
);
await vitest.close();
process.exit(0);
