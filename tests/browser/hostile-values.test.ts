import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printable } from '../../src/text/xml.ts';
import { hostileSite } from '../fixtures/queries/hostile-site.ts';
import { outputsOf } from '../hostile/outputs.ts';
import { hostileLines, hostileValues } from '../hostile/values.ts';
import { launch } from './launch.ts';

/**
 * A word that no format takes for anything else. What a reader makes of a site with a hostile value
 * in every field must be what it makes of the same site with this word, but for the words: the same
 * values, the same elements, nothing else.
 */
const harmless = 'Qzxv';
const values = [...hostileValues, ...hostileLines];
const plain = outputsOf(hostileSite(harmless));
const outputs = new Map(values.map((value) => [value, outputsOf(hostileSite(value))]));

/** Formats that leave out what cannot be printed; calendars have spaces for control characters. */
const printed = new Set([
  'Atom',
  'JSON Feed',
  'GraphML',
  'CSV',
  'CSL',
  'BibTeX',
  ...['text', 'BibTeX', 'RIS', 'CSL'].map((format) => `citations as ${format}`),
]);
const fit = (format: string, text: string): string =>
  printed.has(format)
    ? printable(text)
    : format === 'calendar'
      ? text.replace(/[\u0000-\u001f\u007f]/g, ' ')
      : text;
const guarded = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

/**
 * White space as one space; without our quotation marks, which words that have some of their own do
 * not get.
 */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').replace(/[“”]/g, '').trim();

/**
 * What was read with `words` in place of the harmless one. Numbers tell of lengths and count as
 * equal.
 */
function withWords(
  read: unknown,
  words: string,
  cell: (text: string) => string = (text) => text,
): unknown {
  if (typeof read === 'string')
    return /^\d+$/.test(read) ? '0' : spaced(cell(read.replaceAll(harmless, () => words)));
  if (typeof read === 'number') return 0;
  if (Array.isArray(read)) return read.map((one) => withWords(one, words, cell));
  if (read === null || typeof read !== 'object') return read;
  return Object.fromEntries(
    Object.entries(read).map(([key, value]) => [
      spaced(key.replaceAll(harmless, () => words)),
      withWords(value, words, cell),
    ]),
  );
}

describe('hostile values', () => {
  it('are many', () => expect(hostileValues.length).toBeGreaterThanOrEqual(40));

  it.each(values)(
    '%j in every field is read back from every output as the words that it is',
    (value) => {
      for (const [n, { format, read }] of outputs.get(value)?.entries() ?? []) {
        expect(withWords(read, harmless), format).toEqual(
          withWords(plain[n]?.read, fit(format, value), format === 'CSV' ? guarded : undefined),
        );
      }
    },
  );
});

/** An element or a text of rendered HTML. */
type Shown =
  | string
  | {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly inside: readonly Shown[];
    };

describe('the HTML of feeds, timelines, citations, linked data and rendered Markdown', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    page.on('request', (request) => void asked.push(request.url()));
  });
  afterAll(() => browser.close());

  const formats = plain
    .map(({ format, html }, n) => ({ format, n, parts: html.length }))
    .filter(({ parts }) => parts > 0);
  it.each(formats)(
    '$format: no element of a hostile value, nothing runs, nothing is asked for',
    async ({ format, n }) => {
      const [expected = [], ...shown] = await show(
        page,
        [plain, ...outputs.values()].map((of) => of[n]?.html ?? []),
      );
      expect(shown).toHaveLength(values.length);
      // As text, since equal values of this size are told in an instant.
      const text = (own: unknown, words: string): string =>
        JSON.stringify(withWords(own, words), null, 1);
      for (const [at, value] of values.entries())
        expect(text(shown[at], harmless), value).toBe(
          text(expected, format === 'linked data' ? value : printable(value)),
        );
      expect(await page.evaluate(() => (globalThis as { hits?: number }).hits)).toBe(0);
      expect(asked).toEqual([]);
    },
  );

  it('would be told of if it did', async () => {
    const [[shown] = []] = await show(page, [
      ['<p><img src="https://evil.example/x.png" onerror="hit()"></p><script>hit()</script>'],
    ]);
    expect(JSON.stringify(shown)).toContain('"img"');
    await page.waitForFunction(() => (globalThis as { hits?: number }).hits === 2);
    expect(asked).toContain('https://evil.example/x.png');
  });
});

/**
 * Shows the parts of each site as a reader without any filter would; gives what came of each part.
 */
async function show(page: Page, sites: readonly (readonly string[])[]): Promise<Shown[][]> {
  const parts = sites.map(
    (html) => `<main>${html.map((part) => `<article>${part}</article>`).join('')}</main>`,
  );
  await page.setContent(
    `<script>globalThis.hits = 0; globalThis.hit = () => { globalThis.hits++; };</script><body>${parts.join('')}</body>`,
  );
  const shown = await page.evaluate(() => {
    const read = (node: Node): unknown => {
      if (node instanceof Text) return node.data;
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value]) : [];
      return {
        name: node.nodeName.toLowerCase(),
        attributes: Object.fromEntries(attributes),
        inside: [...node.childNodes].map(read),
      };
    };
    return [...document.body.children].map((main) => [...main.children].map(read));
  });
  return (shown as Shown[][]).map((own) => own.map(parsed).flatMap(withoutAutolinks));
}

/** Linked data as values: their text is written as JSON has it. */
function parsed(shown: Shown): Shown {
  if (typeof shown === 'string') return shown;
  if (shown.attributes['type'] === 'application/ld+json')
    return { ...shown, inside: [JSON.parse(shown.inside.join('')) as Shown] };
  return { ...shown, inside: shown.inside.map(parsed) };
}

/**
 * Links that a renderer of Markdown makes of addresses in words, as all do: the words stay, and
 * lead where they say.
 */
function withoutAutolinks(shown: Shown): Shown[] {
  if (typeof shown === 'string' || shown.name === 'script') return [shown];
  const {
    name,
    attributes: { href = '' },
    inside,
  } = shown;
  const [words, ...more] = inside;
  if (
    name === 'a' &&
    /^https?:/.test(href) &&
    typeof words === 'string' &&
    more.length === 0 &&
    href === encodeURI(words)
  )
    return [words];
  return [{ ...shown, inside: joined(inside.flatMap(withoutAutolinks)) }];
}

/** With texts beside each other as one. */
const joined = (shown: readonly Shown[]): Shown[] =>
  shown.reduce<Shown[]>((all, one) => {
    const last = all.at(-1);
    return typeof one === 'string' && typeof last === 'string'
      ? [...all.slice(0, -1), last + one]
      : [...all, one];
  }, []);
