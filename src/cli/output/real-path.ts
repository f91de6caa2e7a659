import { type BigIntStats, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** Links that a path may lead through before it counts as a ring. */
const mostLinks = 40;

/**
 * Where a path really leads, links resolved, also where nothing is there yet or a link leads to
 * nothing. Throws the file system's ELOOP for a ring of links and ENOTDIR where the way leads
 * through a file.
 */
export function realPath(file: string, links = mostLinks): string {
  const whole = path.resolve(file);
  try {
    return realpathSync.native(whole);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || links === 0) throw error;
  }
  const parent = path.dirname(whole);
  if (parent === whole) return whole;
  const here = path.join(realPath(parent, links), path.basename(whole));
  const target = linkTarget(here);
  return target === undefined
    ? here
    : realPath(path.resolve(path.dirname(here), target), links - 1);
}

/**
 * Whether one path is another or lies below it. Compared by what the file system says they are, so
 * that another spelling, letters of another case or a second mount of one folder hide nothing.
 */
export function isWithin(inner: string, outer: string): boolean {
  const [below, above] = [realPath(inner), realPath(outer)];
  if (below === above || below.startsWith(above.endsWith(path.sep) ? above : above + path.sep))
    return true;
  const identity = identityOf(above);
  return identity !== undefined && upwards(below).some((one) => identityOf(one) === identity);
}

/** A path and all folders above it. */
function upwards(file: string): string[] {
  const parent = path.dirname(file);
  return parent === file ? [file] : [file, ...upwards(parent)];
}

function identityOf(file: string): string | undefined {
  const stats: BigIntStats | undefined = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}`;
}

function linkTarget(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch {
    return undefined;
  }
}
