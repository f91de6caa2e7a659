import chromium from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium as playwright,
  type Page,
} from 'playwright-core';

/** Starts the browser that comes with the development packages; needs no rights and no download. */
export async function launch(): Promise<Browser> {
  // The package's own arguments are for serverless hosts: one process, no web security. A test
  // wants a plain browser.
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    headless: true,
  });
}

/**
 * Uses a page for reading as a reader would who moves the pointer over its text, and waits until
 * the scripts that come for it have run.
 */
export async function use(page: Page): Promise<void> {
  await page.locator('main').hover({ position: { x: 5, y: 5 } });
  await page.waitForSelector('head > script[type=module]', { state: 'attached' });
  // A string, because the test's own compiler would rewrite an import.
  await page.evaluate(
    "import(document.querySelector('head > script[type=module]').src).then(() => undefined)",
  );
}

/**
 * Runs in a page before its own scripts: makes the browser one that does not know `interestfor`.
 */
export function forgetCards(): void {
  delete (HTMLAnchorElement.prototype as unknown as Record<string, unknown>)['interestForElement'];
  addEventListener('interest', (event) => event.preventDefault(), true);
}

/**
 * What a page did that it must not do: errors on the console, requests to other hosts, breaches of
 * the header policy.
 */
export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: string[];
}

/** Opens a page that notes every fault. */
export async function openWatched(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on(
    'console',
    (message) => void (message.type() === 'error' && faults.push(`console: ${message.text()}`)),
  );
  page.on('pageerror', (error) => void faults.push(`error: ${error.message}`));
  page.on(
    'request',
    (request) =>
      void (
        new URL(request.url()).origin !== origin && faults.push(`foreign request: ${request.url()}`)
      ),
  );
  page.on(
    'response',
    (response) =>
      void (response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`)),
  );
  return { context, page, faults };
}
