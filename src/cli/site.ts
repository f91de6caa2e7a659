import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { usableCache } from './cache-folder.ts';
import { copyTree } from './output/copy-tree.ts';

/** The folder of the program itself, where astro.config.mjs is. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What Astro is told; the configuration file reads the folders from the environment. */
export function astroOptions(content: string, out: string) {
  process.env['NUTGRAF_CONTENT'] = path.resolve(content);
  process.env['NUTGRAF_OUT'] = path.resolve(out);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const cacheDir = cacheOf(content);
  process.env['NUTGRAF_CACHE'] = cacheDir;
  return { root, outDir: path.resolve(out), cacheDir, logLevel: 'warn' as const };
}

/** One cache for each content folder, so that sites built side by side share nothing. */
function cacheOf(content: string): string {
  const key = createHash('sha256').update(path.resolve(content)).digest('hex').slice(0, 12);
  return usableCache(root, key);
}

/** Renders all pages into `out`. Throws where a page cannot be rendered. */
export async function buildPages(content: string, out: string): Promise<void> {
  // What renders the pages must lie where packages are found. For an outer folder Astro takes one
  // that all builds would share.
  const made = path.join(cacheOf(content), 'pages');
  rmSync(made, { recursive: true, force: true });
  const options = astroOptions(content, made);
  layShared();
  const { build } = await import('astro');
  await inRoot(() => build(options));
  move(made, out);
}

/**
 * Astro keeps two files of every build in one place below its root, and writes them under one
 * temporary name: of two builds side by side one would fail. It leaves them alone where they hold
 * what it would write, which for content like ours is always this.
 */
function layShared(): void {
  const folder = path.join(root, '.astro');
  mkdirSync(folder, { recursive: true });
  for (const name of ['content-assets.mjs', 'content-modules.mjs']) {
    const file = path.join(folder, name);
    if (existsSync(file)) continue;
    const own = `${file}.${process.pid}`;
    writeFileSync(own, 'export default new Map();');
    renameSync(own, file);
  }
}

/**
 * Runs something in the folder of the program: Astro looks for its own packages from the working
 * folder, whatever its root is.
 */
async function inRoot<Result>(run: () => Promise<Result>): Promise<Result> {
  const caller = process.cwd();
  process.chdir(root);
  try {
    return await run();
  } finally {
    process.chdir(caller);
  }
}

function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyTree(from, to);
    rmSync(from, { recursive: true });
  }
}
