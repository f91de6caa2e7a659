import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';
import type { Browser, Page } from 'playwright-core';
import { markdownToHtml } from 'satteri';
import { expect, it, onTestFinished } from 'vitest';
import { normalise } from '../../src/text/normalise.ts';
import { hostileLines, hostileValues } from '../hostile/values.ts';
import { strike, type TinySite, tinySite } from '../sites/tiny-site.ts';
import { readXml } from '../unit/queries/readers/read-xml.ts';
import { launch, openWatched, use } from './launch.ts';
import { serveSite } from './serve-site.ts';

import '@citation-js/plugin-bibtex';

/** What an article may hold of a value: what a reader of texts leaves of it. */
const values = hostileValues.map((value) => normalise(value).text);
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * An article with a value in every key of its front matter or sidecar, and in every kind of
 * passage.
 */
function seed(value: string, n: number): Record<string, string> {
  const keys = {
    headline: value,
    outlet: value,
    author: value,
    rights: value,
    date: `2031-02-${String(1 + (n % 28)).padStart(2, '0')}`,
    link: `https://gull.example/${n}`,
  };
  const yaml = Object.entries(keys)
    .map(([key, text]) => `${key}: ${JSON.stringify(text)}\n`)
    .join('');
  // People and events in a few are enough for pages of every kind; a page of each in all of them
  // would take a minute.
  const told =
    n > 3
      ? []
      : [
          strike.trim(),
          `Jane Roe said: “We will stay, ${value}, as long as we can.”`,
          ...hostileLines.slice(0, 2),
        ];
  const body = [
    ...told,
    `Words of port ${n} follow here`,
    value,
    `- the first of ${n}: ${value}\n- the second: ${value}`,
    `> ${value}`,
    `| port | ${value.replaceAll('|', '/')} |\n| ${n} | words |`,
  ].join('\n\n');
  const file = `seeds/port-${n}`;
  return n % 2
    ? { [`${file}.txt`]: `---\n${yaml}---\n${body}\n` }
    : { [`${file}.txt`]: `${body}\n`, [`${file}.meta.yaml`]: yaml };
}

const filesOf = (dist: string, end: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith(end) && !name.startsWith('pagefind'),
  );

