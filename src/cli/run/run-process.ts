import { constants } from 'node:os';
import process from 'node:process';
import { exit } from '../exit-codes.ts';
import { main } from '../main.ts';
import { tidyUp } from './at-end.ts';

/** Commands that people end by a signal as a matter of course, and that stop by themselves. */
const servers = new Set(['dev', 'preview']);

/**
 * Runs the command line as the work of this process, and sees to it that no end of it leaves
 * anything behind.
 */
export async function runProcess(argv: readonly string[]): Promise<void> {
  let done = false;
  // Whoever reads the output may be gone, as with `| head`: not a reason to end in a trace.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  if (!servers.has(argv[0] ?? '')) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => endBy(signal));
  }
  // Nothing is left to wait for, yet the work is not done: a part of it ended without an answer.
  process.on('beforeExit', () => {
    if (done) return;
    done = true;
    tidyUp();
    process.stderr.write(
      'nutgraf: a part of the program ended without an answer; nothing that was published has been changed.\n  fix: see that there is memory and room on the disk, and run it again; if it stays, please report it with the seeds\n',
    );
    process.exitCode = exit.internal;
  });
  const code = await main(argv);
  done = true;
  process.exitCode = code;
}

function endBy(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void {
  tidyUp();
  process.stderr.write(`nutgraf: ended by ${signal}; what was published before is as it was\n`);
  process.exit(128 + constants.signals[signal]);
}
