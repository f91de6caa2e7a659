import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { strike, tinySite } from './tiny-site.ts';

/**
 * How a process gets a network namespace of its own, in which nothing is connected; undefined where
 * the system lets nobody.
 */
const namespace = [
  ['unshare', '-rn'],
  ['unshare', '-n'],
].find(([command = '', ...options]) => spawnSync(command, [...options, 'true']).status === 0);
const surroundings = namespace
  ? `in a network namespace without a network (${namespace.join(' ')})`
  : 'with every connection and look-up of Node refused: this system allows no namespace';

/**
 * Runs Node there; `attempts` are the connections and look-ups that it or a Node that it started
 * tried.
 */
function runWithout(
  folder: string,
  ...options: string[]
): { code: number | null; output: string; attempts: string } {
  const log = path.join(folder, 'network.log');
  const guard = pathToFileURL(path.resolve('tests/sites/refuse-network.mjs')).href;
  const [command = '', ...rest] = [...(namespace ?? []), process.execPath, ...options];
  const { status, stdout, stderr } = spawnSync(command, rest, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import=${guard}`, NETWORK_LOG: log },
  });
  return {
    code: status,
    output: stdout + stderr,
    attempts: existsSync(log) ? readFileSync(log, 'utf8') : '',
  };
}

describe(`a build ${surroundings}`, () => {
  it('makes the whole site and asks for nothing', () => {
    const site = tinySite({ 'seeds/strike.txt': strike });
    const { code, output, attempts } = runWithout(
      path.dirname(site.seeds),
      'src/cli/nutgraf.mjs',
      'build',
      '--seeds',
      site.seeds,
      '--content',
      site.content,
      '--out',
      site.dist,
    );
    expect(output).toContain('is the finished site');
    expect(code).toBe(0);
    expect(attempts).toBe('');
    expect(existsSync(path.join(site.dist, 'pagefind', 'pagefind.js'))).toBe(true);
  });

  it.each([
    ['a request', 'await fetch("http://192.0.2.1/")'],
    ['a look-up', 'import dns from "node:dns/promises"; await dns.resolve4("example.org")'],
    [
      'a request of a thread',
      'import { Worker } from "node:worker_threads"; new Worker("(await import(`node:net`)).connect(80, `192.0.2.1`)", { eval: true })',
    ],
    [
      'a request of a child',
      'import { execFileSync } from "node:child_process"; execFileSync(process.execPath, ["-e", "fetch(`http://192.0.2.1/`)"])',
    ],
  ])('would notice %s', (_, code) => {
    const { code: status, attempts } = runWithout(
      path.dirname(tinySite({}).seeds),
      '--input-type=module',
      '--eval',
      code,
    );
    expect(status).not.toBe(0);
    expect(attempts).toMatch(/192\.0\.2\.1:80|resolve4 example\.org/);
  });

  it.runIf(namespace)('is without any connected interface', () => {
    const [command = '', ...options] = namespace ?? [];
    const { stdout } = spawnSync(command, [...options, 'cat', '/proc/net/dev'], {
      encoding: 'utf8',
    });
    expect([...stdout.matchAll(/^\s*([^\s:]+):/gm)].map(([, name]) => name)).toEqual(['lo']);
  });
});
