import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * A Node that reads TypeScript: the one that runs this where it does, else the Node 24 that comes
 * as an optional dependency. Undefined where there is none for this platform.
 */
export function nodeWithTypes() {
  if (process.features.typescript) return process.execPath;
  const windows = process.platform === 'win32';
  try {
    const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return fileURLToPath(new URL(windows ? 'bin/node.exe' : 'bin/node', `file://${manifest}`));
  } catch {
    return undefined;
  }
}

/**
 * The environment of a process of ours. Node keeps there what it compiled of each file, so that a
 * start does not read the types of hundreds of files anew (a quarter of what the ingest of three
 * articles takes). Where the folder cannot be written, Node goes on without; NODE_COMPILE_CACHE
 * names another, NODE_DISABLE_COMPILE_CACHE=1 none.
 */
export const environment = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../.nutgraf/compiled', import.meta.url)),
  ...process.env,
};

/** What is told where there is none. */
export const noNode = `nutgraf: Node ${process.version} cannot run this program, expected Node 22.18 or newer
  fix: install a newer Node, or run npm ci, which brings one on Linux and Windows`;
