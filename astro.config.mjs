import path from 'node:path';
import process from 'node:process';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { readSettings } from './src/editorial/read-editorial.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const content = path.resolve(process.env.NUTGRAF_CONTENT ?? 'content');
const { site, base } = readSettings(content);

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
  // Pictures that editors add stay as they are: no program for images is installed.
  image: { service: passthroughImageService() },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Nothing inline, so that one static header policy fits every page.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    // What editors write may lie anywhere.
    resolve: { alias: { '@editorial': path.join(content, 'editorial') } },
  },
});
