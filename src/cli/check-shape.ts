import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../model/message.ts';
import { say } from '../model/messages/catalogue.ts';
import { generatedFolders } from './write-content.ts';

/** Names of files that the program reads or writes in its folders. */
const generatedName = /\.(?:mdx|jsonl|tsv)(?:\.tmp)?$/;

/**
 * Folders in the place of files, and files in the place of folders, where the program writes: one
 * must go before it can.
 */
export function checkShape(content: string): Message[] {
  return generatedFolders.flatMap((name) => {
    const folder = path.join(content, name);
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (!stats) return [];
    if (!stats.isDirectory()) return [misshapen(folder, 'file', 'folder')];
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && generatedName.test(entry.name))
      .map((entry) => misshapen(path.join(folder, entry.name), 'folder', 'file'));
  });
}

/** Says that something is there in the place of something else. */
export const misshapen = (
  file: string,
  found: 'file' | 'folder',
  expected: 'file' | 'folder',
): Message => ({
  ...say('content-shape', { found, expected }),
  file: path.relative('.', file).split(path.sep).join('/'),
});
