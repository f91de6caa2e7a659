import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readManifest } from '../verify/verify-published.ts';

/** The file of a site that names all its files: whatever else lies beside them is not ours. */
export const siteFilesName = 'published-files.json';

const siteFilesSchema = z.array(z.string().min(1));

/**
 * Everything below a folder that is no folder, as paths with '/'; links are named, not followed.
 * `passOver` are names at the top.
 */
export function filesBelow(folder: string, passOver: ReadonlySet<string> = new Set()): string[] {
  const walk = (below: string): string[] =>
    readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      if (!below && passOver.has(entry.name)) return [];
      const file = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? walk(file) : [file];
    });
  return walk('').sort();
}

/** Writes into a finished site which files it is made of. */
export function writeSiteFiles(site: string): void {
  const files = [...new Set([...filesBelow(site), siteFilesName])].sort();
  writeFileSync(path.join(site, siteFilesName), `${JSON.stringify(files)}\n`);
}

/** Which files of a folder were put there by a build, by what a finished site says of itself. */
export function isOurs(site: string): ((file: string) => boolean) | undefined {
  const files = readSiteFiles(site);
  if (files) return (file) => files.has(file);
  const manifest = orUndefined(() => readManifest(site));
  if (!manifest || !('index.html' in manifest)) return undefined;
  // A site of an older program names its pages only; wake/ is where its lazy scripts were.
  return (file) => !/\.html?$/i.test(file) || file in manifest || file === 'wake/index.html';
}

/**
 * Names at the top of a site's folder below which no file is of a build's making: what somebody
 * keeps or has put there.
 */
export function othersIn(site: string): Set<string> {
  const ours = isOurs(site);
  const own = new Set(
    ours
      ? filesBelow(site)
          .filter(ours)
          .map((file) => file.split('/')[0])
      : [],
  );
  return new Set(readdirSync(site).filter((name) => !own.has(name)));
}

function readSiteFiles(site: string): ReadonlySet<string> | undefined {
  const file = path.join(site, siteFilesName);
  return existsSync(file)
    ? orUndefined(() => new Set(siteFilesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))))
    : undefined;
}

/** What a file says; undefined where it is damaged, which is no proof of anything. */
function orUndefined<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
