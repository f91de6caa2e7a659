/**
 * Loaded before a program (`node --import`): ends its process, without a chance to tidy up, at a
 * call to the file system that changes something. A file is half-written then. `KILL_AT` is the
 * number of the call, from 1; `REFUSE_RENAME` is a path that cannot be renamed, as a mount point or
 * a lower layer cannot.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const killAt = Number(process.env['KILL_AT'] ?? 0);
const refused = process.env['REFUSE_RENAME'];
let calls = 0;

/** Whether this call is the one to end at. */
const isLast = (): boolean => ++calls === killAt;

function end(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at once; nothing behind it may run.
  for (;;);
}

type Anything = (...args: never[]) => unknown;
const changing = [
  'renameSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
  'cpSync',
  'chmodSync',
  'fsyncSync',
] as const;

if (isMainThread && (killAt > 0 || refused)) {
  for (const name of changing) {
    const real = fs[name] as unknown as Anything;
    const replaced = (...args: never[]): unknown => {
      if (isLast()) end();
      if (name === 'renameSync' && refused && (args as unknown[])[0] === refused)
        throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
      return real(...args);
    };
    Object.assign(fs, { [name]: replaced });
  }
  const write = fs.writeFileSync;
  fs.writeFileSync = (file, data, options) => {
    if (!isLast()) return write(file, data, options);
    const bytes =
      typeof data === 'string'
        ? Buffer.from(data)
        : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    write(file, bytes.subarray(0, bytes.length / 2), options);
    return end();
  };
  syncBuiltinESMExports();
}