it('a site of hostile articles, front matter, sidecars and editorial files shows words, and nothing of theirs runs or is fetched', async () => {
  const site = tinySite({
    ...(Object.assign({}, ...values.map(seed)) as Record<string, string>),
    'seeds/all.txt': `All that is hostile at once\n\n${values.map((value) => `${value} and some more words of it`).join('\n\n')}\n`,
    'content/editorial/story.yaml': `site: https://example.org\ntitle: ${JSON.stringify(values.slice(0, 3).join(' '))}\npublisher: ${JSON.stringify(values.join(' '))}\ncontact: ${JSON.stringify(values.join(' '))}\n`,
  });
  expect(site.run('ingest').code).toBeLessThanOrEqual(1);
  const articles = readdirSync(path.join(site.content, 'articles')).map((name) =>
    name.replace('.mdx', ''),
  );
  expect(articles).toHaveLength(values.length + 1);
  site.write(
    'content/editorial/corrections.yaml',
    `corrections:\n${values.map((value, n) => `  - ${JSON.stringify({ date: '2031-03-01', article: articles[n], wrong: value, right: value, note: value })}\n`).join('')}`,
  );
  const { code, messages } = site.run('build');
  expect(code, messages).toBeLessThanOrEqual(1);

  for (const kind of ['people', 'events'])
    expect(readdirSync(path.join(site.content, kind)).length, kind).toBeGreaterThan(0);
  fieldsCameBack(site);
  pagesHoldOurElements(site);
  const browser = await launch();
  onTestFinished(() => browser.close());
  await formatsShowWords(browser, site);
  for (const host of ['with headers', 'without headers'] as const) {
    const served = await serveSite(site.dist, '/', host);
    const { context, page, faults } = await openWatched(browser, new URL(served.url).origin);
    await page.addInitScript(() => {
      Object.assign(globalThis, { hit: () => console.error('a hostile value ran') });
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective}`),
      );
    });
    for (const address of [
      '',
      'articles/',
      'quotes/',
      'timeline/',
      'dossier/',
      'about/',
      'data/',
      `articles/${articles[0]}/`,
    ])
      await page.goto(`${served.url}${address}`);
    await searchShowsWords(page, served.url);
    if (host === 'without headers') await citationsShowWords(page, served.url);
    expect(faults, host).toEqual([]);
    await context.close();
    await served.close();
  }
});

/** What articles, front matter and sidecars stated stands in the data as it was stated. */
function fieldsCameBack({ dist }: TinySite): void {
  const read = JSON.parse(readFileSync(path.join(dist, 'data', 'articles.json'), 'utf8')) as Record<
    'seed' | 'headline' | 'outlet' | 'byline' | 'rights',
    string
  >[];
  for (const [n, value] of values.entries()) {
    const stated = read.find(({ seed: file }) => file === `port-${n}.txt`);
    expect(stated, value).toMatchObject({
      headline: value.trim(),
      outlet: value.trim(),
      byline: value.trim(),
      rights: value.trim(),
    });
  }
}

/**
 * No page holds an element or attribute that loads or runs anything but what the program puts
 * there.
 */
function pagesHoldOurElements({ dist }: TinySite): void {
  const strange: string[] = [];
  for (const name of filesOf(dist, '.html')) {
    const parser = new Parser({
      onopentag(tag, attributes) {
        const { src = '', href = '', action = '/' } = attributes;
        const isOurs =
          tag === 'script'
            ? src.startsWith('/_astro/') || attributes['type'] === 'application/ld+json'
            : tag === 'iframe'
              ? src === '/lazy-scripts/'
              : !['img', 'style', 'base', 'object', 'embed'].includes(tag);
        const runs =
          Object.keys(attributes).some((key) => key.startsWith('on')) ||
          /^\s*(?:javascript|data):/i.test(href);
        if (
          !isOurs ||
          runs ||
          !action.startsWith('/') ||
          (attributes['http-equiv'] ?? 'content-security-policy') !== 'content-security-policy'
        )
          strange.push(`${name}: <${tag}>`);
      },
      oncomment: (words) => void strange.push(`${name}: <!--${words}-->`),
    });
    parser.end(readFileSync(path.join(dist, name), 'utf8'));
  }
  expect(strange).toEqual([]);
}

/**
 * Elements of Markdown and feeds as the program writes them; attributes are addresses and numbers
 * of lists.
 */
const ours = new Set([
  'p',
  'a',
  'strong',
  'blockquote',
  'ul',
  'ol',
  'li',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'article',
]);

/**
 * Every file of every format is read by its reader; what the HTML in it, and that made of it, holds
 * is ours.
 */
async function formatsShowWords(browser: Browser, { dist }: TinySite): Promise<void> {
  const read = (name: string): string => readFileSync(path.join(dist, name), 'utf8');
  for (const end of ['.xml', '.graphml'])
    for (const name of filesOf(dist, end)) readXml(read(name));
  for (const name of filesOf(dist, '.json').filter((file) => !file.endsWith('ftm.json')))
    JSON.parse(read(name));
  const html = [
    ...filesOf(dist, 'feed.xml').flatMap((name) =>
      (parseAtomFeed(read(name)).entries ?? []).map(({ content }) => content?.value ?? ''),
    ),
    ...filesOf(dist, 'feed.json').flatMap((name) =>
      (parseJsonFeed(JSON.parse(read(name))).items ?? []).map((item) => item.content_html ?? ''),
    ),
    ...[...filesOf(dist, '.html.md'), 'llms.txt'].map(
      (name) => markdownToHtml(read(name), { features: { gfm: true } }).html,
    ),
  ];
  expect(html.length).toBeGreaterThan(100);
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.setContent(
    `<script>globalThis.hits = 0; globalThis.hit = () => { globalThis.hits++; };</script><body>${html.map((part) => `<article>${part}</article>`).join('')}</body>`,
  );
  const found = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => ({
      name: element.localName,
      attributes: element.getAttributeNames(),
      href: element.getAttribute('href') ?? '',
      text: element.textContent,
    })),
  );
  expect(new Set(found.map(({ name }) => name).filter((name) => !ours.has(name)))).toEqual(
    new Set(),
  );
  expect(
    found
      .flatMap(({ attributes }) => attributes)
      .filter((name) => !['href', 'cite', 'start'].includes(name)),
  ).toEqual([]);
  // Links are ours, or addresses that stand in words and lead where they say.
  for (const { href, text } of found)
    if (href && !href.startsWith('https://example.org/')) expect(href).toBe(encodeURI(text));
  expect(await page.evaluate(() => (globalThis as { hits?: number }).hits)).toBe(0);
  expect(asked).toEqual([]);
  await page.close();
}

/** The search finds the hostile words and shows them as they stand. */
async function searchShowsWords(page: Page, url: string): Promise<void> {
  for (const [query, words] of [
    ['onerror', '<img src="//evil.example/x.png" onerror="hit()">'],
    ['slanted marked', '<b>bold</b> <i>slanted</i> <mark>marked</mark>'],
    ['raw', '{% raw %}'],
  ] as const) {
    await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
    await page.locator('#search-results > li').first().waitFor();
    const results = page.locator('#search-results');
    expect(spaced(await results.innerText())).toContain(words);
    expect(
      new Set(
        await results.locator('li *').evaluateAll((all) => all.map(({ localName }) => localName)),
      ),
    ).toEqual(new Set(['a', 'span', 'mark']));
  }
}

/** Citations of a passage, filled in the browser, hold its words as words. */
async function citationsShowWords(page: Page, url: string): Promise<void> {
  await page.goto(`${url}articles/all-that-is-hostile-at-once/`);
  await use(page);
  const passages = await page
    .locator('.reading > p[id]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(passages.length).toBeGreaterThan(hostileValues.length / 2);
  await page.locator('.reading .permalink').first().click();
  await page.getByRole('button', { name: 'Cite this passage' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this passage' });
  await dialog.waitFor();
  for (const id of passages) {
    await dialog.getByRole('button').last().click();
    await page.evaluate((detail) => void dispatchEvent(new CustomEvent('cite', { detail })), id);
    await dialog.waitFor();
    const [plain = '', , , markdown = '', html = '', bibtex = '', ris = '', csl = ''] = await dialog
      .locator('pre')
      .allTextContents();
    const exact = spaced(/^“([^]*)” — /.exec(plain)?.[1] ?? '');
    expect(exact, id).not.toBe('');
    const shown = await page.evaluate(
      (parts) =>
        parts.map((part) => {
          const { body } = new DOMParser().parseFromString(part, 'text/html');
          return {
            names: [...body.querySelectorAll('*')].map(({ localName }) => localName),
            words: body.querySelector('blockquote p')?.textContent ?? '',
          };
        }),
      [markdownToHtml(markdown, { features: { gfm: false } }).html, html],
    );
    expect(shown[0]?.names, markdown).toEqual(['blockquote', 'p', 'p', 'a']);
    expect(shown[1]?.names, html).toEqual(['blockquote', 'p', 'p', 'a']);
    expect(shown.map(({ words }) => spaced(words))).toEqual([exact, exact]);
    const [item] = new (
      Cite as unknown as new (text: string) => { data: { note: string; title: string }[] }
    )(bibtex).data;
    expect(spaced(item?.note ?? ''), bibtex).toContain(exact);
    expect(
      ris
        .split('\n')
        .map((line) => line.slice(0, 6))
        .join(' '),
    ).toMatch(/^TY {2}- (?: [A-Z][A-Z0-9] {2}- )+$/);
    expect(spaced((JSON.parse(csl) as { note: string }[])[0]?.note ?? '')).toContain(exact);
  }
}
