import process from 'node:process';
import { PNG } from 'pngjs';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browse.ts';
import { difference, keepPicture, lookAt, looks, readPicture, shrink } from './looks.ts';
import { pageKinds } from './page-kinds.ts';

/**
 * How differently a page may lie from the picture that is kept of it. The pages of the seeds change a little with every
 * better rule of reading; a layout that falls apart changes much more.
 */
const tolerance = 0.45;

const nameOf = (address: string): string => {
  const [folder = '', page] = address.split('/');
  return (page ? `${folder}-one` : folder || 'front').replace('.html', '');
};

describe('the look of every kind of page', () => {
  const [{ dist, base }] = inject('sites');
  const site = browse({ dist, base });

  it.each(pageKinds(dist).flatMap((address) => looks.map((look) => ({ address, look, name: `${nameOf(address)}.${look}` }))))('$name', async ({ address, look, name }) => {
    const file = `docs/gallery/${name}.png`;
    const seen = await lookAt(site.browser, `${site.url}${address}`, look);
    if (process.env['UPDATE']) return keepPicture(file, seen);
    const kept = readPicture(file);
    expect(kept, `${file} is missing: UPDATE=1 makes it`).not.toBeNull();
    expect(difference(seen, kept!), file).toBeLessThan(tolerance);
  });

  it('would notice a page that lost its styles', async () => {
    const kept = readPicture('docs/gallery/front.desktop-light.png')!;
    const bare = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await bare.newPage();
    await page.route(/\.css$/, (route) => route.abort());
    await page.goto(site.url);
    const seen = shrink(PNG.sync.read(await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: 1280, height: 1800 } })), 360);
    await bare.close();
    expect(difference(seen, kept)).toBeGreaterThan(tolerance);
  });
});
