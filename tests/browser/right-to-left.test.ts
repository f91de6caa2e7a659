import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browse.ts';
import { pageKinds } from './page-kinds.ts';

/**
 * Parts whose places tell whether a page lies mirrored. Tables keep their own measures; letters
 * within a line keep their order.
 */
const parts =
  'body > *, main > *, main section, main aside, main h1, main h2, main li, main figure, .site-nav li, .site-search, .crumbs li, .picture svg :is(rect, circle, text)';

describe('where one writes from right to left', () => {
  const [{ dist, base }] = inject('sites');
  const site = browse({ dist, base });

  /**
   * Left and right ends of all parts of a page, pixels, as it lies or as it would lie for a
   * language written the other way.
   */
  async function ends(
    page: Page,
  ): Promise<(readonly [what: string, left: number, right: number])[]> {
    return page.locator(parts).evaluateAll((all) =>
      all
        .filter((part) => part.getBoundingClientRect().width > 0)
        .map((part) => {
          const { left, right } = part.getBoundingClientRect();
          return [
            `${part.tagName} ${part.getAttribute('class') ?? ''} ${part.textContent.trim().slice(0, 30)}`,
            left,
            right,
          ] as const;
        }),
    );
  }

  it.each([1280, 390].flatMap((width) => pageKinds(dist).map((address) => ({ address, width }))))(
    '‘$address’ lies mirrored at a width of $width, and nothing sticks out',
    async ({ address, width }) => {
      const { context, page } = await site.openWatched({ viewport: { width, height: 900 } });
      await page.goto(`${site.url}${address}`);
      const there = await ends(page);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      const mirrored = (await ends(page)).map(
        ([what, left, right]) => [what, width - right, width - left] as const,
      );
      const astray = there.flatMap(([what, left, right], n) =>
        Math.abs(left - mirrored[n]![1]) > 3 || Math.abs(right - mirrored[n]![2]) > 3
          ? [
              `${what}: ${[left, right, mirrored[n]![1], mirrored[n]![2]].map(Math.round).join(' ')}`,
            ]
          : [],
      );
      expect(astray).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      await context.close();
    },
  );
});
