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

/** What is told where there is none. */
export const noNode = `nutgraf: Node ${process.version} cannot run this program, expected Node 22.18 or newer
  fix: install a newer Node, or run npm ci, which brings one on Linux and Windows`;
