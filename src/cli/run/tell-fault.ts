import { exit } from '../exit-codes.ts';
import { report } from '../report.ts';
import { diskFault } from './disk-fault.ts';
import { LockLost } from './run-lock.ts';

/**
 * Tells what ended a run before its work was done, and returns the exit code for it. Nothing was
 * published then.
 */
export function tellFault(error: unknown): number {
  const fault = diskFault(error);
  if (fault) {
    report([fault]);
    process.stderr.write('What was published before is as it was.\n');
    return exit.disk;
  }
  if (error instanceof LockLost) {
    process.stderr.write(
      'nutgraf: another run took over while this one slept; nothing was published\n  fix: run it again\n',
    );
    return exit.busy;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `nutgraf: ${told}\n  this is an internal error; nothing that was published has been changed. Please report it with the seeds.\n`,
  );
  return exit.internal;
}
