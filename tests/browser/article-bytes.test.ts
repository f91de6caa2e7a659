import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browse.ts';

const [{ dist, base }] = inject('sites');
const articles = readdirSync(path.join(dist, 'articles'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

describe('what an article page fetches when it is opened', () => {
  const site = browse({ dist, base });

  it.each(articles)(
    '‘$name’: 30 kB at most with styles and typefaces, and no script',
    async ({ name }) => {
      const { context, page } = await site.openWatched({ viewport: { width: 412, height: 823 } });
      await page.goto(`${site.url}articles/${name}/`, { waitUntil: 'networkidle' });
      // Bodies as they are sent, text by gzip; what headers add depends on the host and the version
      // of HTTP.
      const fetched = await page.evaluate(() =>
        [
          ...performance.getEntriesByType('navigation'),
          ...performance.getEntriesByType('resource'),
        ].map((entry) => {
          const { name: address, encodedBodySize } = entry as PerformanceResourceTiming;
          return {
            kind: new URL(address).pathname.match(/\.\w+$/)?.[0] ?? '.html',
            bytes: encodedBodySize,
          };
        }),
      );
      const kinds = fetched.map(({ kind }) => kind);
      expect([...new Set(kinds)].sort()).toEqual(['.css', '.html', '.woff2']);
      expect(kinds.filter((kind) => kind === '.html')).toHaveLength(1);
      // A font that failed to load, or a text that was not compressed, would make a page look
      // lighter or heavier than it is.
      expect(fetched.every(({ bytes }) => bytes > 0)).toBe(true);
      expect(fetched.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(30_000);
      await context.close();
    },
  );
});
