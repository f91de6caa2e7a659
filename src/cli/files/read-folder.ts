import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Kinds } from './order.ts';
import { type Answer, atWork, type Supervised } from './supervision.ts';
import type { Entry } from './walk.ts';

/** What is read of a folder, and how long one path in it may take to answer. */
export interface FolderOrder {
  readonly kinds: Kinds;
  /** Seconds. */
  readonly patience: number;
  /** The reader's program; another one only in tests. */
  readonly program?: string;
}

const reader = fileURLToPath(new URL('./reader.ts', import.meta.url));
/** Longest time for the thread to start, in milliseconds. */
const STARTING = 60_000;

/**
 * Everything below a folder, in code-point order of the paths. A process of its own reads it, since nobody can end a
 * call to a file system that never answers: what does not answer in time is `slow`, and the rest is read without it.
 * The path '' is told only where the folder as a whole, or the rest of it, is not read.
 */
export function readFolder(folder: string, { kinds, patience, program = reader }: FolderOrder): Entry[] {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Supervised = { order: { folder, kinds, skip: [] }, patience: patience * 1000, program, port: port2, flag };
  const thread = new Worker(new URL('./supervise.ts', import.meta.url), { workerData, transferList: [port2], execArgv: [] });
  thread.unref();
  if (Atomics.wait(flag, 0, 0, STARTING) === 'timed-out') throw new Error('The thread that reads folders did not start');
  Atomics.wait(flag, 0, atWork);
  const answer = receiveMessageOnPort(port1)?.message as Answer;
  port1.close();
  if ('failure' in answer) throw new Error(`The folder ${folder} could not be read: ${answer.failure}`);
  return answer.entries.sort(byPath);
}

/** Code-point order, which UTF-8 bytes have and UTF-16 units have not. */
const byPath = (a: Entry, b: Entry): number => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
