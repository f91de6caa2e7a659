import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFaults, browse } from './browse.ts';
import { forgetCards, use, type Watched } from './launch.ts';
import { pageKinds } from './page-kinds.ts';

describe.each(inject('sites'))('pages for reading under $base', ({ dist, base }) => {
  const article = pageKinds(dist).find((address) => /^articles\/./.test(address))!;
  const site = browse({ dist, base });

  /** Opens a page and notes what it asks for that is or leads to a script. */
  async function open(
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<Watched & { asked: string[] }> {
    const watched = await site.openWatched(options);
    const asked: string[] = [];
    watched.page.on(
      'request',
      (request) =>
        void (
          ['script', 'document'].includes(request.resourceType()) &&
          asked.push(request.url().slice(site.url.length))
        ),
    );
    await watched.page.goto(`${site.url}${address}`, { waitUntil: 'networkidle' });
    expect(asked.shift()).toBe(address);
    return { ...watched, asked };
  }
  const settle = (page: Page): Promise<void> =>
    page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 300))),
        ),
    );

  it.each([article, 'dossier/'])(
    '‘%s’ asks for no script before it is used, then for its scripts once, and does not grow or move',
    async (address) => {
      const { context, page, asked, faults } = await open(address);
      await settle(page);
      expect(asked).toEqual([]);
      const size = (): Promise<number[]> =>
        page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.scrollHeight,
          history.length,
        ]);
      const before = await size();
      await use(page);
      await page.mouse.move(5, 5);
      await page.keyboard.press('Tab');
      await page.mouse.wheel(0, 500);
      await settle(page);
      expect(asked).toEqual([
        'lazy-scripts/',
        expect.stringMatching(/^_astro\/lazy-scripts\..+\.js$/),
        expect.stringMatching(/^_astro\/reading-.+\.js$/),
      ]);
      expect(await size()).toEqual(before);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it.each<[string, (page: Page) => Promise<void>, BrowserContextOptions?]>([
    ['a key moves the focus', (page) => page.keyboard.press('Tab')],
    ['it is scrolled', (page) => page.mouse.wheel(0, 40), { reducedMotion: 'reduce' }],
    ['it is touched', (page) => page.touchscreen.tap(200, 500), { hasTouch: true, isMobile: true }],
  ])('its scripts come when %s', async (_, act, options) => {
    const { context, page, asked } = await open(article, options);
    await settle(page);
    expect(asked).toEqual([]);
    await act(page);
    await page.waitForSelector('head > script[type=module]', { state: 'attached' });
    await context.close();
  });

  it('nothing of the frame can be reached or read, and axe finds nothing with it', async () => {
    const { context, page } = await open(article);
    await use(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('.site-footer a').last().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.tagName)).not.toBe('IFRAME');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.lazy-scripts').isVisible()).toBe(false);
    await context.close();
  });

  it('the page that the frame fetches stands in no list of pages', () => {
    for (const list of ['published.json', 'sitemap.xml', 'llms.txt'])
      expect(readFileSync(path.join(dist, list), 'utf8'), list).not.toMatch(/\blazy-scripts\//);
  });

  it('once used, a key opens the search', async () => {
    const { context, page, faults } = await open(article);
    await use(page);
    await page.keyboard.press('/');
    await page.locator('.search-box input[role=combobox]').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('once used, ¶ copies the link of its passage and says so', async () => {
    const { context, page } = await open(article, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await use(page);
    const link = page.locator('.reading .permalink').first();
    await link.click();
    await page.getByText('The link to this passage is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      new URL((await link.getAttribute('href'))!, page.url()).href,
    );
    await context.close();
  });

  it('once used, a card shows at a link where the browser does not know cards', async () => {
    const { context, page } = await site.openWatched();
    await page.addInitScript(forgetCards);
    await page.goto(`${site.url}${article}`);
    await use(page);
    const link = page.locator('.reading a.person').first();
    await link.hover();
    await page
      .locator(`#${(await link.getAttribute('interestfor'))!}`)
      .waitFor({ state: 'visible' });
    await context.close();
  });

  it('once used, a link to a version that the page does not know leads to its passage, unless the reader has read on', async () => {
    const { context, page } = await open(article, { viewport: { width: 800, height: 300 } });
    const id = (await page.locator('.reading p[id^="p-"]').nth(2).getAttribute('id'))!;
    const openUnknown = async (): Promise<void> => {
      await page.goto('about:blank');
      await page.goto(`${site.url}${article}#${id}.zzzz`);
    };
    await openUnknown();
    await use(page);
    await page.waitForURL((url) => url.hash === `#${id}`);
    expect(
      await page.locator(`[id="${id}"]`).evaluate((passage) => passage.getBoundingClientRect().top),
    ).toBeLessThan(300);
    await openUnknown();
    await page.evaluate(() => scrollTo(0, 2000));
    await page.getByRole('status').getByRole('link', { name: 'not known here' }).click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await context.close();
  });

  it('without scripts it reads, and ¶ is a plain link', async () => {
    const { context, page, asked, faults } = await open(article, { javaScriptEnabled: false });
    await page.locator('.reading .permalink').first().click();
    expect(page.url()).toMatch(/#p-[a-z0-9]+/);
    expect(asked.filter((name) => name.endsWith('.js'))).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
