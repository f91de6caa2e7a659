import { spawn } from 'node:child_process';
import { workerData } from 'node:worker_threads';
import { FrameReader } from './frames.ts';
import type { Order } from './order.ts';
import { answered, atWork, type ReadAnswer, type Supervised } from './supervision.ts';
import type { Entry } from './walk.ts';

// The thread that waits for the process that reads folders, while the program waits for this
// thread.

/** Paths that may stay without an answer until the whole folder is given up. */
const MOST_SILENT = 3;
/**
 * Longest time for the reader to start, in milliseconds: a busy machine is no silent file system.
 */
const STARTING = 60_000;

const { orders, patience, program, port, flag } = workerData as Supervised;

/**
 * What a reader came to; `silentAt` is the path at which it fell silent, and the number of the
 * order, if it did.
 */
interface ReadRun {
  readonly entries: Entry[][];
  readonly silentAt?: { readonly path: string; readonly of: number };
}

/**
 * Reads the folders anew without the paths that did not answer; one in which too many do not is
 * given up as a whole.
 */
async function readAll(): Promise<Entry[][]> {
  let left = orders;
  for (;;) {
    const { entries, silentAt } = await readOnce(left);
    if (!silentAt) return entries;
    left = left.map((order, n) => (n === silentAt.of ? without(order, silentAt.path) : order));
  }
}

const without = (order: Order, path: string): Order => ({
  ...order,
  skip: [...order.skip, order.skip.length + 1 < MOST_SILENT ? path : ''],
});

function readOnce(given: readonly Order[]): Promise<ReadRun> {
  return new Promise((resolve, reject) => {
    const reader = spawn(process.execPath, [program, JSON.stringify(given)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const frames = new FrameReader();
    const entries = given.map((): Entry[] => []);
    let said = '';
    let at = { path: '', of: 0 };
    const fallenSilent = (): void => {
      // A process within a call that never returns cannot be ended; nothing of it may be waited
      // for.
      reader.kill('SIGKILL');
      for (const one of [reader.stdout, reader.stderr]) one.destroy();
      reader.unref();
      resolve({ entries, silentAt: at });
    };
    let clock = setTimeout(fallenSilent, Math.max(patience, STARTING));
    reader.stdout.on('data', (bytes: Uint8Array) => {
      clearTimeout(clock);
      clock = setTimeout(fallenSilent, patience);
      for (const frame of frames.take(bytes)) {
        if ('begins' in frame) at = { path: frame.begins, of: frame.of };
        else entries[at.of]?.push(frame);
      }
    });
    reader.stderr.on('data', (bytes: Uint8Array) => (said += String(bytes)));
    reader.on('error', reject);
    reader.on('close', (code) => {
      clearTimeout(clock);
      if (code === 0) resolve({ entries });
      else reject(new Error(said || `exit code ${code}`));
    });
  });
}

function signal(state: number): void {
  Atomics.store(flag, 0, state);
  Atomics.notify(flag, 0);
}

async function answer(): Promise<ReadAnswer> {
  try {
    return { entries: await readAll() };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

signal(atWork);
port.postMessage(await answer());
port.close();
signal(answered);
