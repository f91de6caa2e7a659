import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { exit } from './exit-codes.ts';

/** Runs `work` unless another run is at work on the same content folder; that one is left alone and reported. */
export async function withRunLock(content: string, work: () => Promise<number>): Promise<number> {
  mkdirSync(content, { recursive: true });
  const file = path.join(content, '.nutgraf-lock');
  const holder = take(file);
  if (holder !== undefined) {
    process.stderr.write(`${file}:1:1: Unexpected second run, expected the one of process ${holder} to finish first\n  nutgraf:run-lock  error\n  fix: wait for it; if there is none, delete the file\n  see: docs/rules/run-lock.md\n`);
    return exit.busy;
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Takes the lock, also from a process that no longer lives; returns the living holder otherwise. */
function take(file: string): number | undefined {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (lives(holder)) return holder;
      rmSync(file, { force: true });
    }
  }
  return Number(readFileSync(file, 'utf8'));
}

function lives(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return process_ > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
