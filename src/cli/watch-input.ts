import { existsSync, type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import type { Folders } from './ingest-folder.ts';

/** Editors save in several steps: wait until nothing has changed for this long. Milliseconds. */
const settled = 150;

/** Calls `changed` after a seed or an editorial file has changed; returns the way to stop. */
export function watchInput({ seeds, content }: Folders, changed: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, settled);
  };
  const folders = [seeds, path.join(content, 'editorial')].filter(existsSync);
  const watchers = folders.map((folder): FSWatcher => watch(folder, { recursive: true }, soon));
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}
