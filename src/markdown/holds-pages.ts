import { existsSync, readdirSync } from 'node:fs';

/** Whether a folder is there and holds MDX files. */
export const holdsPages = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.mdx'));
