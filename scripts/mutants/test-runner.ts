import { Session } from 'node:inspector/promises';
import path from 'node:path';
import fc from 'fast-check';
import { inject, type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';
import { note } from './journal.ts';
import { switchName } from './switch-code.ts';
import { EndlessLoop, Switchboard } from './switchboard.ts';

/** What the process that starts the tests tells them. */
export interface RunOrder {
  readonly journal: string;
  /** The numbers of the mutants that nothing has killed yet. */
  readonly alive: readonly number[];
  readonly size: number;
  /** One that acts from the start, when modules are loaded; 0 where each test tries its own. */
  readonly acting: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    order: RunOrder;
  }
}

const order = inject('order');
const alive = new Set(order.alive);
/** How many tests have been run with a mutant. */
const tries = new Map<number, number>();
/** Enough: what a hundred tests that execute it do not notice, the next hardly does. */
const mostTries = 100;
const board = new Switchboard(order.size);
Object.assign(globalThis, { [switchName]: (id: number) => board.acts(id) });
board.set(order.acting);
// Properties try the same cases each time, so that a score can be had again, and a first failure
// is enough.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/**
 * Runs each test as it is, sees which mutants it passes, and runs it again with each of them that
 * is alive, until the test fails: no test is run for a mutant that it does not execute, and nothing
 * is loaded twice. What acts only while modules are loaded needs a run of its own.
 */
export default class MutantRunner extends TestRunner {
  #began = 0;
  #executed = new Set<number>();
  #executedAtLoad: readonly number[] = [];
  #coverage: Session | undefined;

  override onCollectStart(file: RunnerTestFile): void {
    this.#began = performance.now();
    super.onCollectStart(file);
  }

  async onCollected(): Promise<void> {
    this.#executedAtLoad = [...board.takePassed().keys()];
    this.#executed = new Set();
    if (order.acting) return;
    this.#coverage = new Session();
    this.#coverage.connect();
    await this.#coverage.post('Profiler.enable');
    await this.#coverage.post('Profiler.startPreciseCoverage', { callCount: false });
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    board.takePassed();
    await run();
    if (order.acting) return;
    const passed = board.takePassed();
    for (const id of passed.keys()) this.#executed.add(id);
    const candidates = [...passed].filter(([id]) => alive.has(id));
    if (!candidates.length || !(await passes(run))) return;
    for (const [id, times] of candidates) await tryMutant(id, times, test);
  }

  override async onAfterRunSuite(suite: Parameters<TestRunner['onAfterRunSuite']>[0]) {
    await super.onAfterRunSuite(suite);
    if (!('filepath' in suite) || order.acting) return;
    note(order.journal, {
      testFile: path.relative(this.config.root, suite.file.filepath),
      milliseconds: Math.round(performance.now() - this.#began),
      executed: [...this.#executed],
      executedAtLoad: this.#executedAtLoad,
      used: await this.#takeUsed(),
    });
  }

  /** The files of the program of which a function was called since the test file was loaded. */
  async #takeUsed(): Promise<string[]> {
    if (!this.#coverage) return [];
    const { result } = await this.#coverage.post('Profiler.takePreciseCoverage');
    this.#coverage.disconnect();
    const source = path.join(this.config.root, 'src/');
    return result
      .filter(({ functions }) =>
        functions.some(({ functionName, ranges }) => functionName && (ranges[0]?.count ?? 0) > 0),
      )
      .map(({ url }) => url.replace(/^file:\/\//, ''))
      .filter((url) => url.startsWith(source))
      .map((url) => path.relative(this.config.root, url));
  }
}

/** Whether a test can be run a second time in the same place. */
async function passes(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

async function tryMutant(id: number, times: number, test: RunnerTestCase): Promise<void> {
  const name = `${test.file.name} > ${test.name}`;
  const tried = (tries.get(id) ?? 0) + 1;
  tries.set(id, tried);
  if (tried === mostTries) alive.delete(id);
  note(order.journal, { begun: id, test: name });
  board.set(id, times * 100 + 100_000);
  try {
    await TestRunner.getTestFn(test)();
  } catch (fault) {
    alive.delete(id);
    const endless = fault instanceof EndlessLoop;
    note(order.journal, { killed: id, test: name, ...(endless && { endless }) });
  } finally {
    board.set(0);
  }
}
