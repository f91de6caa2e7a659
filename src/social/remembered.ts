import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * SHA-256 of the name and the bytes, which stands before them: under another name they are another
 * picture's.
 */
const sealOf = (file: string, bytes: Uint8Array): Buffer =>
  createHash('sha256')
    .update(`${path.basename(file)}\0`)
    .update(bytes)
    .digest();
const sealLength = 32;

/**
 * What was remembered in a file; undefined where there is none, or where its bytes are not those
 * that were written.
 */
export function recall(file: string): Uint8Array<ArrayBuffer> | undefined {
  let written: Buffer;
  try {
    written = readFileSync(file);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(written.subarray(sealLength));
  return sealOf(file, bytes).equals(written.subarray(0, sealLength)) ? bytes : undefined;
}

let told = false;

/**
 * Remembers bytes in a file, whole or not at all: another build may read it. Where that cannot be,
 * it is told once.
 */
export function remember(file: string, bytes: Uint8Array): void {
  const fresh = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(fresh, Buffer.concat([sealOf(file, bytes), bytes]));
    renameSync(fresh, file);
  } catch (error) {
    if (!told)
      process.stderr.write(
        `Pictures are not remembered in ${path.dirname(file)} (${(error as NodeJS.ErrnoException).code}): the next build draws them again\n`,
      );
    told = true;
  }
}
