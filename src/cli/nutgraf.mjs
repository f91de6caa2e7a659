#!/usr/bin/env node
// Runs the program under a Node that reads TypeScript. npm scripts find the bundled Node 24 first on the PATH;
// started by an older Node, this file hands over to the bundled one or says what is missing.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));

if (process.features.typescript) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const node = bundledNode();
  if (!node) {
    console.error(`nutgraf: Node ${process.version} cannot run this program, expected Node 22.18 or newer\n  fix: install a newer Node, or run npm ci, which brings one on Linux and Windows`);
    process.exitCode = 2;
  } else {
    process.exitCode = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
  }
}

/** The Node 24 that comes as an optional dependency, where there is one for this platform. */
function bundledNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const manifest = createRequire(program).resolve(`node-${platform}-${process.arch}/package.json`);
    return fileURLToPath(new URL(process.platform === 'win32' ? 'bin/node.exe' : 'bin/node', `file://${manifest}`));
  } catch {
    return undefined;
  }
}
