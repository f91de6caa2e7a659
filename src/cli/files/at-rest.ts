import { type BigIntStats, fstatSync, readSync } from 'node:fs';

/**
 * For how long after a change a second one may bear the same time, in milliseconds: systems count
 * in steps.
 */
const SAME_TIME = 2_000;

/** How long to wait before a file that is written to is read anew, in milliseconds. */
const PAUSE = 100;

/**
 * Whether a file that was read, opened as told, is still what was read: by its times and size, and,
 * where it was changed a moment ago, by its bytes.
 */
export function isAtRest(handle: number, opened: BigIntStats, bytes: Uint8Array | object): boolean {
  if (!(bytes instanceof Uint8Array)) return true;
  const recent = Date.now() - Number(opened.mtimeMs) < SAME_TIME;
  if (recent && !holds(handle, bytes)) return false;
  const after = fstatSync(handle, { bigint: true });
  return (
    after.mtimeNs === opened.mtimeNs &&
    after.ctimeNs === opened.ctimeNs &&
    after.size === opened.size
  );
}

/** Waits a moment, so that whoever writes to the file may come to an end. */
export const pause = (): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);

/** Whether an open file holds just these bytes. */
function holds(handle: number, bytes: Uint8Array): boolean {
  const again = Buffer.alloc(bytes.length + 1);
  let size = 0;
  for (let length = -1; length !== 0 && size < again.length; size += length)
    length = readSync(handle, again, size, again.length - size, size);
  return size === bytes.length && again.subarray(0, size).equals(bytes);
}
