import { existsSync, type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { exit } from './exit-codes.ts';
import type { Folders } from './ingest-folder.ts';
import { tellFault } from './run/tell-fault.ts';

/** Editors save in several steps: wait until nothing has changed for this long. Milliseconds. */
const settled = 150;

/** How long to wait before reading again what another run kept from being read. Milliseconds. */
const again = 2_000;

/**
 * Calls `changed` after a seed or an editorial file has changed, and again where another run was at
 * work by then; returns the way to stop. A fault that `changed` throws is told, and the next change
 * is read all the same.
 */
export function watchInput(
  { seeds, content }: Folders,
  changed: () => Promise<number>,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const soon = (after: number): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (working = working.then(read)), after);
  };
  const read = async (): Promise<void> => {
    try {
      if ((await changed()) === exit.busy) soon(again);
    } catch (error) {
      tellFault(error);
    }
  };
  const folders = [seeds, path.join(content, 'editorial')].filter(existsSync);
  const watchers = folders.map((folder): FSWatcher =>
    watch(folder, { recursive: true }, () => soon(settled)),
  );
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}
