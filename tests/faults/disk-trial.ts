/**
 * What full and read-only disks, damaged caches, mounts and second runs do to real builds. Runs in
 * a space of mounts of its own (`unshare -m`, or `unshare -rm` where one is not the owner of the
 * machine): nothing that it mounts is seen elsewhere.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { strike } from '../sites/tiny-site.ts';
import { randomFrom } from './random.ts';
import { isSame, treeOf } from './tree.ts';

const starter = path.resolve('src/cli/nutgraf.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-disk-'));
const at = (name: string): string => path.join(folder, name);
let failures = 0;
let trials = 0;

/** Whether something held, told in one line. */
function held(what: string, truth: boolean, more = ''): void {
  trials++;
  if (!truth) failures++;
  process.stdout.write(`${truth ? 'held  ' : 'FAILED'}  ${what}${truth ? '' : `: ${more}`}\n`);
}

const args = (extra: readonly string[] = []): string[] => [
  '--seeds',
  at('seeds'),
  '--content',
  at('content'),
  '--out',
  at('dist'),
  ...extra,
];
const build = (extra: readonly string[] = []): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [starter, 'build', ...args(extra)], { encoding: 'utf8' });
const ingest = (): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [starter, 'ingest', ...args().slice(0, 4)], { encoding: 'utf8' });
const tool = (...words: string[]): void => {
  const [name = '', ...rest] = words;
  const { status, stderr } = spawnSync(name, rest, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
};
const edit = (text: string): void =>
  writeFileSync(at('seeds/strike.txt'), strike.replace('400 dockers', `${text} dockers`));
/** The whole message, short enough for a line. */
const told = ({ status, stderr }: { status: number | null; stderr: string }): string =>
  `exit ${status}: ${stderr.trim().slice(-200).replaceAll('\n', ' | ')}`;

/** A disk over a folder that keeps what is in it and has so many kilobytes left. */
function fullDisk(name: string, left: number): void {
  cpSync(name, at('aside'), { recursive: true });
  tool('mount', '-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', name);
  cpSync(at('aside'), name, { recursive: true });
  rmSync(at('aside'), { recursive: true });
  const { bavail, bsize } = statfsSync(name);
  writeFileSync(path.join(name, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left * 1024)));
}

const kilobytes = (name: string): number =>
  Number(spawnSync('du', ['-sk', name], { encoding: 'utf8' }).stdout.split('\t')[0]);

/**
 * A disk that is full at several stages: what was there stays; with more space the next run is
 * done.
 */
function tryFull(what: string, disk: string, run: typeof ingest, leave: readonly number[]): void {
  for (const left of leave) {
    fullDisk(disk, left);
    const site = treeOf(at('web/dist'));
    const result = run();
    const said =
      result.status === 74 &&
      /end of the space/.test(result.stderr) &&
      !/internal error/.test(result.stderr);
    held(`${what} full, ${left} kB left: exit 74, in plain words`, said, told(result));
    held(
      `${what} full, ${left} kB left: the published site is as it was`,
      isSame(treeOf(at('web/dist')), site),
    );
    rmSync(path.join(disk, 'filler'));
    const again = run();
    held(`${what} with space again: the next run is done`, again.status === 0, told(again));
    tool('umount', disk);
  }
}

