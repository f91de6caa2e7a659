import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { browse } from './browse.ts';
import type { Watched } from './launch.ts';

describe.each(inject('sites'))('search under $base', ({ dist, base }) => {
  const site = browse({ dist, base });
  let watched: Watched;
  beforeAll(async () => void (watched = await site.openWatched()));

  const first = (page: Page) => page.locator('#search-results > li').first();

  async function ask(words: string): Promise<Page> {
    const { page } = watched;
    await page.goto(`${site.url}search/?${new URLSearchParams({ q: words }).toString()}`);
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

  it('works from the form in the header, says how many results there are, and takes a kind', async () => {
    const { page } = watched;
    await page.goto(site.url);
    await page.locator('.site-search input').focus();
    await page.keyboard.type('abomination');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=abomination/);
    await page.locator('#search-results > li').first().waitFor();
    expect(await page.locator('#search-status').innerText()).toMatch(/^\d+ results? for/);
    await page.getByLabel(/Passages \(\d+\)/).check();
    await page.waitForURL(/kind=passage/);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('#search-results > li')].every(
        ({ dataset }) => dataset['kind'] === 'passage',
      ),
    );
    expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0);
  });

  it('counts what each choice would give, keeps the choices in the address, and goes back to the question before', async () => {
    const page = await ask('musk');
    const number = async (): Promise<number> =>
      Number(/^\d+/.exec(await page.locator('#search-status').innerText())?.[0]);
    const person = page.locator('#facet-person');
    await person.waitFor();
    const all = await number();
    const [value, label] = await person
      .locator('option', { hasText: 'Scott Bessent' })
      .evaluate((option) => [(option as HTMLOptionElement).value, option.textContent] as const);
    await person.selectOption(value);
    await page.waitForURL(/person=scott-bessent/);
    await page.waitForFunction(
      (before) => Number.parseInt(document.querySelector('#search-status')!.textContent) < before,
      all,
    );
    expect(label).toBe(`Scott Bessent (${await number()})`);
    const address = page.url();
    await page.locator('#facet-sort').selectOption('newest');
    await page.waitForURL(/sort=newest/);
    await page.goBack();
    await page.waitForURL(address);
    await page.goBack();
    await page.waitForFunction(
      (before) => Number.parseInt(document.querySelector('#search-status')!.textContent) === before,
      all,
    );
    expect(new URL(page.url()).search).toBe('?q=musk');
    await page.goto(address);
    await person.waitFor();
    expect(await person.inputValue()).toBe(value);
    expect(watched.faults).toEqual([]);
  });

  it('shows all results again after the way back from one', async () => {
    const page = await ask('trump');
    await page.locator('#search-more').click();
    await page.waitForFunction(() => document.querySelectorAll('#search-results > li').length > 12);
    const shown = await page.locator('#search-results > li').count();
    await page.locator('#search-results a').nth(14).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await page.waitForFunction(
      (n) => document.querySelectorAll('#search-results > li').length === n,
      shown,
    );
  });

  it('finds what a person says, and says who nobody is', async () => {
    const page = await ask('said by: Ted Cruz');
    expect(
      await page
        .locator('#search-results > li')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['kind'])),
    ).toEqual(['quotation']);
    expect(await first(page).innerText()).toContain('Ted Cruz');
    expect(
      await (await ask('said by: Nobody Atall')).locator('#search-status').innerText(),
    ).toContain('name nobody called');
  });

  it('offers the better spelling when nothing is found', async () => {
    const page = await ask('"a biter divorce"');
    await page.locator('#search-suggestion a').click();
    await page.waitForURL(/bitter/);
    await first(page).waitFor();
    expect(await first(page).innerText()).toContain('bitter divorce');
  });

  it('says so when nothing is found', async () => {
    const page = await ask('zzyzxqq');
    expect(await page.locator('#search-status').innerText()).toContain('Nothing was found');
  });

  it('without scripts, says what to do and offers names, events and questions', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}search/`);
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    for (const part of ['people/ted-cruz/', 'events/', 'faq/'])
      expect(await page.locator(`#search-index a[href*="${base}${part}"]`).count()).toBeGreaterThan(
        0,
      );
    // What the search would find is here too: other names lead to their person, and the whole text
    // is one page away.
    expect(
      await page
        .locator('#list-people ~ div li', { hasText: 'JD Vance, see' })
        .locator('a')
        .getAttribute('href'),
    ).toBe(`${base}people/jd-vance/`);
    await page.locator('.note a').click();
    expect(new URL(page.url()).pathname).toBe(`${base}dossier/`);
    await context.close();
  });

  it('never runs what a reader types', async () => {
    const page = await ask('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
    expect(watched.faults).toEqual([]);
  });
});
