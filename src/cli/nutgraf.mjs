#!/usr/bin/env node
// Starts the program under a Node that reads TypeScript: this one, or the Node 24 that came with
// npm ci. It waits beside the process that works, so that a signal always finds someone who
// listens: reading a large story keeps that one busy.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { environment, nodeWithTypes, noNode } from './bundled-node.mjs';

const program = fileURLToPath(new URL('./run/start.ts', import.meta.url));
/** How long the working process may take to tidy up after a signal, in milliseconds. */
const grace = 2_000;

const node = nodeWithTypes();
if (node) start(node, process.argv.slice(2));
else {
  console.error(noNode);
  process.exitCode = 2;
}

function start(node, argv) {
  const env = { ...environment, NUTGRAF_STARTER: String(process.pid) };
  let child;
  let asked;
  // First of all: a signal that comes while the child starts must not end this process alone.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      asked ??= signal;
      child?.kill(signal);
      setTimeout(() => child?.kill('SIGKILL'), grace).unref();
    });
  }
  child = spawn(node, [program, ...argv], { stdio: 'inherit', env });
  child.on('error', (error) => {
    console.error(`nutgraf: ${error.message}`);
    process.exitCode = 70;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[asked ?? signal];
    if (!signal) return;
    // It was ended in the midst of its work: what that left is mended here, as the next run would.
    console.error(
      `nutgraf: ended by ${asked ?? signal}${asked ? '' : ', as a system does that runs out of memory'}; what was published before is as it was`,
    );
    spawnSync(node, [program, ...argv], { stdio: 'inherit', env: { ...env, NUTGRAF_MEND: '1' } });
  });
}
