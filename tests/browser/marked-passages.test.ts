import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browse.ts';

const [{ dist, base }] = inject('sites');
const articles = readdirSync(path.join(dist, 'articles'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Versioned {
  /** The tag and class of the element. */
  readonly kind: string;
  readonly id: string;
  /** The id of the empty target at its start. */
  readonly version: string;
}

/** All elements of a page that have a version. */
const versioned = (page: Page): Promise<Versioned[]> =>
  page.locator('.version').evaluateAll((targets) =>
    targets.flatMap(({ id: version }) => {
      const element = document.getElementById(version.split('.')[0] ?? '');
      return element
        ? [{ kind: `${element.tagName} ${element.className}`.trim(), id: element.id, version }]
        : [];
    }),
  );

/**
 * A picture of an element and a little around it, in the middle of the window, with a fragment
 * opened.
 */
async function pictureAt(page: Page, id: string, fragment: string): Promise<Buffer> {
  // The browser scrolls to a fragment a moment after it is set.
  await page.evaluate(async (hash) => {
    location.hash = hash;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, fragment);
  const box = await page.locator(`[id="${id}"]`).evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  const around = 12;
  const x = Math.max(0, Math.floor(box.x) - around);
  return page.screenshot({
    clip: {
      x,
      y: Math.floor(box.y) - around,
      width: Math.ceil(box.width) + 2 * around,
      height: Math.ceil(box.height) + 2 * around,
    },
  });
}

/** Where the pixels of a picture are that have a colour, as places in its rows. */
function placesOf(picture: Buffer, [red, green, blue]: readonly number[]): number[] {
  const { data } = PNG.sync.read(picture);
  return Array.from({ length: data.length / 4 }, (_, n) => n).filter(
    (n) => data[n * 4] === red && data[n * 4 + 1] === green && data[n * 4 + 2] === blue,
  );
}

describe('a passage whose address was opened', () => {
  const site = browse({ dist, base });

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) => [
      { colorScheme, width: 1280 },
      { colorScheme, width: 390 },
    ]),
  )(
    'shows all its letters and looks the same with the version in its address: $colorScheme, $width pixels wide',
    async ({ colorScheme, width }) => {
      const { context, page } = await site.openWatched({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const seen = new Set<string>();
      for (const article of articles) {
        await page.goto(`${site.url}articles/${article}/`);
        await page.evaluate(async () => void (await document.fonts.ready));
        const ink = await page.evaluate(() =>
          getComputedStyle(document.querySelector('.reading')!).color.match(/\d+/g)!.map(Number),
        );
        for (const { kind, id, version } of await versioned(page)) {
          if (seen.has(kind)) continue;
          seen.add(kind);
          const [plain, passage, copied] = [
            await pictureAt(page, id, 'main'),
            await pictureAt(page, id, id),
            await pictureAt(page, id, version),
          ];
          expect(copied.equals(passage), `${article}#${version}`).toBe(true);
          const [letters, marked] = [placesOf(plain, ink), new Set(placesOf(copied, ink))];
          expect(letters.length, `${article}#${id}`).toBeGreaterThan(20);
          expect(
            letters.filter((place) => !marked.has(place)),
            `${article}#${version}`,
          ).toEqual([]);
        }
      }
      expect([...seen]).toEqual(expect.arrayContaining(['P', 'LI', 'SPAN sentence', 'SPAN quote']));
      await context.close();
    },
  );
});
