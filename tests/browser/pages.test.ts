import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, openWatched } from './launch.ts';
import { pageKinds } from './page-kinds.ts';
import { type Served, serveSite } from './serve-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sites = inject('sites');

describe.each(sites.map((site, n) => ({ ...site, n })))('the site under $base', ({ dist, base, n }) => {
  // What does not depend on the base is looked at once.
  const once = n === 0 ? pageKinds(dist) : [];
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveSite(dist, base), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const origin = (): string => new URL(served.url).origin;

  it.each(pageKinds(dist))('‘%s’ has no errors, no foreign requests and no breach of the header policy', async (address) => {
    const { context, page, faults } = await openWatched(browser, origin());
    await page.addInitScript(() => addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)));
    const response = await page.goto(`${served.url}${address}`, { waitUntil: 'networkidle' });
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(faults).toEqual([]);
    expect(await page.title()).not.toBe('');
    await context.close();
  });

  it.each(once)('‘%s’ reads without scripts and fits a phone', async (address) => {
    const { context, page } = await openWatched(browser, origin(), { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.goto(`${served.url}${address}`);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
    await context.close();
    // The width is measured by a script of the test; the page itself runs none that changes it.
    const narrow = await openWatched(browser, origin(), { viewport: { width: 320, height: 640 } });
    await narrow.page.goto(`${served.url}${address}`);
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await narrow.context.close();
  });

  it.each(once.flatMap((address) => (['light', 'dark'] as const).map((colorScheme) => ({ address, colorScheme }))))('‘$address’ passes axe in $colorScheme', async ({ address, colorScheme }) => {
    const { context, page } = await openWatched(browser, origin(), { colorScheme });
    await page.goto(`${served.url}${address}`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)).toEqual([]);
    await context.close();
  });

  it('the dossier carries only the small script that opens the search, other pages one or two more, and none has inline styles', async () => {
    for (const address of pageKinds(dist)) {
      const html = await (await fetch(`${served.url}${address}`)).text();
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('application/ld+json'));
      expect(scripts.length, address).toBeLessThanOrEqual(address.startsWith('dossier') ? 1 : 3);
      expect(html, address).not.toMatch(/\sstyle="|<style/);
    }
  });

  it('an address of a passage shows that passage', async () => {
    const articles = JSON.parse(readFileSync(`${dist}/data/articles.json`, 'utf8')) as { id: string; blocks: { id: string; kind: string }[] }[];
    const block = articles[0]!.blocks.findLast(({ kind }) => kind === 'paragraph')!;
    const { context, page } = await openWatched(browser, origin());
    await page.goto(`${served.url}articles/${articles[0]!.id}/#${block.id}`);
    const box = await page.locator(`#${block.id}`).boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y).toBeLessThan(page.viewportSize()!.height);
    expect(await page.locator(`#${block.id}`).evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    await context.close();
  });
});
