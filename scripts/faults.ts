/**
 * Ends runs in every way that a machine knows, and looks at what they leave: `npm run faults --
 * [--seed N] [--ingest N] [--build N] [--signals N] [--only publish|runs|disk]`. Kills a
 * publication at each of its calls, ingests and builds at random moments, sends signals, fills
 * disks, damages caches. Prints each fault, then how many were survived; exit code 1 where one was
 * not. Where mounts are not allowed, the part about disks says so and counts as not run.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { killAtEveryCall } from '../tests/faults/publish-trial.ts';
import { randomFrom } from '../tests/faults/random.ts';
import { type Command, RunTrial, type Signal } from '../tests/faults/run-trial.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { seed: text, ingest: text, build: text, signals: text, only: text },
});
const seed = Number(values.seed ?? 1);
const random = randomFrom(seed);
const wants = (part: string): boolean => (values.only ?? part) === part;
let [survived, all] = [0, 0];

if (wants('publish')) await killPublications();
if (wants('runs')) {
  await endRuns('ingest', 'SIGKILL', Number(values.ingest ?? 60));
  await endRuns('build', 'SIGKILL', Number(values.build ?? 30));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    await endRuns('ingest', signal, Number(values.signals ?? 5));
    await endRuns('build', signal, Number(values.signals ?? 5));
  }
}
if (wants('disk')) tryDisks();
console.log(`${survived} of ${all} survived (seed ${seed})`);
process.exitCode = survived === all ? 0 : 1;

function count(what: string, faults: readonly string[]): void {
  all++;
  if (!faults.length) survived++;
  else console.log(`${what}: ${faults.join('; ')}`);
}

async function killPublications(): Promise<void> {
  for (const way of ['folder', 'contents', 'refused'] as const) {
    const seen = await killAtEveryCall(way);
    for (const { call, fault } of seen)
      count(`publishing (${way}), killed at call ${call}`, fault ? [fault] : []);
    const found = Object.entries(Object.groupBy(seen, (one) => one.found)).map(
      ([name, ones]) => `${name} ${ones.length}`,
    );
    console.log(
      `publishing (${way}): ${seen.length} kills; the site right after: ${found.join(', ')}`,
    );
  }
}

async function endRuns(command: Command, signal: Signal, times: number): Promise<void> {
  const trial = new RunTrial(command);
  const codes = new Map<number | null, number>();
  try {
    for (let n = 0; n < times; n++) {
      const delay = Math.round(random() * trial.duration);
      const { code, faults } = await trial.endAfter(delay, signal);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      count(`${command}, ${signal} after ${delay} ms`, faults);
    }
  } finally {
    trial.end();
  }
  console.log(
    `${command}, ${signal}: ${times} runs; exit codes ${[...codes].map(([code, ones]) => `${code} × ${ones}`).join(', ')}`,
  );
}

/**
 * Runs in a space of mounts of its own, as the owner of the machine or, where the system lets one,
 * as one in name only.
 */
function tryDisks(): void {
  const ways = [['-m'], ['-rm']].map((way) => [...way, '--propagation', 'private']);
  const allowed = ways.find(
    (way) => spawnSync('unshare', [...way, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0,
  );
  if (!allowed) {
    console.log('disks: not run, since this system lets nobody mount');
    return;
  }
  const { status } = spawnSync(
    'unshare',
    [...allowed, process.execPath, 'tests/faults/disk-trial.ts'],
    { stdio: 'inherit' },
  );
  count('disks', status === 0 ? [] : ['see above']);
}
