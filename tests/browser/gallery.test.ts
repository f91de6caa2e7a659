import process from 'node:process';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browse.ts';
import { difference } from './difference.ts';
import { keepPicture, type Look, lookAt, looks, readPicture } from './looks.ts';
import { pageKinds } from './page-kinds.ts';

/**
 * How differently a page may lie from the picture that is kept of it: more than wider letters or a
 * line less make (up to 0.19 on ten looks), less than nearly every layout that falls apart (all
 * styles missing 0.25 to 0.63, letters twice as large 0.35 to 0.65). A part that is missing as a
 * whole makes 0.1 to 0.2 of a page's beginning, columns below each other 0.19 on an article: that
 * parts are there, and where they stand, is for the tests of pages to say.
 */
const tolerance = 0.24;

const nameOf = (address: string): string => {
  const [folder = '', page] = address.split('/');
  return (page ? `${folder}-one` : folder || 'front').replace('.html', '');
};

describe('the look of every kind of page', () => {
  const [{ dist, base }] = inject('sites');
  const site = browse({ dist, base });

  it.each(
    pageKinds(dist).flatMap((address) =>
      looks.map((look) => ({ address, look, name: `${nameOf(address)}.${look}` })),
    ),
  )('$name', async ({ address, look, name }) => {
    const file = `docs/gallery/${name}.png`;
    const seen = await lookAt(site.browser, `${site.url}${address}`, look);
    if (process.env['UPDATE']) return keepPicture(file, seen);
    const kept = readPicture(file);
    expect(kept, `${file} is missing: UPDATE=1 makes it`).not.toBeNull();
    expect(difference(seen, kept!), file).toBeLessThan(tolerance);
  });

  // Each fault is tried on the page as it is now, so that it says something of the measure and
  // nothing of the kept picture.
  const article = pageKinds(dist).find((address) => /^articles\/./.test(address))!;
  const faults: readonly {
    fault: string;
    address: string;
    look: Look;
    spoil: (css: string) => string;
  }[] = [
    { fault: 'all styles are missing', address: '', look: 'desktop-light', spoil: () => '' },
    {
      fault: 'all styles are missing on a phone',
      address: article,
      look: 'phone-light',
      spoil: () => '',
    },
    {
      fault: 'the layer of the layout is missing',
      address: '',
      look: 'desktop-light',
      spoil: (css) => css.replaceAll(/@layer layout\s*\{/g, '@media not all{'),
    },
    {
      fault: 'the layer of the parts is missing',
      address: '',
      look: 'desktop-light',
      spoil: (css) => css.replaceAll(/@layer parts\s*\{/g, '@media not all{'),
    },
    {
      fault: 'columns stand below each other',
      address: 'timeline/',
      look: 'desktop-light',
      spoil: (css) => `${css}.split>.section{display:block!important}`,
    },
    {
      fault: 'the column beside the text stands on the wrong side',
      address: article,
      look: 'desktop-light',
      spoil: (css) => `${css}html{direction:rtl!important}`,
    },
    {
      fault: 'letters are twice as large',
      address: '',
      look: 'desktop-light',
      spoil: (css) => `${css}html{font-size:200%!important}`,
    },
    {
      fault: 'letters are twice as large on a phone',
      address: article,
      look: 'phone-light',
      spoil: (css) => `${css}html{font-size:200%!important}`,
    },
    {
      fault: 'the text runs from edge to edge',
      address: article,
      look: 'desktop-light',
      spoil: (css) =>
        `${css}.frame{max-inline-size:none!important;padding-inline:0!important}*{max-inline-size:none!important}`,
    },
    {
      fault: 'dark mode has dark letters',
      address: '',
      look: 'desktop-dark',
      spoil: (css) => `${css}html{--ink:#161718!important;--ink-muted:#161718!important}`,
    },
    {
      fault: 'dark mode is light',
      address: article,
      look: 'desktop-dark',
      spoil: (css) => `${css}html{color-scheme:light!important}`,
    },
    {
      fault: 'letters are as light as the paper',
      address: article,
      look: 'desktop-light',
      spoil: (css) => `${css}*{color:var(--paper)!important}`,
    },
    {
      fault: 'the printed page keeps the screen’s frame',
      address: '',
      look: 'print',
      spoil: (css) => css.replaceAll('@media print', '@media not all'),
    },
  ];
  const noFaults: readonly {
    change: string;
    address: string;
    look: Look;
    spoil: (css: string) => string;
  }[] = [
    {
      change: 'letters are drawn a little wider',
      address: '',
      look: 'desktop-light',
      spoil: (css) => `${css}*{letter-spacing:0.004em}`,
    },
    {
      change: 'letters are drawn a little wider on a phone',
      address: article,
      look: 'phone-light',
      spoil: (css) => `${css}*{letter-spacing:0.004em}`,
    },
    {
      change: 'lists have one item less',
      address: '',
      look: 'desktop-light',
      spoil: (css) => `${css}main li:nth-of-type(3){display:none!important}`,
    },
    {
      change: 'a paragraph is gone',
      address: article,
      look: 'desktop-light',
      spoil: (css) => `${css}.reading > :nth-child(3){display:none!important}`,
    },
  ];
  const change = async (
    address: string,
    look: Look,
    spoil: (css: string) => string,
  ): Promise<number> =>
    difference(
      await lookAt(site.browser, `${site.url}${address}`, look, spoil),
      await lookAt(site.browser, `${site.url}${address}`, look),
    );

  it.each(faults)('would notice that $fault', async ({ address, look, spoil }) =>
    expect(await change(address, look, spoil)).toBeGreaterThan(tolerance),
  );
  it.each(noFaults)('does not mind that $change', async ({ address, look, spoil }) =>
    expect(await change(address, look, spoil)).toBeLessThan(tolerance),
  );

  // Letters of another typeface lie too much like those of ours for a picture this small: what has
  // arrived is asked itself.
  it('has its typefaces', async () => {
    const { context, page } = await site.openWatched();
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(
      await page.evaluate(() =>
        ['Nutgraf Serif', 'Nutgraf Sans'].map((name) =>
          [...document.fonts].some(
            ({ family, status }) => family.replaceAll('"', '') === name && status === 'loaded',
          ),
        ),
      ),
    ).toEqual([true, true]);
    await context.close();
  });
});
