import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Where builds remember things, below the folder of the program: the first of these that can be
 * written.
 */
const folders = ['.nutgraf', path.join('node_modules', '.cache', 'nutgraf')];

let told = false;

/**
 * The folder for what a build remembers under a key. Where the usual one is a file or may not be
 * written, another one is used and that is told once. Throws the file system's answer where there
 * is none: pages are rendered there.
 */
export function usableCache(program: string, key: string): string {
  const answers: unknown[] = [];
  for (const name of folders) {
    const folder = path.join(program, name, key);
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK | constants.X_OK);
    } catch (error) {
      answers.push(error);
      continue;
    }
    if (answers.length && !told)
      process.stderr.write(
        `${path.join(program, folders[0] ?? '')} cannot be used as a cache: ${(answers[0] as Error).message}; ${folder} is used instead\n`,
      );
    told = true;
    return folder;
  }
  throw answers[0];
}
