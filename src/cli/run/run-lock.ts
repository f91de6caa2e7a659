import { randomUUID } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Message } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { exit } from '../exit-codes.ts';
import { report } from '../report.ts';
import { atEnd } from './at-end.ts';
import type { Pulse } from './heartbeat.ts';
import { type Holder, holderState, thisProcess } from './holder.ts';
import { readLockFile, writeLockFile } from './lock-file.ts';
import { starter } from './starter.ts';

/** The file that a run holds in a folder while it writes there. */
export const runLockName = '.nutgraf-lock';

/**
 * Milliseconds between two signs of life, and how long a lock that cannot be judged otherwise is
 * watched for one.
 */
const beatEvery = 500;
const watched = 5_000;

/**
 * Thrown where another run has taken what this one held: it slept for too long to be told from a
 * dead one.
 */
export class LockLost extends Error {}

/** How a run lock is taken. */
export interface RunLockOptions {
  /** Gets the message about a run that is at work. */
  readonly tell?: (messages: readonly Message[]) => void;
  /**
   * Whether the folder goes with the lock once it is empty; one that was made for the lock always
   * does.
   */
  readonly passing?: boolean;
}

const held = new Map<string, Holder>();

/**
 * Runs `work` unless another run is at work on the same folder; that one is left alone and
 * reported. A lock of a run that was killed is taken over, whatever is in it.
 */
export async function withRunLock(
  folder: string,
  work: () => number | Promise<number>,
  { tell = report, passing = false }: RunLockOptions = {},
): Promise<number> {
  const file = path.join(folder, runLockName);
  const made = mkdirSync(folder, { recursive: true });
  const taken = await take(file);
  if ('busy' in taken) {
    tell([busyMessage(file, taken.busy)]);
    return exit.busy;
  }
  const heart = new Worker(new URL('./heartbeat.ts', import.meta.url), {
    workerData: { handle: taken.handle, starter, every: beatEvery } satisfies Pulse,
  });
  heart.unref();
  const letGo = (): void => {
    release(file);
    if (passing || made !== undefined) removeEmpty(folder);
  };
  const done = atEnd(letGo);
  try {
    return await work();
  } finally {
    await heart.terminate();
    closeSync(taken.handle);
    done();
    letGo();
  }
}

/**
 * Makes sure that every lock of this process is still its own; called before anything is written.
 * Throws LockLost.
 */
export function confirmHeld(): void {
  for (const [file, { token }] of held)
    if (holderIn(file)?.holder.token !== token) throw new LockLost(file);
}

/** Says that another run holds a lock. */
export const busyMessage = (file: string, holder: Holder | undefined): Message => ({
  ...say('run-lock', {
    whose: holder ? `the one of process ${holder.process} on ${holder.host}` : 'the other one',
  }),
  file: path.relative('.', file).split(path.sep).join('/'),
});

async function take(file: string): Promise<{ handle: number } | { busy: Holder | undefined }> {
  const holder = thisProcess(randomUUID());
  for (let attempt = 0; attempt < 20; attempt++) {
    const handle = create(file, holder);
    if (handle !== undefined) {
      held.set(file, holder);
      return { handle };
    }
    const before = textOf(file);
    if (before === undefined) continue;
    if (await isAlive(file, before)) return { busy: readLockFile(before)?.holder };
    removeDead(file, before, holder.token);
  }
  return { busy: holderIn(file)?.holder };
}

function create(file: string, holder: Holder): number | undefined {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, writeLockFile(holder));
    return handle;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The run that held the folder took it away with its lock.
    if (code === 'ENOENT') mkdirSync(path.dirname(file), { recursive: true });
    else if (code !== 'EEXIST' && code !== 'EISDIR') throw error;
    return undefined;
  }
}

/**
 * Whether the run of a lock is at work. Where its process cannot be seen, as in another container,
 * its signs of life are watched for.
 */
async function isAlive(file: string, text: string): Promise<boolean> {
  const holder = readLockFile(text)?.holder;
  const state = holder ? holderState(holder) : 'unseen';
  if (state !== 'unseen') return state === 'alive';
  process.stderr.write(
    `${path.relative('.', file)} is there: watching for ${watched / 1_000} seconds whether its run is at work\n`,
  );
  for (let passed = 0; passed < watched; passed += beatEvery) {
    await wait(beatEvery);
    if (textOf(file) !== text) return true;
  }
  return false;
}

/**
 * Takes a dead lock away; where another run was quicker and the file is a new one, it is put back.
 */
function removeDead(file: string, text: string, token: string): void {
  const aside = `${file}.${token}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const found = textOf(aside);
  if (found !== undefined && found !== text && readLockFile(found)) renameSync(aside, file);
  else removeAside(aside);
}

/** A file goes; a folder of that name is not ours, and stays beside unless it is empty. */
function removeAside(aside: string): void {
  if (statSync(aside).isDirectory()) removeEmpty(aside);
  else rmSync(aside, { force: true });
}

function release(file: string): void {
  const own = held.get(file);
  held.delete(file);
  if (own && holderIn(file)?.holder.token === own.token) rmSync(file, { force: true });
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something, or another run has it.
  }
}

const holderIn = (file: string): ReturnType<typeof readLockFile> =>
  readLockFile(textOf(file) ?? '');

/** The text of a file; empty for what is no file, undefined where there is nothing. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'EISDIR') return '';
    throw error;
  }
}
