import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { usableCache } from '../../../../src/cli/cache-folder.ts';
import { diskFault } from '../../../../src/cli/run/disk-fault.ts';

const systemError = (code: string, rest: object = {}): Error =>
  Object.assign(new Error(code), { code, ...rest });

describe('what the disk answers', () => {
  it.each<[string, unknown, RegExp]>([
    ['full', systemError('ENOSPC', { path: 'dist/a' }), /end of the space on the disk/],
    ['over its quota', systemError('EDQUOT'), /space that you may use/],
    ['read-only', systemError('EROFS'), /can only be read/],
    ['not allowed', systemError('EACCES'), /permission/],
    ['broken', systemError('EIO'), /fault of the disk/],
    [
      'full, as Astro wraps it',
      new Error('rendering failed', { cause: systemError('ENOSPC') }),
      /end of the space/,
    ],
    [
      'full, as one of several',
      new AggregateError([new Error('x'), systemError('ENOSPC')]),
      /end of the space/,
    ],
    [
      'full, as programs in other languages say it',
      new Error('Os { message: "No space left on device" } (os error 28)'),
      /end of the space/,
    ],
    [
      'a file where a folder should be',
      systemError('ENOTDIR', { syscall: 'mkdir' }),
      /expected a folder/,
    ],
  ])('%s', (_, error, words) => {
    expect(diskFault(error)).toMatchObject({
      rule: 'disk-refused',
      level: 'error',
      reason: expect.stringMatching(words) as string,
    });
  });

  it('any other error is the program’s own', () => {
    for (const error of [
      new TypeError('x is undefined'),
      systemError('ENOENT'),
      systemError('ENOTDIR', { syscall: 'open' }),
      'text',
      null,
    ])
      expect(diskFault(error)).toBeUndefined();
  });
});

describe('the folder of the cache', () => {
  it('is another one where a file has its place, and none where no place is left', () => {
    const program = mkdtempSync(path.join(tmpdir(), 'nutgraf-cache-'));
    onTestFinished(() => rmSync(program, { recursive: true }));
    expect(usableCache(program, 'key')).toBe(path.join(program, '.nutgraf', 'key'));
    rmSync(path.join(program, '.nutgraf'), { recursive: true });
    writeFileSync(path.join(program, '.nutgraf'), 'mine');
    expect(usableCache(program, 'key')).toBe(
      path.join(program, 'node_modules', '.cache', 'nutgraf', 'key'),
    );
    rmSync(path.join(program, 'node_modules'), { recursive: true });
    mkdirSync(path.join(program, 'node_modules'));
    writeFileSync(path.join(program, 'node_modules', '.cache'), 'mine');
    expect(() => usableCache(program, 'key')).toThrow(/EEXIST|ENOTDIR/);
  });
});
