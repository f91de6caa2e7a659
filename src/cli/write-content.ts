import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folders of a content folder that the program owns; everything else there is written by people. */
const generated = ['articles', 'people', 'events', 'faq', 'disagreements', 'story', 'anchors', 'anchors/pages'];

/** What differs between the files that an ingest makes and those on disk, as paths below the content folder. */
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
  return { added, changed, removed: existing(content).filter((name) => !files.has(name)) };
}

/** Writes what differs, each file by renaming a finished copy, so that no file is ever half-written. */
export function writeContent(content: string, files: ReadonlyMap<string, string>): Difference {
  const difference = compareContent(content, files);
  // The lock first: pages that are older than their lock are made again, pages with ids that no lock knows are refused.
  const inOrder = [...difference.added, ...difference.changed].sort((a, b) => Number(isLock(b)) - Number(isLock(a)));
  for (const name of inOrder) replace(path.join(content, name), files.get(name)!);
  for (const name of difference.removed) rmSync(path.join(content, name));
  return difference;
}

const isLock = (name: string): boolean => name.startsWith('anchors/');

function replace(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}

function existing(content: string): string[] {
  return generated.flatMap((folder) => {
    const inside = path.join(content, folder);
    return existsSync(inside) ? readdirSync(inside).filter((name) => /\.(?:mdx|jsonl|tsv)$/.test(name)).map((name) => `${folder}/${name}`) : [];
  });
}
