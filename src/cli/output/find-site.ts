import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Message } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { manifestName, readManifest } from '../verify/verify-published.ts';
import { isWithin, realPath } from './real-path.ts';
import { filesBelow, isOurs } from './site-files.ts';
import { insideName, isWorkplace, type Workplace } from './workplace.ts';

/** The folder of the program itself. */
const program = fileURLToPath(new URL('../../..', import.meta.url));

/** Where a site is to be published, as it was called for. */
export interface WantedSite {
  readonly out: string;
  readonly seeds: string;
  readonly content: string;
}

/**
 * The real folder of the site, or why it must not be one: a file, or a folder that something else
 * depends on.
 */
export function findSite({
  out,
  seeds,
  content,
}: WantedSite): { site: string } | { refusal: Message } {
  let site: string;
  try {
    site = realPath(out);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ELOOP' && code !== 'ENOTDIR') throw error;
    return { refusal: guarded(out, code === 'ELOOP' ? 'ring of links' : 'way through a file') };
  }
  const stats = statSync(site, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return { refusal: guarded(out, 'file') };
  const needed = [
    ['the articles', seeds],
    ['the content folder', content],
    ['the program', program],
    ['your home folder', homedir()],
  ] as const;
  for (const [what, folder] of needed) {
    if (isWithin(folder, site))
      return {
        refusal: guarded(out, `folder that ${realPath(folder) === site ? 'is' : 'holds'} ${what}`),
      };
  }
  for (const [what, folder] of [
    ['the articles', seeds],
    ['the content folder', content],
  ] as const) {
    if (isWithin(site, folder)) return { refusal: guarded(out, `folder within ${what}`) };
  }
  return { site };
}

/** Why a site may not take its folder: something lies there that no build has put there. */
export function findForeign(
  { site, folder }: Workplace,
  out: string,
  keep: ReadonlySet<string>,
): Message | undefined {
  if (!existsSync(site)) return undefined;
  const passOver = new Set([...keep, insideName]);
  const files = filesBelow(site, passOver);
  const ours = isOurs(site);
  const foreign = ours ? files.filter((file) => !ours(file)) : files;
  if (foreign.length) {
    const place = ours === undefined ? 'folder' : 'beside';
    return { ...say(`output-taken/${place}`, { files: listed(foreign) }), file: out };
  }
  // Folders alone are of no builds' making either, but hold nothing; a site with a damaged record
  // of its pages is one to ask about.
  if (ours && !isReadable(site))
    return {
      ...say('output-taken/record', { name: manifestName }),
      file: path.posix.join(out, manifestName),
    };
  return existsSync(folder) && existsSync(path.join(folder, 'old')) && files.length
    ? { ...say('output-taken/exchanged', { files: listed(files), folder, out }), file: out }
    : undefined;
}

/** Why a folder of the workplace's name cannot be one. */
export function findForeignWorkplace(work: Workplace): Message | undefined {
  if (!existsSync(work.folder)) return undefined;
  if (statSync(work.folder).isDirectory() && isWorkplace(work)) return undefined;
  return {
    ...say('output-taken/workplace'),
    file: work.folder,
  };
}

/** Whether there is anything at all, as an editor would look for it. */
export const isEmpty = (folder: string): boolean =>
  !existsSync(folder) || !readdirSync(folder).length;

function isReadable(site: string): boolean {
  try {
    readManifest(site);
    return true;
  } catch {
    return false;
  }
}

const guarded = (out: string, what: string): Message => ({
  ...say('output-guarded', { what }),
  file: out,
});

/** The first of some files, and how many more there are. */
const listed = (files: readonly string[]): string =>
  `${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`;
