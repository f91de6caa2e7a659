import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { strike } from '../sites/tiny-site.ts';
import { isSame, restore, strange, treeOf } from './tree.ts';

export type Command = 'ingest' | 'build';
export type Signal = 'SIGKILL' | 'SIGINT' | 'SIGTERM';

const starter = path.resolve('src/cli/nutgraf.mjs');

/**
 * A story that was published, and then edited: what a run makes of the edit is known, so that a
 * killed one can be held against it.
 */
export class RunTrial {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-runs-'));
  readonly #command: Command;
  /** Milliseconds that the whole run took. */
  readonly duration: number;

  constructor(command: Command) {
    this.#command = command;
    const seeds = this.at('trial/seeds');
    mkdirSync(seeds, { recursive: true });
    writeFileSync(path.join(seeds, 'strike.txt'), strike);
    this.#mustRun();
    const edited = strike
      .replace('400 dockers', '450 dockers')
      .replace('a blow to the whole region', 'a heavy blow to the region');
    writeFileSync(path.join(seeds, 'strike.txt'), edited);
    writeFileSync(
      path.join(seeds, 'talks.txt'),
      'Talks at Port Amber end\n\nThe harbour company said on 9 June 2025 that talks had ended. “We are done,” Ivo Quist said.\n',
    );
    cpSync(this.at('trial'), this.at('before'), { recursive: true });
    const began = performance.now();
    this.#mustRun();
    this.duration = performance.now() - began;
    cpSync(this.at('trial'), this.at('after'), { recursive: true });
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Ends a run after so many milliseconds; what is wrong then, or after the next run, in words. */
  async endAfter(
    delay: number,
    signal: Signal,
  ): Promise<{ code: number | null; faults: string[] }> {
    restore(this.at('before'), this.at('trial'));
    const child = spawn(process.execPath, this.#args(), { stdio: 'ignore', detached: true });
    const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    await Promise.race([wait(delay), ended]);
    // The whole group at once, as a container or a machine that stops; other signals go to the
    // starter alone.
    if (child.exitCode === null && child.pid !== undefined)
      process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal);
    const [status, by] = await ended;
    // As a shell tells it: the starter itself may be ended before it listens.
    const code = by ? 128 + constants.signals[by] : status;
    const faults = this.#faultsNow();
    if (signal !== 'SIGKILL') faults.push(...this.#left().map((name) => `left behind: ${name}`));
    const again = this.run();
    if (again.status !== 0)
      faults.push(`the next run ends with ${again.status}: ${again.stderr.slice(-300)}`);
    if (!isSame(this.#tree('trial'), this.#tree('after')))
      faults.push('the next run does not come to the same bytes');
    faults.push(...this.#left().map((name) => `left by the next run: ${name}`));
    return { code, faults };
  }

  /** Runs the command to its end. */
  run(): { status: number | null; stderr: string } {
    return spawnSync(process.execPath, this.#args(), { encoding: 'utf8' });
  }

  #mustRun(): void {
    const { status, stderr } = this.run();
    if (status !== 0) throw new Error(stderr);
  }

  #args(): string[] {
    const folders = ['--seeds', this.at('trial/seeds'), '--content', this.at('trial/content')];
    return [
      starter,
      this.#command,
      ...folders,
      ...(this.#command === 'build' ? ['--out', this.at('trial/dist')] : []),
    ];
  }

  /** Right after the end: no file is half-written, the site is the old one or the new one. */
  #faultsNow(): string[] {
    const content = Object.fromEntries(
      Object.entries(treeOf(this.at('trial/content'))).filter(([name]) => !isPassing(name)),
    );
    const faults = strange(
      content,
      treeOf(this.at('before/content')),
      treeOf(this.at('after/content')),
    ).map((name) => `half-written: content/${name}`);
    if (this.#command === 'ingest') return faults;
    const site = treeOf(this.at('trial/dist'));
    const whole = ['before', 'after'].some((name) => isSame(site, treeOf(this.at(`${name}/dist`))));
    return whole || !Object.keys(site).length
      ? faults
      : [...faults, 'the site is neither the old nor the new one'];
  }

  #tree(name: string): Record<string, string> {
    return treeOf(this.at(name));
  }

  /** What a run should not leave. */
  #left(): string[] {
    const beside = readdirSync(this.at('trial')).filter(
      (name) => !['seeds', 'content', 'dist'].includes(name),
    );
    return [...beside, ...Object.keys(treeOf(this.at('trial/content'))).filter(isPassing)];
  }
}

const isPassing = (name: string): boolean =>
  name.endsWith('.tmp') || name.startsWith('.nutgraf-lock');
