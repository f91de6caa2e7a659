import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FrameReader, toBytes } from '../../../../src/cli/files/frames.ts';
import { readFolders } from '../../../../src/cli/files/read-folders.ts';
import { rootOf } from '../../../../src/cli/files/read-inside.ts';
import { type Entry, walk } from '../../../../src/cli/files/walk.ts';

const place = mkdtempSync(path.join(tmpdir(), 'nutgraf-folder-'));
afterAll(() => rmSync(place, { recursive: true }));
const program = fileURLToPath(
  new URL('../../../fixtures/files/silent-reader.mjs', import.meta.url),
);

/** Entries as 'path: what'. */
const shown = (entries: readonly Entry[]): string[] =>
  entries.map(
    (entry) =>
      `${entry.path}: ${entry.is === 'unread' ? entry.unread.why : entry.is === 'file' ? String(entry.bytes && Buffer.from(entry.bytes)) : entry.is}`,
  );
/** What is told of the paths of each folder. */
const told = (...folders: string[]): string[][] =>
  readFolders(
    folders.map((folder) => ({ folder, kinds: [] })),
    { patience: 0.5, program },
  ).map(shown);

describe('reading a folder in a process of its own', () => {
  it('gives what is there in code-point order, with the bytes that were asked for', () => {
    const folder = path.join(place, 'whole');
    mkdirSync(path.join(folder, 'b'), { recursive: true });
    for (const [name, text] of [
      ['b/1.txt', 'one'],
      ['a.TXT', 'two\n{"begins":"x"}\n'],
      ['c.pdf', 'three'],
      ['d.txt', 'x'.repeat(40)],
    ] as const)
      writeFileSync(path.join(folder, name), text);
    const [entries = [], none = []] = readFolders(
      [
        { folder, kinds: [{ end: '.txt', most: 30 }] },
        { folder: path.join(folder, 'b'), kinds: [] },
      ],
      { patience: 20 },
    );
    expect(shown(none)).toEqual(['1.txt: null']);
    expect(shown(entries)).toEqual([
      'a.TXT: two\n{"begins":"x"}\n',
      'b: folder',
      'b/1.txt: one',
      'c.pdf: null',
      'd.txt: large',
    ]);
  });

  it('tells of a folder that is not there or is none', () => {
    writeFileSync(path.join(place, 'file'), '');
    const wanted = ['nowhere', 'file'].map((name) => ({
      folder: path.join(place, name),
      kinds: [],
    }));
    expect(readFolders(wanted, { patience: 20 }).map(shown)).toEqual([
      [': nowhere'],
      [': nowhere'],
    ]);
  });

  it('goes on without a path that never answers', () =>
    expect(told('a silent b', 'c silent')).toEqual([
      ['a: ok', 'b: ok', 'silent: slow'],
      ['c: ok', 'silent: slow'],
    ]));

  it('gives a folder up after three such paths, and only that one', () =>
    expect(told('a silent1 silent2 b silent3 c', 'd')).toEqual([[': slow'], ['d: ok']]));

  it('says what went wrong where the reader itself fails', () =>
    expect(() => told('a broken b')).toThrow('it broke'));

  it('may not read what its user may not', () => {
    const folder = path.join(place, 'closed');
    mkdirSync(path.join(folder, 'shut'), { recursive: true });
    writeFileSync(path.join(folder, 'a.txt'), 'secret');
    writeFileSync(path.join(folder, 'shut', 'b.txt'), 'secret');
    for (const one of ['a.txt', 'shut']) chmodSync(path.join(folder, one), 0);
    for (const one of [place, folder]) chmodSync(one, 0o755);
    const reader = fileURLToPath(new URL('../../../../src/cli/files/reader.ts', import.meta.url));
    const order = JSON.stringify([{ folder, kinds: [{ end: '.txt', most: 100 }], skip: [] }]);
    // Whoever may do everything is nobody for this test.
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [reader, order],
      process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {},
    );
    expect(String(stderr)).toBe('');
    expect(shown(new FrameReader().take(stdout).filter((frame) => 'is' in frame))).toEqual([
      'a.txt: denied',
      'shut: folder',
      'shut: denied',
    ]);
    chmodSync(path.join(folder, 'shut'), 0o755);
  });
});

describe('frames', () => {
  it('come whole out of pieces of any size', () => {
    const frames = [
      { begins: 'a', of: 0 },
      { path: 'é', is: 'file', bytes: new Uint8Array([10, 123, 10, 255]) },
      { path: 'b', is: 'file', bytes: new Uint8Array() },
      { path: 'c', is: 'file', bytes: null },
      { path: 'd', is: 'hidden' },
    ] as const;
    const all = Buffer.concat(frames.map((frame) => toBytes(frame)));
    for (const size of [1, 2, 7, all.length]) {
      const reader = new FrameReader();
      const found = Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
        reader.take(all.subarray(n * size, (n + 1) * size)),
      ).flat();
      expect(found).toEqual(frames);
    }
  });
});

describe('walking a folder', () => {
  const steps = { most: () => null, begin: () => {}, skip: new Set<string>() };

  it('tells names with a leading dot that are no furniture, and names that are no text', () => {
    const folder = path.join(place, 'names');
    mkdirSync(path.join(folder, '.drafts'), { recursive: true });
    for (const name of ['.note.txt', '.DS_Store', '.gitkeep', '._a.txt', '.a.txt.swp', 'a.txt'])
      writeFileSync(path.join(folder, name), '');
    mkdirSync(path.join(folder, '.git'));
    symlinkSync('someone@host.123', path.join(folder, '.#a.txt'));
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      '',
    );
    expect(shown([...walk(rootOf(folder), steps)])).toEqual([
      '.drafts: hidden',
      '.note.txt: hidden',
      'a.txt: null',
      'caf\ufffd.txt: misnamed',
    ]);
  });

  it('ends where links branch again and again', () => {
    const folder = path.join(place, 'branches');
    for (let n = 0; n < 30; n++) {
      mkdirSync(path.join(folder, `f${n}`), { recursive: true });
      for (const side of ['left', 'right'])
        symlinkSync(`../f${n + 1}`, path.join(folder, `f${n}`, side));
    }
    mkdirSync(path.join(folder, 'f30'));
    const found = [...walk(rootOf(folder), steps)];
    expect(found.length).toBeLessThan(3000);
    // Each folder is entered by its own path, whatever links did before.
    expect(found.filter(({ path: one, is }) => is === 'loop' && !one.includes('/'))).toEqual([]);
  });
});
