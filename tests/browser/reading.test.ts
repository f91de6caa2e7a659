import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browse.ts';
import { forgetCards } from './launch.ts';
import { pageKinds } from './page-kinds.ts';

describe('what readers do', () => {
  const [{ dist, base }] = inject('sites');
  const site = browse({ dist, base });

  async function open(
    address: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<Page> {
    const { page } = await site.openWatched(options);
    await page.goto(`${site.url}${address}`);
    return page;
  }

  it('the first key press offers the way past the header, and it leads there', async () => {
    const page = await open('people/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('skip');
    expect((await page.locator('.skip').boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
  });

  it('the keyboard reaches the timeline’s filter, and a choice leaves only what fits and is kept in the address', async () => {
    const page = await open('timeline/');
    const items = page.locator('main li[data-people]:visible');
    const all = await items.count();
    const select = page.locator('.filter select[name=person]');
    await select.focus();
    const value = (await select.locator('option').nth(2).getAttribute('value'))!;
    await select.selectOption(value);
    const fitting = await items.count();
    expect(fitting).toBeGreaterThan(0);
    expect(fitting).toBeLessThan(all);
    for (const people of await items.evaluateAll((found) =>
      found.map((item) => (item as HTMLElement).dataset['people']!.split(' ')),
    ))
      expect(people).toContain(value);
    expect(new URL(page.url()).searchParams.get('person')).toBe(value);
    expect(await page.locator('.filter output').innerText()).toContain(String(fitting));
    await page.reload();
    expect(await items.count()).toBe(fitting);
    await page.locator('.filter button').press('Enter');
    expect(await items.count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  it('quotes can be narrowed to a source', async () => {
    const page = await open('quotes/');
    const items = page.locator('main li.said:visible');
    const all = await items.count();
    await page.locator('.filter select[name=source]').selectOption({ index: 1 });
    expect(await items.count()).toBeLessThan(all);
  });

  it('without scripts there is no filter and the whole list', async () => {
    const { context, page } = await site.openWatched({ javaScriptEnabled: false });
    await page.goto(`${site.url}timeline/`);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    expect(await page.locator('main li[data-people]').first().isVisible()).toBe(true);
    await context.close();
  });

  it('a card shows at a link on which a reader rests, without any script', async () => {
    const page = await open(pageKinds(dist).find((address) => /^articles\/./.test(address))!);
    const link = page.locator('.reading a.person').first();
    const card = page.locator(`#${(await link.getAttribute('interestfor'))!}`);
    expect(await card.isVisible()).toBe(false);
    await link.hover();
    await card.waitFor({ state: 'visible' });
    expect(await card.innerText()).toMatch(/mentions? in/);
    const [at, box] = [(await link.boundingBox())!, (await card.boundingBox())!];
    expect(
      Math.min(Math.abs(box.y - at.y - at.height), Math.abs(box.y + box.height - at.y)),
    ).toBeLessThan(24);
  });

  it('the fallback shows the same card on focus where the browser does not know cards, and Escape closes it', async () => {
    const { page } = await site.openWatched();
    await page.addInitScript(forgetCards);
    await page.goto(`${site.url}timeline/`);
    const link = page.locator('main a.person').first();
    const card = page.locator(`#${(await link.getAttribute('interestfor'))!}`);
    await link.focus();
    await card.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  it('nothing moves for readers who asked for that, and everything stays visible in forced colours', async () => {
    const page = await open('', { reducedMotion: 'reduce', forcedColors: 'active' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const [fill, paper] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.picture .dot, .picture .bar')!).fill,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(fill).not.toBe(paper);
    await page.goto(`${site.url}quotes/`);
    expect(
      await page
        .locator('.said mark')
        .first()
        .evaluate((mark) => {
          const { backgroundImage, color, backgroundColor } = getComputedStyle(mark);
          return [backgroundImage, color === backgroundColor];
        }),
    ).toEqual(['none', false]);
  });

  it('nothing moves while a page loads', async () => {
    for (const address of pageKinds(dist)) {
      const { context, page } = await site.openWatched({ viewport: { width: 390, height: 844 } });
      await page.addInitScript(() => {
        (globalThis as unknown as { moved: number }).moved = 0;
        new PerformanceObserver((seen) => {
          for (const entry of seen.getEntries())
            (globalThis as unknown as { moved: number }).moved += (
              entry as unknown as { value: number }
            ).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site.url}${address}`, { waitUntil: 'networkidle' });
      expect(
        await page.evaluate(() => (globalThis as unknown as { moved: number }).moved),
        address,
      ).toBe(0);
      await context.close();
    }
  });

  it('what is folded below an article is printed whole, and no address of a passage stands in a fold', async () => {
    for (const address of pageKinds(dist)) {
      const html = await (await fetch(`${site.url}${address}`)).text();
      for (const [fold] of html.matchAll(/<details(?![^>]*\sopen)[^>]*>.*?<\/details>/gs))
        expect(fold.slice(fold.indexOf('>')), address).not.toMatch(/\sid="/);
    }
    const page = await open(pageKinds(dist).find((name) => /^articles\/./.test(name))!);
    const folded = page.locator('details:not([open]) .lines > li');
    expect(await folded.count()).toBeGreaterThan(0);
    expect(
      await folded
        .first()
        .evaluate((item) => item.checkVisibility({ contentVisibilityAuto: true })),
    ).toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const item of await folded.all())
      expect((await item.boundingBox())!.height).toBeGreaterThan(10);
  });

  it('on paper every citation has its whole address, and nothing is folded away', async () => {
    const page = await open(pageKinds(dist).find((address) => /^people\/./.test(address))!);
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('main [data-print]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toMatch(/https:\/\/example\.org\/articles\/[^#]+#p-/);
    expect(await page.locator('.site-nav').isVisible()).toBe(false);
    expect(
      (await page.locator('.mentions blockquote').first().boundingBox())!.height,
    ).toBeGreaterThan(10);
  });

  it('the whole story on paper lists its parts, numbered as they are, and every passage ends with its address', async () => {
    const page = await open('dossier/');
    await page.emulateMedia({ media: 'print' });
    const listed = await page
      .locator('.contents a')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href')!.slice(1), link.checkVisibility()]),
      );
    expect(listed).toEqual(
      await page.locator('main h2').evaluateAll((headings) => headings.map(({ id }) => [id, true])),
    );
    const mark = page.locator('.dossier .permalink').first();
    expect(await mark.evaluate((link) => getComputedStyle(link, '::after').content)).toBe(
      `"${new URL(await mark.evaluate((link) => (link as HTMLAnchorElement).href)).hash}"`,
    );
    expect(
      await page
        .locator('.source a.person')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content),
    ).toBe('none');
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  });

  it('what lies far down a long page is laid out late, and a link to it opens it where it stays', async () => {
    const page = await open('dossier/');
    // A long list: the seeds' own are too short to be laid out late.
    const ways = await page
      .locator('.section > ul:not(.lines)')
      .first()
      .evaluate((list) => {
        while (list.children.length < 200) list.append(list.children[0]!.cloneNode(true));
        for (const one of list.querySelectorAll('li [id]')) one.removeAttribute('id');
        return [list.firstElementChild!, list.lastElementChild!].map(
          (item) => getComputedStyle(item).contentVisibility,
        );
      });
    expect(ways).toEqual(['visible', 'auto']);
    // Behind the long list: whatever is laid out late above would push it away.
    const id = await page.locator('.dossier .reading [id]').last().getAttribute('id');
    await page.goto(`${page.url()}#${id!}`);
    const place = (): Promise<number> =>
      page.evaluate((target) => document.getElementById(target)!.getBoundingClientRect().y, id!);
    const before = await place();
    expect(before).toBeGreaterThanOrEqual(0);
    expect(before).toBeLessThan(page.viewportSize()!.height);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(Math.abs((await place()) - before)).toBeLessThan(2);
  });

  it.each([
    '',
    'search/',
    ...['articles', 'people'].map((folder) =>
      pageKinds(dist).find((name) => name.startsWith(`${folder}/`) && name !== `${folder}/`)!,
    ),
  ])(
    'the keyboard leads through all of ‘%s’ in the order of the text, each stop in sight and marked',
    async (address) => {
      const page = await open(address);
      // The field of the search page takes the focus: the way is gone from its beginning.
      await page.locator('.skip').focus();
      const wanted = await page
        .locator(
          ':is(a[href], button, input, select, summary, [tabindex="0"]):not([tabindex="-1"])',
        )
        .evaluateAll(
          (all) =>
            all.filter(
              (stop) =>
                stop.checkVisibility({ visibilityProperty: true }) &&
                (stop.tagName === 'SUMMARY' || !stop.closest('details:not([open])')),
            ).length,
        );
      for (let [stops, before] = [1, 0]; stops < wanted; stops++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const active = document.activeElement!;
          const { top, bottom } = active.getBoundingClientRect();
          const { outlineStyle, outlineWidth } = getComputedStyle(active);
          return {
            place: [...document.querySelectorAll('*')].indexOf(active),
            seen: bottom > 0 && top < innerHeight,
            marked: outlineStyle !== 'none' && outlineWidth !== '0px',
            what: active.outerHTML.slice(0, 80),
          };
        });
        expect(stop, stop.what).toMatchObject({ seen: true, marked: true });
        expect(stop.place, stop.what).toBeGreaterThan(before);
        before = stop.place;
      }
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body ||
            document.activeElement!.className === 'skip',
        ),
      ).toBe(true);
    },
  );
});
