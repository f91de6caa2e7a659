import { registerHooks } from 'node:module';
import { mostOf } from '../../src/cli/files/order.ts';
import type { WantedFolder } from '../../src/cli/files/read-folders.ts';
import { answered, rootOf } from '../../src/cli/files/read-inside.ts';
import { type Entry, walk } from '../../src/cli/files/walk.ts';

/**
 * What `readFolders` of src/cli/files reads, by the same walk, without the process that guards it
 * against file systems that never answer: thousands of stories need not pay for a process each.
 */
export const readFolders = (wanted: readonly WantedFolder[]): Entry[][] => wanted.map(readFolder);

function readFolder({ folder, kinds }: WantedFolder): Entry[] {
  const root = answered(() => rootOf(folder));
  const steps = { most: mostOf(kinds), begin: () => {}, skip: new Set<string>() };
  const entries: Entry[] =
    'why' in root ? [{ path: '', is: 'unread', unread: root }] : [...walk(root, steps)];
  return entries.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

/** Lets whatever is imported from now on read folders so. */
export function readFoldersAtOnce(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier.endsWith('/files/read-folders.ts')
        ? { url: import.meta.url, shortCircuit: true }
        : next(specifier, context),
  });
}
