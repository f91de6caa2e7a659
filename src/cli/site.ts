import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program itself, where astro.config.mjs is. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What Astro is told; the configuration file reads the folders from the environment. */
export function astroOptions(content: string, out: string) {
  process.env['NUTGRAF_CONTENT'] = path.resolve(content);
  process.env['NUTGRAF_OUT'] = path.resolve(out);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // One cache for each content folder, so that sites built side by side do not share a store.
  const key = createHash('sha256').update(path.resolve(content)).digest('hex').slice(0, 12);
  const cacheDir = path.join(root, '.nutgraf', key);
  process.env['NUTGRAF_CACHE'] = cacheDir;
  return { root, outDir: path.resolve(out), cacheDir, logLevel: 'warn' as const };
}

/** Renders all pages into `out`. Throws where a page cannot be rendered. */
export async function buildPages(content: string, out: string): Promise<void> {
  const options = astroOptions(content, out);
  const { build } = await import('astro');
  const caller = process.cwd();
  // Astro looks for the packages of its own renderer from the working folder, whatever its root is.
  process.chdir(root);
  try {
    await build(options);
  } finally {
    process.chdir(caller);
  }
}
