import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder with the hash of its bytes; empty where there is no folder. */
export function treeOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
    ]),
  );
}

/** Whether two trees are equal. */
export const isSame = (a: Record<string, string>, b: Record<string, string>): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Files of a tree that are in neither of two others with the same bytes. */
export const strange = (
  tree: Record<string, string>,
  one: Record<string, string>,
  other: Record<string, string>,
): string[] =>
  Object.entries(tree)
    .filter(([name, hash]) => one[name] !== hash && other[name] !== hash)
    .map(([name]) => name);

/** Puts a copy in the place of a folder. */
export function restore(copy: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(copy, folder, { recursive: true });
}