try {
  mkdirSync(at('seeds'));
  edit('400');
  // The site lies in a folder of its own, so that its disk is not the content's.
  mkdirSync(at('web'));
  const out = ['--out', at('web/dist')];
  const buildWeb = (): ReturnType<typeof build> => build(out);
  held('a first build', buildWeb().status === 0);
  cpSync(at('web/dist'), at('dist'), { recursive: true });
  const size = kilobytes(at('dist'));
  edit('450');
  tryFull('content', at('content'), ingest, [0, 4, 8]);
  tryFull(
    'the output',
    at('web'),
    buildWeb,
    [0, 0.2, 0.5, 0.75].map((share) => Math.round(size * share)),
  );
  const cache = path.resolve('.nutgraf');
  mkdirSync(cache, { recursive: true });
  tool('mount', '-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', cache);
  const small = build();
  held(
    'the cache full: exit 74 or done without it',
    small.status === 74 || small.status === 0,
    told(small),
  );
  tool('umount', cache);

  for (const [what, where, code] of [
    ['content', at('content'), 74],
    ['the output', at('dist'), 74],
    ['the cache', cache, 0],
  ] as const) {
    const before = treeOf(at('dist'));
    tool('mount', '--bind', where, where);
    tool('mount', '-o', 'remount,ro,bind', where);
    const result = build();
    tool('umount', where);
    held(
      `${what} read-only: exit ${code}`,
      result.status === code && !/internal error/.test(result.stderr),
      told(result),
    );
    if (code !== 0)
      held(
        `${what} read-only: the published site is as it was`,
        isSame(treeOf(at('dist')), before),
      );
  }

  const whole = build();
  held('a build after all this', whole.status === 0, told(whole));
  const expected = treeOf(at('dist'));
  for (const kind of ['tmpfs', 'bind'] as const) {
    const mount = at(`mount-${kind}`);
    mkdirSync(mount);
    mkdirSync(at(`behind-${kind}`));
    tool(
      'mount',
      ...(kind === 'tmpfs' ? ['-t', 'tmpfs', 'tmpfs'] : ['--bind', at('behind-bind')]),
      mount,
    );
    const [first, second] = [build(['--out', mount]), build(['--out', mount])];
    held(
      `a mount point (${kind}) as output is published right, twice`,
      first.status === 0 && second.status === 0 && isSame(treeOf(mount), expected),
      told(second),
    );
    tool('umount', mount);
  }
  symlinkSync('dist', at('link'));
  const linked = build(['--out', `${at('link')}/`]);
  held(
    'a link with a slash as output: published, and still a link',
    linked.status === 0 &&
      lstatSync(at('link')).isSymbolicLink() &&
      isSame(treeOf(at('dist')), expected),
    told(linked),
  );

  // Every build of this folder has one cache: each time some of its files are damaged in some way.
  const random = randomFrom(11);
  for (const how of ['cut', 'emptied', 'garbled', 'deleted', 'replaced by one another']) {
    const files = readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath.startsWith(cacheOf(cache)))
      .map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files)
      if (random() < 0.7) damage(file, how, files[Math.floor(random() * files.length)] ?? file);
    const result = build();
    held(
      `cache ${how} (${files.length} files): the same bytes`,
      result.status === 0 && isSame(treeOf(at('dist')), expected),
      told(result),
    );
  }

  const first = spawn(process.execPath, [starter, 'build', ...args()], { stdio: 'ignore' });
  const ended = once(first, 'exit') as Promise<[number | null]>;
  while (!existsSync(at('content/.nutgraf-lock')))
    await new Promise((resolve) => setTimeout(resolve, 20));
  const [other, third] = [ingest(), build()];
  const [code] = await ended;
  held(
    'two at once: the second ends with 75 and says so, the first is done',
    other.status === 75 &&
      third.status === 75 &&
      /run-lock/.test(other.stderr) &&
      code === 0 &&
      isSame(treeOf(at('dist')), expected),
    `${told(other)}; ${told(third)}; first ${code}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${trials - failures} of ${trials} held\n`);
process.exitCode = failures ? 1 : 0;

/** The cache of the folder of this trial: the one that was written to last. */
function cacheOf(caches: string): string {
  const newest = readdirSync(caches)
    .map((name) => path.join(caches, name))
    .toSorted((a, b) => lstatSync(b).mtimeMs - lstatSync(a).mtimeMs);
  return newest[0] ?? caches;
}

function damage(file: string, how: string, other: string): void {
  const bytes = readFileSync(file);
  if (how === 'deleted') rmSync(file);
  else if (how === 'emptied') writeFileSync(file, '');
  else if (how === 'cut') writeFileSync(file, bytes.subarray(0, 100));
  else if (how === 'garbled')
    writeFileSync(
      file,
      bytes.map((byte, n) => (n % 7 ? byte : byte ^ 0x55)),
    );
  else if (other !== file && existsSync(other)) cpSync(other, file);
}
