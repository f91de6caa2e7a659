import type { Browser, Request } from 'playwright-core';

/**
 * What opening one page took: bytes on the wire by kind (bodies as sent, with their headers),
 * requests, times in ms, layout shift.
 */
export interface Figures {
  readonly html: number;
  readonly css: number;
  readonly font: number;
  readonly js: number;
  readonly image: number;
  readonly other: number;
  readonly bytes: number;
  readonly requests: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
}

/**
 * Lighthouse's ‘slow 4G’ as a browser applies it (150 ms and 1.6 Mbit/s with the factors of its
 * `throttling` constants), and its phone.
 */
const slowNetwork = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const slowProcessor = { rate: 4 };
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

const kinds = {
  document: 'html',
  stylesheet: 'css',
  font: 'font',
  script: 'js',
  image: 'image',
} as const;
const kindOf = (request: Request): 'html' | 'css' | 'font' | 'js' | 'image' | 'other' =>
  kinds[request.resourceType() as keyof typeof kinds] ?? 'other';

/**
 * Opens a page as a first visit on a slow phone, in a context of its own, and waits until it is
 * quiet.
 */
export async function openCold(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowNetwork);
  await session.send('Emulation.setCPUThrottlingRate', slowProcessor);
  const finished: Request[] = [];
  page.on('requestfinished', (request) => void finished.push(request));
  await page.goto(url, { waitUntil: 'networkidle' });
  const times = await page.evaluate(timesOfPage);
  const bytes = { html: 0, css: 0, font: 0, js: 0, image: 0, other: 0 };
  for (const request of finished) {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    bytes[kindOf(request)] += responseBodySize + responseHeadersSize;
  }
  await context.close();
  return {
    ...bytes,
    bytes: Object.values(bytes).reduce((sum, one) => sum + one, 0),
    requests: finished.length,
    ...times,
  };
}

/** Runs in the page: what the browser has noted about it so far. */
async function timesOfPage(): Promise<{ fcp: number; lcp: number; cls: number }> {
  const noted = (type: string): Promise<PerformanceEntryList> =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 1000);
    });
  const [paints, largest, shifts] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift'].map(noted),
  );
  return {
    fcp: paints!.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
    lcp: largest!.at(-1)?.startTime ?? NaN,
    cls: shifts!.reduce(
      (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
      0,
    ),
  };
}
