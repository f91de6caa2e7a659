import { Session } from 'node:inspector/promises';
import path from 'node:path';
import fc from 'fast-check';
import { inject, type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';
import { note } from './journal.ts';
import { forgetModules, type LoadedModules } from './loaded-modules.ts';
import { isOutline } from './rooms.ts';
import { switchName } from './switch-code.ts';
import { EndlessLoop, Switchboard } from './switchboard.ts';

/** What the process that starts the tests tells them. */
export interface RunOrder {
  readonly journal: string;
  /** The numbers of the mutants that nothing has killed yet. */
  readonly alive: readonly number[];
  readonly size: number;
  /** Those that have to act while modules are loaded, each with the files that may notice. */
  readonly fromStart: readonly FromStart[];
}

export interface FromStart {
  readonly id: number;
  /** Where it stands. */
  readonly file: string;
  readonly testFiles: readonly string[];
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
/** Enough, but for outlines: what a hundred tests that execute it do not notice, few others do. */
const mostTries = 100;
/** Whether a mutant is tried with a test: with what compares a whole outline in any case. */
const isOpen = (id: number, test: RunnerTestCase): boolean =>
  alive.has(id) && (isOutline(test.file.name) || (tries.get(id) ?? 0) < mostTries);
const board = new Switchboard(order.size);
Object.assign(globalThis, { [switchName]: (id: number) => board.acts(id) });
// Properties try the same cases each time, so that a score can be had again, and a first failure
// is enough.
fc.configureGlobal({ seed: 1, endOnFailure: true });

interface Trial {
  readonly id: number;
  readonly file: string;
  readonly testFile: string;
}

/** What vitest keeps in this process: the only way to its modules and its list of files. */
const worker = (): {
  readonly evaluatedModules: LoadedModules;
  readonly ctx: { readonly files: { readonly filepath: string }[] };
} =>
  (globalThis as unknown as { readonly __vitest_worker__: ReturnType<typeof worker> })
    .__vitest_worker__;

/**
 * Runs each test as it is, sees which mutants it passes, and runs it again with each of them that
 * is alive, until the test fails: no test is run for a mutant that it does not execute, and nothing
 * is loaded twice. What acts only while modules are loaded has test files run for it alone, before
 * which the modules in question are forgotten.
 */
export default class MutantRunner extends TestRunner {
  #began = 0;
  #executed = new Set<number>();
  /** Passed where a mutant cannot be tried with one test: while files are loaded, and in hooks. */
  #executedAtLoad = new Set<number>();
  #coverage: Session | undefined;
  /** What acts from the start, and where; empty where each test tries its own. */
  readonly #trials = order.fromStart.flatMap(({ testFiles, ...mutant }) =>
    testFiles.map((testFile) => ({ ...mutant, testFile })),
  );
  #trial = this.#trials.shift();
  #noticed: string | undefined;
  readonly #testFiles = new Map(worker().ctx.files.map((file) => [file.filepath, file]));

  constructor(config: ConstructorParameters<typeof TestRunner>[0]) {
    super(config);
    if (!this.#trial) return;
    worker().ctx.files.length = 0;
    this.#goOnWith(this.#trial.testFile);
  }

  onBeforeCollect(): void {
    this.#began = performance.now();
    if (this.#trial) this.#begin(this.#trial);
  }

  async onCollected(): Promise<void> {
    this.#executedAtLoad = new Set(board.takePassed().keys());
    this.#executed = new Set();
    if (this.#trial) return;
    this.#coverage = new Session();
    this.#coverage.connect();
    await this.#coverage.post('Profiler.enable');
    await this.#coverage.post('Profiler.startPreciseCoverage', { callCount: false });
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    if (this.#trial) return this.#runTrial(this.#trial.id, test);
    this.#take(this.#executedAtLoad);
    await run();
    const first = this.#take(this.#executed);
    const isAlive = [...first.keys()].some((id) => isOpen(id, test));
    if (!isAlive || !(await passes(run))) return;
    const again = this.#take(this.#executed);
    // What the test keeps from its first run is tried with the whole file.
    for (const id of first.keys()) if (!again.has(id)) this.#executedAtLoad.add(id);
    for (const [id, times] of again) if (isOpen(id, test)) await tryMutant(id, times, test);
    board.takePassed();
  }

  /** How often each mutant has been passed since this was last asked; they are added to a set. */
  #take(passed: Set<number>): ReadonlyMap<number, number> {
    const taken = board.takePassed();
    for (const id of taken.keys()) passed.add(id);
    return taken;
  }

  async #runTrial(id: number, test: RunnerTestCase): Promise<void> {
    if (this.#noticed !== undefined) return;
    const name = `${test.file.name} > ${test.name}`;
    note(order.journal, { begun: id, test: name });
    try {
      await TestRunner.getTestFn(test)();
    } catch {
      this.#noticed = name;
    }
  }

  override async onAfterRunSuite(suite: Parameters<TestRunner['onAfterRunSuite']>[0]) {
    await super.onAfterRunSuite(suite);
    if (!('filepath' in suite) || this.#trial) return;
    note(order.journal, {
      testFile: path.relative(this.config.root, suite.file.filepath),
      milliseconds: Math.round(performance.now() - this.#began),
      executed: [...this.#executed],
      executedAtLoad: [...this.#executedAtLoad],
      used: await this.#takeUsed(),
    });
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    super.onAfterRunFiles(files);
    const failed = files.find(({ result }) => result?.state === 'fail')?.name;
    if (this.#trial) this.#end(this.#trial, this.#noticed ?? failed);
    else if (failed !== undefined) note(order.journal, { broken: failed });
  }

  #begin({ id, file, testFile }: Trial): void {
    this.#noticed = undefined;
    note(order.journal, { begun: id, test: testFile });
    this.#forget(file);
    board.set(id);
  }

  /** Notes the answer once there is one, and goes on with the next. */
  #end({ id, file }: Trial, noticed: string | undefined): void {
    board.set(0);
    this.#forget(file);
    if (noticed !== undefined) {
      note(order.journal, { killed: id, test: noticed });
      while (this.#trials[0]?.id === id) this.#trials.shift();
    } else if (this.#trials[0]?.id !== id) note(order.journal, { survived: id });
    this.#trial = this.#trials.shift();
    if (this.#trial) this.#goOnWith(this.#trial.testFile);
  }

  /** So that test files, their helpers, the mutated file and what imports it run anew. */
  #forget(mutated: string): void {
    const { root } = this.config;
    const [tests, one] = [path.join(root, 'tests/'), path.join(root, mutated)];
    forgetModules(worker().evaluatedModules, (file) => file.startsWith(tests) || file === one);
  }

  /** The files that vitest goes through are a list that may grow meanwhile. */
  #goOnWith(testFile: string): void {
    const file = this.#testFiles.get(path.join(this.config.root, testFile));
    if (file) worker().ctx.files.push(file);
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
  tries.set(id, (tries.get(id) ?? 0) + 1);
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
