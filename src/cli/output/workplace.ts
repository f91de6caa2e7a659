import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runLockName } from '../run/run-lock.ts';
import { holdsMount } from './mounts.ts';
import { isWithin } from './real-path.ts';

/**
 * Where a site is made before it is published: a folder of our own on the same disk, beside the
 * finished site where that can be renamed, else in it. It is there while a build runs and where one
 * was killed.
 */
export interface Workplace {
  /** The folder of the finished site, links resolved. */
  readonly site: string;
  readonly folder: string;
  /** The site that is being made. */
  readonly fresh: string;
  /** The former site, between the renames that publish the new one. */
  readonly former: string;
  /** There while the contents of the site are exchanged one by one; names those that go. */
  readonly journal: string;
  /** Whether it lies in the finished site, whose contents are then exchanged. */
  readonly inside: boolean;
}

/** Name of the workplace in a site that cannot be renamed. */
export const insideName = '.nutgraf';

/** The workplace of a site. */
export const workplaceOf = (site: string): Workplace =>
  mustStay(site) ? workplaceInside(site) : workplaceBeside(site);

/** The workplace beside a site. */
export const workplaceBeside = (site: string): Workplace =>
  inFolder(site, path.join(path.dirname(site), `.${path.basename(site)}.nutgraf`), false);

/**
 * The workplace within a site; `workplaceOf` cannot always tell before the attempt that a folder
 * cannot be renamed.
 */
export const workplaceInside = (site: string): Workplace =>
  inFolder(site, path.join(site, insideName), true);

function inFolder(site: string, folder: string, inside: boolean): Workplace {
  const at = (name: string): string => path.join(folder, name);
  return {
    site,
    folder,
    inside,
    fresh: at('new'),
    former: at('old'),
    journal: at('exchange.json'),
  };
}

/** Whether a folder of a workplace's name is one: nothing in it but what one holds. */
export function isWorkplace({ folder, fresh, former, journal }: Workplace): boolean {
  const own = new Set(
    [fresh, former, journal, `${journal}.tmp`].map((file) => path.basename(file)),
  );
  return readdirSync(folder).every((name) => own.has(name) || name.startsWith(runLockName));
}

/** Whether a folder can only be filled anew and not be renamed. */
function mustStay(site: string): boolean {
  if (!existsSync(site)) return false;
  return (
    existsSync(path.join(site, insideName)) ||
    holdsMount(site) ||
    isWithin(process.cwd(), site) ||
    !isWritable(path.dirname(site))
  );
}

/** Whether names may be added to a folder. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
