import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { runLockName } from '../run/run-lock.ts';
import { copyTree } from './copy-tree.ts';
import { flush } from './flush.ts';
import { isOurs, othersIn } from './site-files.ts';
import { isWorkplace, type Workplace, workplaceBeside, workplaceInside } from './workplace.ts';

/**
 * Answers of a system to renaming a folder that only its contents can be exchanged of: a mount, or
 * a lower layer of one.
 */
const cannotRename = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'ENOTSUP']);

/**
 * Puts the finished site of a workplace in the place of the published one; what is kept stays. By
 * two renames where the folder can be renamed, else name by name under a journal. The finished site
 * must be on the disk already. Wherever this is ended, `recover` brings the old site or the new
 * one.
 */
export function exchange(work: Workplace, keep: ReadonlySet<string>): void {
  if (work.inside) exchangeContents(work, keep);
  else if (!exchangeFolder(work, keep)) exchangeContents(moveInside(work), keep);
}

/**
 * Mends what a run left that was ended while it published: the site is the old one or the new one
 * afterwards, with all that is kept, and nothing of the run remains. Call it under the run lock of
 * the workplace.
 */
export function recover(work: Workplace, keep: ReadonlySet<string>): void {
  const { site, former, fresh, journal } = work;
  if (existsSync(journal)) finishContents(work);
  else if (existsSync(former)) {
    if (existsSync(site) && !readdirSync(site).length) rmdirSync(site);
    if (!existsSync(site)) renameSync(former, site);
    else if (isOurs(site)) {
      bringKept(work, keep);
      discard(former);
    }
  }
  discard(fresh);
  if (work.inside) discardBeside(work.site);
}

/** Takes away the workplace beside a site from which a run moved into the site, and was ended. */
function discardBeside(site: string): void {
  const beside = workplaceBeside(site);
  if (existsSync(beside.folder) && isWorkplace(beside) && !existsSync(beside.former))
    discard(beside.folder);
}

/**
 * Exchanges the folders; false where the system does not let this one be renamed, and nothing has
 * changed then.
 */
function exchangeFolder(work: Workplace, keep: ReadonlySet<string>): boolean {
  const { site, fresh, former } = work;
  const before = statSync(site, { throwIfNoEntry: false });
  if (before) {
    adopt(fresh, before);
    if (!renamed(site, former)) return false;
  }
  try {
    renameSync(fresh, site);
  } catch (error) {
    if (before) renameSync(former, site);
    throw error;
  }
  if (before) bringKept(work, keep);
  flush(path.dirname(site));
  discard(former);
  return true;
}

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (cannotRename.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Gives the new folder the rights and, where we may, the owner of the one that it replaces. */
function adopt(
  fresh: string,
  { mode, uid, gid }: { mode: number; uid: number; gid: number },
): void {
  chmodSync(fresh, mode & 0o7777);
  try {
    chownSync(fresh, uid, gid);
  } catch {
    // Only who owns the machine may give folders away.
  }
}

/**
 * Moves from the former site into the new one what is kept, and what others have put there while a
 * build ran.
 */
function bringKept({ site, former }: Workplace, keep: ReadonlySet<string>): void {
  const others = othersIn(former);
  for (const name of readdirSync(former)) {
    if ((keep.has(name) || others.has(name)) && !existsSync(path.join(site, name)))
      move(path.join(former, name), path.join(site, name));
  }
}

/** Takes the finished site along into a workplace within the published one. */
function moveInside({ site, folder, fresh }: Workplace): Workplace {
  const work = workplaceInside(site);
  mkdirSync(work.folder, { recursive: true });
  copyTree(path.join(folder, runLockName), path.join(work.folder, runLockName));
  move(fresh, work.fresh);
  return work;
}

function exchangeContents(work: Workplace, keep: ReadonlySet<string>): void {
  const { site, folder, fresh, journal } = work;
  const coming = new Set(readdirSync(fresh));
  const others = othersIn(site);
  const stays = (name: string): boolean =>
    keep.has(name) || others.has(name) || coming.has(name) || name === path.basename(folder);
  const going = readdirSync(site).filter((name) => !stays(name));
  // From here on the exchange is finished, by this run or by the next one: half of it would be
  // neither site.
  writeFileSync(`${journal}.tmp`, `${JSON.stringify(going)}\n`);
  flush(`${journal}.tmp`);
  renameSync(`${journal}.tmp`, journal);
  flush(folder);
  finishContents(work);
  rmSync(path.join(folder, runLockName), { force: true });
}

function finishContents({ site, fresh, former, journal }: Workplace): void {
  const going = JSON.parse(readFileSync(journal, 'utf8')) as string[];
  mkdirSync(former, { recursive: true });
  for (const name of going) putAway(path.join(site, name), path.join(former, name));
  // The front page last: until then readers start from the old one.
  const coming = existsSync(fresh)
    ? readdirSync(fresh).sort((a, b) => Number(a === 'index.html') - Number(b === 'index.html'))
    : [];
  for (const name of coming) {
    putAway(path.join(site, name), path.join(former, name));
    move(path.join(fresh, name), path.join(site, name));
  }
  flush(site);
  rmSync(journal);
  discard(former);
  discard(fresh);
}

/** Moves a file or folder away; where that was done already, what is left of it goes. */
function putAway(file: string, to: string): void {
  if (!existsSync(file)) return;
  if (existsSync(to)) rmSync(file, { recursive: true, force: true });
  else move(file, to);
}

/** Moves a file or folder: whole or not at all, also where it lies on another layer or disk. */
function move(from: string, to: string): void {
  if (renamed(from, to)) return;
  const part = `${to}.part`;
  rmSync(part, { recursive: true, force: true });
  copyTree(from, part);
  renameSync(part, to);
  rmSync(from, { recursive: true, force: true });
}

/**
 * Takes away what is not needed any more; what the system does not give up stays for the next run.
 */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    process.stderr.write(
      `${folder} could not be taken away (${(error as NodeJS.ErrnoException).code}); it is not needed any more\n`,
    );
  }
}
