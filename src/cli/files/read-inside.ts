import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  statfsSync,
} from 'node:fs';
import path from 'node:path';
import { isAtRest, pause } from './at-rest.ts';

/** Why something in a folder is not read; never what stands behind a link. */
export interface Unread {
  readonly why:
    | 'outside'
    | 'storage'
    | 'nowhere'
    | 'circle'
    | 'denied'
    | 'pipe'
    | 'socket'
    | 'device'
    | 'system'
    | 'large'
    | 'slow'
    | 'changed'
    | 'failed';
  /** The file system's own answer, such as EIO, where there is one. */
  readonly code?: string;
}

/** A folder that nothing may lead out of. */
export interface Root {
  /** The folder's path without links. */
  readonly real: string;
  readonly device: bigint;
}

export function rootOf(folder: string): Root {
  const real = realpathSync(folder);
  return { real, device: lstatSync(real, { bigint: true }).dev };
}

/**
 * Where a path below the root leads once all links are followed, or why it leads to nothing that
 * may be read.
 */
export function realInside(root: Root, file: string): string | Unread {
  const real = realpathSync(path.join(root.real, file));
  return real === root.real || real.startsWith(root.real + path.sep) ? real : { why: 'outside' };
}

/** What a path below the root is, links followed, or why it may not be touched. Opens nothing. */
export function lookInside(
  root: Root,
  file: string,
): { readonly real: string; readonly stats: BigIntStats } | Unread {
  return answered(() => {
    const target = storageLink(path.join(root.real, file));
    if (target) return target;
    const real = realInside(root, file);
    if (typeof real !== 'string') return real;
    const stats = lstatSync(real, { bigint: true });
    return oddity(real, stats, root) ?? { real, stats };
  });
}

const flags =
  constants.O_RDONLY |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0) |
  (constants.O_NOCTTY ?? 0);

/** How often a file is read anew that is written to meanwhile. */
const ATTEMPTS = 3;

/**
 * The bytes of a file below the root, at most `most` of them, or why they are not read. What is
 * opened is held against what was looked at, before and after, so that nothing put there in between
 * gets through.
 */
export function readInside(root: Root, file: string, most: number): Uint8Array | Unread {
  for (let attempt = 1; ; attempt++) {
    const bytes = answered(() => readOnce(root, file, most));
    if (bytes instanceof Uint8Array || bytes.why !== 'changed' || attempt === ATTEMPTS)
      return bytes;
    pause();
  }
}

function readOnce(root: Root, file: string, most: number): Uint8Array | Unread {
  const looked = lookInside(root, file);
  if ('why' in looked) return looked;
  const { real, stats } = looked;
  if (!stats.isFile()) return { why: 'failed', code: 'EISDIR' };
  if (stats.size > most) return { why: 'large' };
  const handle = openSync(real, flags);
  try {
    const opened = fstatSync(handle, { bigint: true });
    if (
      !isSame(stats, opened) ||
      realpathSync(real) !== real ||
      !isSame(opened, lstatSync(real, { bigint: true }))
    )
      return { why: 'changed' };
    const bytes = readAll(handle, most);
    return isAtRest(handle, opened, bytes) ? bytes : { why: 'changed' };
  } finally {
    closeSync(handle);
  }
}

const isSame = (a: BigIntStats, b: BigIntStats): boolean =>
  a.dev === b.dev && a.ino === b.ino && b.isFile();

/** Bytes that are asked for at once. */
const CHUNK = 1 << 20;

function readAll(handle: number, most: number): Uint8Array | Unread {
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= most;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const length = readSync(handle, chunk, 0, CHUNK, null);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    size += length;
  }
  return { why: 'large' };
}

/**
 * Kinds of file systems in which the system shows itself (procfs, sysfs, debugfs, tracefs,
 * cgroups): their files are no documents.
 */
const systems: ReadonlySet<number> = new Set([
  0x9fa0, 0x62656572, 0x64626720, 0x74726163, 0x27e0eb, 0x63677270,
]);

function oddity(real: string, stats: BigIntStats, { device }: Root): Unread | undefined {
  if (stats.isFIFO()) return { why: 'pipe' };
  if (stats.isSocket()) return { why: 'socket' };
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return { why: 'device' };
  return process.platform === 'linux' && stats.dev !== device && systems.has(statfsSync(real).type)
    ? { why: 'system' }
    : undefined;
}

/** A link into git-annex: the article itself lies elsewhere, or is not here at all. */
function storageLink(file: string): Unread | undefined {
  if (!lstatSync(file).isSymbolicLink()) return undefined;
  return /(?:^|[\\/])\.git[\\/]annex[\\/]objects[\\/]/.test(readlinkSync(file))
    ? { why: 'storage' }
    : undefined;
}

const answers: Readonly<Record<string, Unread['why']>> = {
  ENOENT: 'nowhere',
  ENOTDIR: 'nowhere',
  ELOOP: 'circle',
  EACCES: 'denied',
  EPERM: 'denied',
};

/** The result of calls to the file system, or its answer where it gave none. */
export function answered<Result>(call: () => Result): Result | Unread {
  try {
    return call();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Only the file system's own answers are about the input; anything else is a fault of ours.
    if (!code) throw error;
    return { why: answers[code] ?? 'failed', code };
  }
}
