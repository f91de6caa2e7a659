import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInside, rootOf } from '../../../../src/cli/files/read-inside.ts';

let place: string;
let inside: string;
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'nutgraf-inside-'));
  inside = path.join(place, 'seeds');
  mkdirSync(path.join(inside, 'deep'), { recursive: true });
  mkdirSync(path.join(place, 'outside'));
  writeFileSync(path.join(place, 'outside', 'secret.txt'), 'secret');
  writeFileSync(path.join(inside, 'deep', 'own.txt'), 'own');
});
afterEach(() => rmSync(place, { recursive: true }));

/** The text of a file, or why it is not read. */
function read(file: string, most = 100): string {
  const bytes = readInside(rootOf(inside), file, most);
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString() : bytes.why;
}

const link = (target: string, name: string): void => symlinkSync(target, path.join(inside, name));

describe('reading within a folder', () => {
  it.each<[string, string, string]>([
    ['a file outside', '../outside/secret.txt', 'outside'],
    ['a file outside by its whole path', '/etc/hostname', 'outside'],
    ['the system’s files', '/proc/self/environ', 'outside'],
    ['a device', '/dev/zero', 'outside'],
    ['the folder above', '..', 'outside'],
    ['nothing', 'nowhere', 'nowhere'],
    ['itself', 'link.txt', 'circle'],
    ['a file within', 'deep/own.txt', 'own'],
    ['a file within, by a way that leaves it', '../seeds/deep/own.txt', 'own'],
    ['git-annex', '../.git/annex/objects/aa/bb/KEY/KEY', 'storage'],
  ])('a link to %s', (_, target, expected) => {
    link(target, 'link.txt');
    expect(read('link.txt')).toBe(expected);
  });

  it('follows links within, one after the other, and stops where one of them leaves', () => {
    link('deep/own.txt', 'one.txt');
    link('one.txt', 'two.txt');
    expect(read('two.txt')).toBe('own');
    link('../outside', 'way');
    link('way/secret.txt', 'three.txt');
    expect(read('three.txt')).toBe('outside');
    expect(read('way/secret.txt')).toBe('outside');
  });

  it('does not take a folder whose name only begins alike for the same', () => {
    mkdirSync(path.join(place, 'seeds-old'));
    writeFileSync(path.join(place, 'seeds-old', 'a.txt'), 'old');
    link('../seeds-old/a.txt', 'a.txt');
    expect(read('a.txt')).toBe('outside');
  });

  it('opens no pipe and no socket', async () => {
    execFileSync('mkfifo', [path.join(inside, 'pipe.txt')]);
    expect(read('pipe.txt')).toBe('pipe');
    const server = createServer().listen(path.join(inside, 'socket.txt'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(read('socket.txt')).toBe('socket');
    server.close();
  });

  it('reads no more than it may, and not a byte of what is larger', () => {
    writeFileSync(path.join(inside, 'a.txt'), 'x'.repeat(100));
    expect([read('a.txt', 100).length, read('a.txt', 99)]).toEqual([100, 'large']);
  });

  it('reads a hard link, which is the file itself', () => {
    linkSync(path.join(place, 'outside', 'secret.txt'), path.join(inside, 'hard.txt'));
    expect(read('hard.txt')).toBe('secret');
  });

  it('is not deceived by what is exchanged while it reads', async () => {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const swapper = new Worker(new URL('../../../fixtures/files/swap.mjs', import.meta.url), {
      workerData: { place, inside, flag },
    });
    await new Promise((resolve) => swapper.once('message', resolve));
    const seen = new Map<string, number>();
    const root = rootOf(inside);
    for (const end = performance.now() + 1000; performance.now() < end;) {
      for (const file of ['swapped.txt', 'turned/secret.txt']) {
        const found = readInside(root, file, 100);
        const word = found instanceof Uint8Array ? Buffer.from(found).toString() : found.why;
        seen.set(word, (seen.get(word) ?? 0) + 1);
      }
    }
    Atomics.store(flag, 0, 1);
    await new Promise((resolve) => swapper.once('exit', resolve));
    expect(seen.get('own')).toBeGreaterThan(0);
    expect([...seen.keys()]).not.toContain('secret');
  });
});
