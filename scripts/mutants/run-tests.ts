import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createVitest, type TestSequencer, type TestSpecification } from 'vitest/node';
import { note } from './journal.ts';
import type { Mutant } from './mutant.ts';
import { switchCode } from './switch-code.ts';
import type { RunOrder } from './test-runner.ts';

/** What the process that watches this one asks for, as JSON in the file that is its argument. */
export interface TestOrder {
  readonly journal: string;
  readonly mutants: readonly Mutant[];
  /** Test files to run once, in this order, each with the mutants that it executes. */
  readonly alive: readonly number[];
  readonly testFiles: readonly string[];
  /** Mutants that have to act from the start, each with the test files that may notice. */
  readonly fromStart: readonly { readonly id: number; readonly testFiles: readonly string[] }[];
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
    bail: order.fromStart.length ? 1 : 0,
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
if (order.testFiles.length)
  for (const broken of await failuresOf(order.testFiles, 0)) note(order.journal, { broken });
for (const { id, testFiles } of order.fromStart) {
  note(order.journal, { begun: id, test: 'from the start' });
  const [test] = await failuresOf(testFiles, id);
  note(order.journal, test === undefined ? { survived: id } : { killed: id, test });
}
await vitest.close();
process.exit(0);

/** Runs test files with one mutant that acts from the start, or none: what failed, by name. */
async function failuresOf(testFiles: readonly string[], acting: number): Promise<string[]> {
  const { journal, alive, mutants } = order;
  const given: RunOrder = { journal, alive, size: mutants.length, acting };
  vitest.provide('order', given);
  const project = vitest.getRootProject();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    testFiles.map((file) => project.createSpecification(path.resolve(file))),
  );
  const failed = testModules.flatMap((file) => [
    ...(file.errors().length ? [file.relativeModuleId] : []),
    ...[...file.children.allTests('failed')].map(
      ({ name }) => `${file.relativeModuleId} > ${name}`,
    ),
  ]);
  return [...failed, ...unhandledErrors.map(String)];
}
