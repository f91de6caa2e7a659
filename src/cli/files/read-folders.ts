import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Kinds } from './order.ts';
import { atWork, type ReadAnswer, type Supervised } from './supervision.ts';
import type { Entry } from './walk.ts';

/** A folder, and which of its files are read. */
export interface WantedFolder {
  readonly folder: string;
  readonly kinds: Kinds;
}

/**
 * How long one path may take to answer, in seconds; another program than the usual one reads only
 * in tests.
 */
export interface FolderReading {
  readonly patience: number;
  readonly program?: string;
}

const reader = fileURLToPath(new URL('./reader.ts', import.meta.url));
/** Longest time for the thread to start, in milliseconds. */
const STARTING = 60_000;

/**
 * Everything below each folder, in code-point order of the paths. A process of its own reads them,
 * since nobody can end a call to a file system that never answers: what does not answer in time is
 * `slow`, and the rest is read without it. The path '' is told only where a folder as a whole is
 * not read.
 */
export function readFolders(
  wanted: readonly WantedFolder[],
  { patience, program = reader }: FolderReading,
): Entry[][] {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const orders = wanted.map((one) => ({ ...one, skip: [] }));
  const workerData: Supervised = { orders, patience: patience * 1000, program, port: port2, flag };
  const thread = new Worker(new URL('./supervise.ts', import.meta.url), {
    workerData,
    transferList: [port2],
    execArgv: [],
  });
  thread.unref();
  if (Atomics.wait(flag, 0, 0, STARTING) === 'timed-out')
    throw new Error('The thread that reads folders did not start');
  Atomics.wait(flag, 0, atWork);
  const answer = receiveMessageOnPort(port1)?.message as ReadAnswer;
  port1.close();
  if ('failure' in answer)
    throw new Error(`The process that reads folders failed: ${answer.failure}`);
  return answer.entries.map((entries) => entries.sort(byPath));
}

/** Code-point order, which UTF-8 bytes have and UTF-16 units have not. */
const byPath = (a: Entry, b: Entry): number =>
  Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
