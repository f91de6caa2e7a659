import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults, browse } from './browse.ts';
import type { Watched } from './launch.ts';

describe.each(inject('sites'))('the search box under $base', ({ dist, base }) => {
  const site = browse({ dist, base });
  let watched: Watched;
  beforeAll(async () => void (watched = await site.openWatched()));

  const field = (page: Page) => page.locator('.search-box input[role=combobox]');
  const options = (page: Page) => page.locator('.search-box [role=option]');

  async function open(key = '/', address = 'people/'): Promise<Page> {
    const { page } = watched;
    await page.goto(`${site.url}${address}`);
    await page.keyboard.press(key);
    await field(page).waitFor();
    return page;
  }

  it.each(['/', 'Control+k', 'Meta+k'])(
    'opens with %s, takes the keys, and gives the focus back',
    async (key) => {
      const { page } = watched;
      await page.goto(`${site.url}people/`);
      const link = page.locator('main a').first();
      await link.focus();
      await page.keyboard.press(key);
      await field(page).waitFor();
      expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(
        true,
      );
      await page.keyboard.press('Escape');
      await field(page).waitFor({ state: 'hidden' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(watched.faults).toEqual([]);
    },
  );

  it('answers a name with one small file, before the index is loaded', async () => {
    const { context, page } = await site.openWatched();
    const asked: string[] = [];
    // The index never comes.
    await page.route('**/pagefind/**', () => undefined);
    page.on('request', (request) => void asked.push(request.url().slice(site.url.length)));
    await page.goto(`${site.url}people/`);
    await page.keyboard.press('/');
    await field(page).waitFor();
    const before = asked.length;
    await page.keyboard.insertText('Ted Cruz');
    await options(page).first().waitFor();
    expect(asked.slice(before).filter((name) => !name.startsWith('pagefind/'))).toHaveLength(1);
    expect(await options(page).first().innerText()).toContain('Ted Cruz');
    await context.close();
  });

  it('is a combobox: arrows choose, the field keeps the focus, Enter opens', async () => {
    const page = await open();
    await page.keyboard.type('a bitter divorce');
    await options(page).filter({ hasText: 'Quotation' }).waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/.+#p-/);
    const target = page.locator(':target');
    expect(await target.innerText()).toContain('a bitter divorce');
    expect(await target.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
    expect(watched.faults).toEqual([]);
  });

  it('leads to the search page with Enter alone, and remembers searches in the browser only', async () => {
    const page = await open();
    await page.evaluate(() => localStorage.clear());
    await page.keyboard.type('tariffs');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=tariffs/);
    await page.goto(`${site.url}faq/`);
    await page.keyboard.press('/');
    await options(page).filter({ hasText: 'tariffs' }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await page.locator('.search-box .forget').click();
    expect(await options(page).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'passes axe when open with answers in %s',
    async (colorScheme) => {
      const { context, page, faults } = await site.openWatched({ colorScheme });
      await page.goto(`${site.url}people/`);
      await page.locator('.site-search input').click();
      await field(page).fill('musk');
      await options(page).filter({ hasText: 'Passage' }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await axeFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it('types a slash into fields, and lets a reader turn the key off', async () => {
    const page = await open();
    await page.keyboard.type('/');
    expect(await field(page).inputValue()).toBe('/');
    await page.getByLabel('The key / opens this box').uncheck();
    await page.goto(site.url);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('');
    await page.getByLabel('The key / opens this box').check();
  });
});
