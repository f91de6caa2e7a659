import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Who holds a run lock. A process number alone says little: every run in a container may be number
 * 1, and numbers are given out again after a restart.
 */
export interface Holder {
  /** Drawn at random for each run. */
  readonly token: string;
  readonly process: number;
  /**
   * When that process started, in ticks since the machine did; empty where the system does not
   * tell.
   */
  readonly started: string;
  /** Since when the machine runs; empty where the system does not tell. */
  readonly boot: string;
  /** In which space of process numbers; empty where the system does not tell. */
  readonly space: string;
  readonly host: string;
}

/** This process as a holder. */
export const thisProcess = (token: string): Holder => ({
  token,
  process: process.pid,
  started: stateOf(process.pid)?.started ?? '',
  ...thisSpace(),
});

/**
 * Whether a holder is at work: told for sure where its processes can be seen from here, else
 * 'unseen'.
 */
export function holderState(holder: Holder): 'alive' | 'dead' | 'unseen' {
  const here = thisSpace();
  if (holder.host !== here.host || holder.boot !== here.boot || holder.space !== here.space)
    return 'unseen';
  if (here.boot && here.space) {
    const state = stateOf(holder.process);
    // A process that ended and was not yet waited for holds nothing any more.
    return state && state.started === holder.started && !'ZX'.includes(state.letter)
      ? 'alive'
      : 'dead';
  }
  // Without these a living number may be another process; a number that nobody has is no one.
  return numberLives(holder.process) ? 'unseen' : 'dead';
}

function thisSpace(): Pick<Holder, 'boot' | 'space' | 'host'> {
  const boot = orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return { boot, space: orEmpty(() => readlinkSync('/proc/self/ns/pid')), host: hostname() };
}

/**
 * State and start of a process, from Linux's table of processes; the name before them may hold
 * anything.
 */
function stateOf(number: number): { letter: string; started: string } | undefined {
  const line = orEmpty(() => readFileSync(`/proc/${number}/stat`, 'utf8'));
  const [letter, ...rest] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const started = rest[18];
  return letter && started ? { letter, started } : undefined;
}

function numberLives(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
