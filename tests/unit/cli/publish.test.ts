import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish, recover } from '../../../src/cli/publish.ts';
import { withRunLock } from '../../../src/cli/run-lock.ts';

let folder: string;
const site = (name: string, text: string): string => {
  const made = path.join(folder, name);
  mkdirSync(made);
  writeFileSync(path.join(made, 'index.html'), text);
  return made;
};
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-publish-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('publish', () => {
  it('puts the new site in the place of the old one and leaves nothing behind', () => {
    const out = site('dist', 'old');
    publish(site('dist.new', 'new'), out);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(`${out}.old`) || existsSync(`${out}.new`)).toBe(false);
  });

  it('brings the old site back where a run was ended between the two renames', () => {
    const out = path.join(folder, 'dist');
    site('dist.old', 'old');
    recover(out);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('old');
  });
});

describe('withRunLock', () => {
  it('refuses a second run while the first is at work, and lets go afterwards', async () => {
    const outer = await withRunLock(folder, async () => {
      expect(await withRunLock(folder, () => Promise.resolve(0))).toBe(75);
      return 0;
    });
    expect(outer).toBe(0);
    expect(await withRunLock(folder, () => Promise.resolve(0))).toBe(0);
  });

  it('takes over from a process that no longer lives, and lets go after a failure', async () => {
    writeFileSync(path.join(folder, '.nutgraf-lock'), '999999999');
    expect(await withRunLock(folder, () => Promise.resolve(0))).toBe(0);
    await expect(withRunLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(path.join(folder, '.nutgraf-lock'))).toBe(false);
  });
});
