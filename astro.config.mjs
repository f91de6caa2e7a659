import path from 'node:path';
import process from 'node:process';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/site/settings.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { site, base } = readSettings(process.env.NUTGRAF_CONTENT ?? 'content');

/** Astro marks MDX modules with a directive of its own, and its bundler warns that it knows none. */
function onLog(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:head-inject')) report(level, log);
}

// Wiring only; what the options are for is in docs/hosting.md.
export default defineConfig({
  ...(site && { site }),
  base,
  outDir: path.resolve(process.env.NUTGRAF_OUT ?? 'dist'),
  // For pages that people write; generated ones have a loader of their own.
  integrations: [mdx()],
  output: 'static',
  trailingSlash: 'always',
  // The default eats spaces around inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Nothing inline, so that one static header policy fits every page.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0, rolldownOptions: { onLog } }, worker: { format: 'es' } },
});
