import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { BuiltSite } from '../build-sites.ts';
import { launch, openWatched, type Watched } from './launch.ts';
import { type Served, serveSite } from './serve-site.ts';

/** A finished site served on this computer, with a browser to look at it. */
export interface Browsing {
  /** Address of the front page; there while tests run. */
  readonly url: string;
  readonly browser: Browser;
  /** Opens an empty page of the site's own that notes every fault. */
  readonly openWatched: (options?: BrowserContextOptions) => Promise<Watched>;
}

/**
 * Serves a site and starts a browser for the tests of the suite in which it is called; both end
 * with the suite.
 */
export function browse(
  { dist, base }: Pick<BuiltSite, 'dist' | 'base'>,
  host?: Parameters<typeof serveSite>[2],
): Browsing {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveSite(dist, base, host), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    get url() {
      return served.url;
    },
    get browser() {
      return browser;
    },
    openWatched: (options) => openWatched(browser, new URL(served.url).origin, options),
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page as it is now, the size of targets (WCAG 2.2) included: one line
 * a rule, with the places.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
      rules: { 'target-size': { enabled: true } },
    }),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
