import { writeSync } from 'node:fs';
import process from 'node:process';
import { workerData } from 'node:worker_threads';
import { writeBeat } from './lock-file.ts';

/**
 * What the thread is given: the open lock file, and the starter that must outlive this process,
 * where there is one.
 */
export interface Pulse {
  readonly handle: number;
  readonly starter: number | undefined;
  /** Milliseconds from one beat to the next. */
  readonly every: number;
}

// A thread of its own: the main one is busy for minutes where a story is large, and a lock must go
// on showing that it is held.
const { handle, starter, every } = workerData as Pulse;
let count = 0;
let orphaned = 0;

setInterval(() => {
  count++;
  try {
    writeSync(handle, writeBeat(count), 0);
  } catch {
    // A disk that takes nothing is told by the work itself.
  }
  // Nobody waits any longer for what this process does; the main thread is asked first, since it
  // tidies up.
  if (starter !== undefined && process.ppid !== starter)
    process.kill(process.pid, orphaned++ < 4 ? 'SIGTERM' : 'SIGKILL');
}, every);
