import { closeSync, fsyncSync, openSync } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Answers of systems and file systems that cannot flush a folder; it is then as safe as it can be.
 */
const cannot = new Set(['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'EBADF', 'ENOTSUP', 'ENOSYS']);

/** How many files are flushed side by side: the disk then settles many at once. */
const atOnce = 16;

/** Waits until a file, or the names in a folder, are on the disk and not only in memory. */
export function flush(file: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    fsyncSync(handle);
  } catch (error) {
    if (!cannot.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The same for a folder and all that is in it. */
export async function flushTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const waiting = entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await flushLater(file);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  flush(folder);
}

async function flushLater(file: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    await handle.sync();
  } catch (error) {
    if (!cannot.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}
