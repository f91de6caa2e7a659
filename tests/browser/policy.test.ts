import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browse.ts';
import { use, type Watched } from './launch.ts';
import { pageKinds } from './page-kinds.ts';

const [root, below] = inject('sites');
const hosts = [
  { ...root, host: 'with headers' },
  { ...root, host: 'without headers' },
  { ...below, host: 'with headers' },
] as const;

describe.each(hosts)('on a host $host, under $base', ({ dist, base, host }) => {
  const site = browse({ dist, base }, host);

  /** Opens a page that notes also what its policy forbids. */
  async function open(address: string): Promise<Watched> {
    const watched = await site.openWatched();
    await watched.page.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      ),
    );
    const response = await watched.page.goto(`${site.url}${address}`, { waitUntil: 'networkidle' });
    const { 'content-security-policy': policy } = response?.headers() ?? {};
    expect(policy?.includes("default-src 'none'")).toBe(host === 'with headers' ? true : undefined);
    return watched;
  }

  it.each([...pageKinds(dist), 'integrity/', 'lazy-scripts/'])(
    '‘%s’ has no errors, no foreign requests and no breach of the policy',
    async (address) => {
      const { context, page, faults } = await open(address);
      expect(faults).toEqual([]);
      expect(await page.title()).not.toBe('');
      await context.close();
    },
  );

  it('an article can be used: its scripts come, a key opens the search, and the search finds', async () => {
    const { context, page, faults } = await open(
      pageKinds(dist).find((address) => /^articles\/./.test(address)) ?? '',
    );
    await use(page);
    await page.keyboard.press('/');
    await page.locator('.search-box input[role=combobox]').fill('divorce');
    await page.locator('.search-box [role=option]').first().waitFor();
    await page.goto(`${site.url}search/?q=divorce`);
    await page.locator('#search-results > li').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('what is not of the site neither runs nor is fetched', async () => {
    const { context, page, faults } = await open('about/');
    const tried = await tryForbidden(page);
    expect(tried).toEqual({
      ran: false,
      violations: expect.arrayContaining([
        'script-src-elem',
        'img-src',
        'style-src-elem',
        'connect-src',
        'base-uri',
        'frame-src',
      ]),
    });
    // Chromium tells the test of requests that it does not make, together with the policy that
    // forbade them.
    expect(faults.filter((fault) => /^(?:error|\d+): /.test(fault))).toEqual([]);
    await context.close();
  });
});

/**
 * Puts into a page what no page of the site holds; says whether code of it ran, and which
 * directives forbade something.
 */
const tryForbidden = (page: Page): Promise<{ ran: boolean; violations: string[] }> =>
  page.evaluate(async () => {
    const violations = new Set<string>();
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.add(effectiveDirective),
    );
    const add = (name: string, values: Readonly<Record<string, string>>): void =>
      document.head.append(Object.assign(document.createElement(name), values));
    add('script', { textContent: 'globalThis.ran = true' });
    add('style', { textContent: 'body { display: none }' });
    add('img', { src: 'https://example.org/pixel.gif' });
    add('base', { href: 'https://example.org/' });
    add('iframe', { src: 'https://example.org/' });
    await fetch('https://example.org/').catch(() => undefined);
    await new Promise((done) => setTimeout(done, 200));
    return { ran: 'ran' in globalThis, violations: [...violations] };
  });
