import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { thisProcess } from '../../../../src/cli/run/holder.ts';
import { writeLockFile } from '../../../../src/cli/run/lock-file.ts';
import {
  confirmHeld,
  LockLost,
  runLockName,
  withRunLock,
} from '../../../../src/cli/run/run-lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-lock-'));
  file = path.join(folder, runLockName);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});
const quick = (): Promise<number> => withRunLock(folder, () => 0);

describe('withRunLock', () => {
  it('refuses a second run while the first is at work, and lets go afterwards', async () => {
    const outer = await withRunLock(folder, async () => {
      expect(await quick()).toBe(75);
      return 0;
    });
    expect(outer).toBe(0);
    expect(await quick()).toBe(0);
    expect(existsSync(file)).toBe(false);
  });

  it('lets go after a failure, and takes a folder along that it made', async () => {
    await expect(withRunLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
    const made = path.join(folder, 'made');
    expect(await withRunLock(made, () => 0)).toBe(0);
    expect(existsSync(made)).toBe(false);
  });

  it('takes over at once from a process that is gone, and from one whose number another one has now', async () => {
    const here = thisProcess('token');
    for (const gone of [
      { ...here, process: 999_999_999 },
      { ...here, started: '1' },
      { ...here, process: 1, started: '0' },
    ]) {
      writeFileSync(file, writeLockFile(gone));
      const before = performance.now();
      expect(await quick()).toBe(0);
      expect(performance.now() - before).toBeLessThan(3_000);
    }
  });

  it('takes over from a run of another container, of a machine that was started anew, or of garbage, once nothing stirs', async () => {
    const here = thisProcess('token');
    const texts = [
      writeLockFile({ ...here, space: 'pid:[1]', process: 1 }),
      writeLockFile({ ...here, boot: 'before' }),
      '',
      '12',
      '{"token',
      '\0\0\0',
    ];
    await Promise.all(
      texts.map(async (text, n) => {
        const own = path.join(folder, String(n));
        mkdirSync(own);
        writeFileSync(path.join(own, runLockName), text);
        expect(await withRunLock(own, () => 0), text).toBe(0);
      }),
    );
  }, 20_000);

  it('of several that take over at once, one goes on at a time', async () => {
    writeFileSync(file, writeLockFile({ ...thisProcess('token'), process: 999_999_999 }));
    let [inside, most] = [0, 0];
    const codes = await Promise.all(
      Array.from({ length: 6 }, () =>
        withRunLock(folder, async () => {
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setTimeout(resolve, 100));
          inside--;
          return 0;
        }),
      ),
    );
    expect(most).toBe(1);
    expect(codes.filter((code) => code === 0).length).toBeGreaterThan(0);
    expect(codes.every((code) => code === 0 || code === 75)).toBe(true);
  });

  it('leaves a run alone that is at work where its process cannot be seen: it shows signs of life although it is busy', async () => {
    const child = await holding(folder);
    onTestFinished(() => void child.kill('SIGKILL'));
    // As another container would see it.
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/pid:\[\d+\]/, 'pid:[0000000001]'.slice(0, /pid:\[\d+\]/.exec(text)![0].length)),
    );
    expect(await quick()).toBe(75);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await quick()).toBe(0);
  }, 30_000);

  it('notices before it writes that another run took its lock', async () => {
    await expect(
      withRunLock(folder, () => {
        confirmHeld();
        writeFileSync(file, writeLockFile(thisProcess('another')));
        confirmHeld();
        return 0;
      }),
    ).rejects.toThrow(LockLost);
    expect(existsSync(file)).toBe(true);
  });
});

/**
 * A process that holds the lock of a folder and does nothing else, so busily that none of its
 * timers run.
 */
async function holding(where: string): Promise<ChildProcess> {
  const module = new URL('../../../../src/cli/run/run-lock.ts', import.meta.url).href;
  const script = `import(${JSON.stringify(module)}).then(({ withRunLock }) => withRunLock(${JSON.stringify(where)}, () => { process.stdout.write('held'); for (;;); }))`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}
