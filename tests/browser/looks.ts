import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';

/** The ways in which each kind of page is looked at. */
export const looks = [
  'desktop-light',
  'desktop-dark',
  'phone-light',
  'phone-dark',
  'print',
] as const;
export type Look = (typeof looks)[number];

/** Pictures of the gallery are this wide, and show this much of a page's beginning; pixels. */
const [small, most] = [
  { desktop: 360, phone: 156 },
  { desktop: 1800, phone: 1300 },
];

/** One picture of a page, made small; `spoil` changes its style sheets on the way. */
export async function lookAt(
  browser: Browser,
  url: string,
  look: Look,
  spoil?: (css: string) => string,
): Promise<PNG> {
  const phone = look.startsWith('phone');
  const width = phone ? 390 : 1280;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: look.endsWith('dark') ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (spoil)
    await page.route(/\.css$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: spoil(await response.text()) });
    });
  if (look === 'print') await page.emulateMedia({ media: 'print' });
  // The second visit has the typefaces at hand.
  await page.goto(url);
  await page.evaluate(async () => void (await document.fonts.ready));
  await page.reload();
  await page.evaluate(async () => void (await document.fonts.ready));
  const height = Math.min(
    await page.evaluate(() => document.documentElement.scrollHeight),
    phone ? most.phone : most.desktop,
  );
  const full = PNG.sync.read(
    await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } }),
  );
  await context.close();
  return shrink(full, phone ? small.phone : small.desktop);
}

/** Makes a picture smaller by the mean of the pixels that fall together. */
export function shrink(from: PNG, width: number): PNG {
  const scale = from.width / width;
  const to = new PNG({ width, height: Math.floor(from.height / scale) });
  for (let y = 0; y < to.height; y++) {
    for (let x = 0; x < width; x++) {
      const [x0, x1, y0, y1] = [
        Math.floor(x * scale),
        Math.floor((x + 1) * scale),
        Math.floor(y * scale),
        Math.floor((y + 1) * scale),
      ];
      const sum = [0, 0, 0];
      for (let v = y0; v < y1; v++)
        for (let u = x0; u < x1; u++)
          for (let c = 0; c < 3; c++) sum[c]! += from.data[(v * from.width + u) * 4 + c]!;
      const n = (x1 - x0) * (y1 - y0);
      for (let c = 0; c < 3; c++) to.data[(y * width + x) * 4 + c] = Math.round(sum[c]! / n);
      to.data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return to;
}

/** The kept picture, or null where there is none. */
export const readPicture = (file: string): PNG | null =>
  existsSync(file) ? PNG.sync.read(readFileSync(file)) : null;

/** Keeps a picture. */
export function keepPicture(file: string, png: PNG): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Sixteen steps a colour are enough to look at, and pack well.
  for (let at = 0; at < png.data.length; at++)
    png.data[at] = Math.min(255, Math.round(png.data[at]! / 16) * 16);
  writeFileSync(file, PNG.sync.write(png, { colorType: 2, deflateLevel: 9 }));
}
