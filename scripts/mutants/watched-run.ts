import { type ChildProcess, spawn } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { note, readJournal } from './journal.ts';
import type { TestOrder } from './run-tests.ts';

const script = path.join(import.meta.dirname, 'run-tests.ts');

/** How many cases a property tries, with each mutant as without. */
const casesOfProperty = '200';

/** How long a mutant may take with one test, or from the start with all that are asked, in ms. */
const limit = 90_000;

/**
 * Runs tests in a process of their own until everything asked has an answer in the journal. A
 * mutant that goes on for too long, or ends the process, counts as noticed; the process is started
 * again with the rest.
 */
export async function watchedRun(order: TestOrder): Promise<void> {
  for (let rest = restOf(order); rest; rest = restOf(order)) {
    const file = `${order.journal}.order.json`;
    writeFileSync(file, JSON.stringify(rest));
    const known = readJournal(order.journal).length;
    await ended(
      spawn(process.execPath, ['--max-old-space-size=3000', script, file], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, FUZZ_RUNS: casesOfProperty },
      }),
      order.journal,
    );
    const last = readJournal(order.journal).at(-1);
    if (last && 'begun' in last)
      note(order.journal, { killed: last.begun, test: last.test, endless: true });
    else if (readJournal(order.journal).length === known)
      throw new Error('the process of the tests ended without a result');
  }
}

/** What of an order has no answer yet. */
function restOf(order: TestOrder): TestOrder | undefined {
  const lines = readJournal(order.journal);
  const run = new Set(lines.map((line) => ('testFile' in line ? line.testFile : '')));
  const answered = new Set<number>();
  for (const line of lines) {
    if ('killed' in line) answered.add(line.killed);
    if ('survived' in line) answered.add(line.survived);
  }
  const rest = {
    ...order,
    alive: order.alive.filter((id) => !answered.has(id)),
    testFiles: order.testFiles.filter((file) => !run.has(file)),
    fromStart: order.fromStart.filter(({ id }) => !answered.has(id)),
  };
  return rest.testFiles.length || rest.fromStart.length ? rest : undefined;
}

function ended(child: ChildProcess, journal: string): Promise<void> {
  const watch = setInterval(() => {
    const last = readJournal(journal).at(-1);
    const silent = last ? Date.now() - statSync(journal).mtimeMs : 0;
    if (last && 'begun' in last && silent > limit) child.kill('SIGKILL');
  }, 5000);
  return new Promise((resolve) =>
    child.once('exit', () => {
      clearInterval(watch);
      resolve();
    }),
  );
}
