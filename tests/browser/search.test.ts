import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, openWatched, type Watched } from './launch.ts';
import { type Served, serveSite } from './serve-site.ts';

describe.each(inject('sites'))('search under $base', ({ dist, base }) => {
  let served: Served;
  let browser: Browser;
  let watched: Watched;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveSite(dist, base), launch()]);
    watched = await openWatched(browser, new URL(served.url).origin);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const first = (page: Page) => page.locator('#search-results > li').first();

  async function ask(words: string): Promise<Page> {
    const { page } = watched;
    await page.goto(`${served.url}search/?${new URLSearchParams({ q: words }).toString()}`);
    await page.waitForFunction(() => document.querySelector('#search-status')!.textContent !== '');
    return page;
  }

  it('lands on the passage that holds a rare word', async () => {
    const page = await ask('abomination');
    await page.locator('#search-results a').first().click();
    await page.waitForURL(/#p-/);
    const target = page.locator(':target');
    expect(await target.innerText()).toContain('abomination');
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${base}articles/`));
    expect(await target.isVisible()).toBe(true);
    expect(watched.faults).toEqual([]);
  });

  it('finds each person first for each of their names', async () => {
    const people = JSON.parse(readFileSync(`${dist}/data/people.json`, 'utf8')) as { id: string; name: string; aliases: { text: string }[] }[];
    const owners = (name: string): number => people.filter(({ aliases }) => aliases.some(({ text }) => text === name)).length;
    for (const { id, name, aliases } of people) {
      for (const form of new Set([name, ...aliases.map(({ text }) => text)])) {
        if (owners(form) > 1) continue;
        const page = await ask(form);
        expect(await first(page).locator('a').getAttribute('href'), form).toBe(`${base}people/${id}/`);
      }
    }
    expect(watched.faults).toEqual([]);
  });

  it('works from the box in the header, says how many results there are, and takes a kind', async () => {
    const { page } = watched;
    await page.goto(served.url);
    await page.locator('.site-search input').fill('abomination');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=abomination/);
    await page.locator('#search-results > li').first().waitFor();
    expect(await page.locator('#search-status').innerText()).toMatch(/^\d+ results? for/);
    await page.getByLabel('Passages').check();
    await page.waitForURL(/kind=passage/);
    await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement>('#search-results > li')].every(({ dataset }) => dataset['kind'] === 'passage'));
    expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0);
  });

  it('says so when nothing is found', async () => {
    const page = await ask('zzyzxqq');
    expect(await page.locator('#search-status').innerText()).toContain('Nothing was found');
  });

  it('never runs what a reader types', async () => {
    const page = await ask('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
    expect(watched.faults).toEqual([]);
  });
});
