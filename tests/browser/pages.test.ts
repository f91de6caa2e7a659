import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { axeFaults, browse } from './browse.ts';
import { fullest, pageKinds } from './page-kinds.ts';

const sites = inject('sites');

describe.each(sites.map((site, n) => ({ ...site, n })))(
  'the site under $base',
  ({ dist, base, n }) => {
    // What does not depend on the base is looked at once.
    const once = n === 0 ? pageKinds(dist) : [];
    const site = browse({ dist, base });

    it.each(once)('‘%s’ reads without scripts and fits a phone', async (address) => {
      const { context, page } = await site.openWatched({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      });
      await page.goto(`${site.url}${address}`);
      expect(await page.locator('h1').count()).toBe(1);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
      await context.close();
      // The width is measured by a script of the test; the page itself runs none that changes it.
      const narrow = await site.openWatched({ viewport: { width: 320, height: 640 } });
      await narrow.page.goto(`${site.url}${address}`);
      expect(
        await narrow.page.evaluate(() => document.documentElement.scrollWidth),
      ).toBeLessThanOrEqual(320);
      await narrow.context.close();
    });

    const looks = [
      { look: 'light' },
      { look: 'dark', colorScheme: 'dark' },
      { look: 'a phone', viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true },
    ] as const;
    it.each(
      [...once, ...(n === 0 ? [fullest(dist, 'people')] : [])].flatMap((address) =>
        looks.map(({ look, ...options }) => ({ address, look, options })),
      ),
    )('‘$address’ passes axe: $look', async ({ address, options }) => {
      const { context, page } = await site.openWatched(options);
      await page.goto(`${site.url}${address}`);
      expect(await axeFaults(page)).toEqual([]);
      await context.close();
    });

    it('pages for reading carry no script, other pages up to three small ones, and none has inline styles', async () => {
      for (const address of pageKinds(dist)) {
        const html = await (await fetch(`${site.url}${address}`)).text();
        const scripts = [...html.matchAll(/<script\b[^>]*>/g)]
          .map(([tag]) => tag)
          .filter((tag) => !tag.includes('application/ld+json'));
        expect(scripts.length, address).toBeLessThanOrEqual(
          /^dossier|^articles\/./.test(address) ? 0 : 3,
        );
        expect(html, address).not.toMatch(/\sstyle="|<style/);
      }
    });

    it('an address of a passage shows that passage', async () => {
      const articles = JSON.parse(readFileSync(`${dist}/data/articles.json`, 'utf8')) as {
        id: string;
        blocks: { id: string; kind: string }[];
      }[];
      const block = articles[0]!.blocks.findLast(({ kind }) => kind === 'paragraph')!;
      const { context, page } = await site.openWatched();
      await page.goto(`${site.url}articles/${articles[0]!.id}/#${block.id}`);
      const box = await page.locator(`#${block.id}`).boundingBox();
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y).toBeLessThan(page.viewportSize()!.height);
      expect(
        await page
          .locator(`#${block.id}`)
          .evaluate((element) => getComputedStyle(element).backgroundColor),
      ).not.toBe('rgba(0, 0, 0, 0)');
      await context.close();
    });
  },
);
