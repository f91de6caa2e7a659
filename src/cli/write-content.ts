import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { elementAt, valueAt } from '../text/sure.ts';
import { flush } from './output/flush.ts';
import { atEnd } from './run/at-end.ts';
import { confirmHeld } from './run/run-lock.ts';

/**
 * Folders of a content folder that the program owns; everything else there is written by people.
 */
export const generatedFolders = [
  'articles',
  'people',
  'events',
  'faq',
  'disagreements',
  'story',
  'anchors',
  'anchors/pages',
];

/** Files that the program writes in them, and the same not yet put in their place. */
const generated = /\.(?:mdx|jsonl|tsv)$/;
const unfinished = /\.(?:mdx|jsonl|tsv)\.tmp$/;

/**
 * What differs between the files that an ingest makes and those on disk, as paths below the content
 * folder.
 */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares without writing. */
export function compareContent(content: string, files: ReadonlyMap<string, string>): Difference {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [name, text] of files) {
    const file = path.join(content, name);
    if (!existsSync(file)) added.push(name);
    else if (readFileSync(file, 'utf8') !== text) changed.push(name);
  }
  return {
    added,
    changed,
    removed: existing(content, generated).filter((name) => !files.has(name)),
  };
}

/**
 * Writes what differs: first all of it beside its place, then each file by a rename, so that none
 * is ever half-written and a full disk changes nothing. Ended between the renames, the next ingest
 * makes up for the rest.
 */
export function writeContent(content: string, files: ReadonlyMap<string, string>): Difference {
  const difference = compareContent(content, files);
  clearUnfinished(content);
  confirmHeld();
  // The lock first: pages that are older than their lock are made again, pages with ids that no
  // lock knows are refused.
  const inOrder = [...difference.added, ...difference.changed].sort(
    (a, b) => Number(isLock(b)) - Number(isLock(a)),
  );
  const done = atEnd(() => clearUnfinished(content));
  try {
    for (const name of inOrder)
      writeBeside(path.join(content, name), valueAt(files, name), isLock(name));
    for (const [n, name] of inOrder.entries()) {
      // All of the lock is on the disk before the first page that depends on it.
      if (n > 0 && isLock(elementAt(inOrder, n - 1)) && !isLock(name)) flushLock(content);
      renameSync(`${path.join(content, name)}.tmp`, path.join(content, name));
    }
    flushLock(content);
  } finally {
    done();
    clearUnfinished(content);
  }
  for (const name of difference.removed) rmSync(path.join(content, name));
  return difference;
}

/** Takes away what a run left that was ended while it wrote. */
export function clearUnfinished(content: string): void {
  for (const name of existing(content, unfinished))
    rmSync(path.join(content, name), { force: true });
}

const isLock = (name: string): boolean => name.startsWith('anchors/');

/**
 * Pages can be made again from the lock and the seeds; the lock from nothing, so it is waited for.
 */
function writeBeside(file: string, text: string, wait: boolean): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, text);
  if (wait) flush(`${file}.tmp`);
}

function flushLock(content: string): void {
  for (const folder of ['anchors', 'anchors/pages'])
    if (existsSync(path.join(content, folder))) flush(path.join(content, folder));
}

function existing(content: string, names: RegExp): string[] {
  return generatedFolders.flatMap((folder) => {
    const inside = path.join(content, folder);
    return existsSync(inside)
      ? readdirSync(inside)
          .filter((name) => names.test(name))
          .map((name) => `${folder}/${name}`)
      : [];
  });
}
