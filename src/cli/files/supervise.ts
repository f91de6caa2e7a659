import { spawn } from 'node:child_process';
import { workerData } from 'node:worker_threads';
import { FrameReader } from './frames.ts';
import { type Answer, answered, atWork, type Supervised } from './supervision.ts';
import type { Entry } from './walk.ts';

// The thread that waits for the process that reads a folder, while the program waits for this thread.

/** Paths that may stay without an answer until the rest of the folder is given up. */
const MOST_SILENT = 3;
/** Longest time for the reader to start, in milliseconds: a busy machine is no silent file system. */
const STARTING = 60_000;

const { order, patience, program, port, flag } = workerData as Supervised;

/** What a reader came to; `silentAt` is the path at which it fell silent, if it did. */
interface Run {
  readonly entries: Entry[];
  readonly silentAt?: string;
}

const slow = (path: string): Entry => ({ path, is: 'unread', unread: { why: 'slow' } });

/** Reads the folder anew without the paths that did not answer. The whole folder, '', is slow where it is given up. */
async function readAll(): Promise<Entry[]> {
  const silent: string[] = [];
  for (;;) {
    const { entries, silentAt } = await readOnce([...order.skip, ...silent]);
    if (silentAt === undefined) return entries;
    silent.push(silentAt);
    if (silentAt === '' || silent.length === MOST_SILENT) return [...entries, slow(silentAt), slow('')];
  }
}

function readOnce(skip: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const reader = spawn(process.execPath, [program, JSON.stringify({ ...order, skip })], { stdio: ['ignore', 'pipe', 'pipe'] });
    const frames = new FrameReader();
    const entries: Entry[] = [];
    let [at, said] = ['', ''];
    const fallenSilent = (): void => {
      // A process within a call that never returns cannot be ended; nothing of it may be waited for.
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
        if ('begins' in frame) at = frame.begins;
        else entries.push(frame);
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

async function answer(): Promise<Answer> {
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
