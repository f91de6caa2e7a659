#!/usr/bin/env node
// Runs the program under a Node that reads TypeScript; started by an older one, this file hands over to the bundled Node
// or says what is missing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeWithTypes, noNode } from './bundled-node.mjs';

if (process.features.typescript) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const node = nodeWithTypes();
  if (!node) {
    console.error(noNode);
    process.exitCode = 2;
  } else {
    process.exitCode = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
  }
}
