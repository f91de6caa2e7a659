import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TinySite, tinySite } from '../sites/tiny-site.ts';
import { launch, openWatched, use } from './launch.ts';
import { serveSite } from './serve-site.ts';

const first = `The bridge at Quill closes for the winter

The old bridge at Quill closed on Monday for the third winter in a row. Engineers found a crack in its second pier. The council meets on Friday.

Mayor Ada Moss said: “Nobody will cross it before spring.” She asked for money from the county.

A ferry takes walkers across every half hour until the bridge opens again. Tickets cost two marks.

The museum of the river keeps a model of the first bridge in its hall.
`;
const second = first
  .replace('found a crack in its second pier', 'found a crack in its third pier')
  .replace(/\nThe museum[^\n]*\n/, '')
  .replace(/(\nMayor[^\n]*\n)(\nA ferry[^\n]*\n)/, '$2$1');

type Records = readonly {
  readonly id: string;
  readonly kind: string;
  readonly v: string;
  readonly text: string;
  readonly gone?: string;
}[];
const lockOf = (site: TinySite): Records => {
  const file = readdirSync(path.join(site.content, 'anchors')).find((name) =>
    name.endsWith('.jsonl'),
  )!;
  return readFileSync(path.join(site.content, 'anchors', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Records[number]);
};
const startingWith = (records: Records, start: string, kind: string) =>
  records.find((one) => one.kind === kind && one.text.startsWith(start))!;

describe('links that were made before an article was changed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('open what they were made for, or say what became of it, with and without scripts', async () => {
    const site = tinySite({
      'seeds/bridge.txt': first,
      'content/editorial/story.yaml': 'base: /news/\n',
    });
    expect(site.run('ingest').code).toBe(0);
    const before = lockOf(site);
    const article = readdirSync(path.join(site.content, 'articles'))[0]!.replace('.mdx', '');
    rmSync(path.join(site.seeds, 'bridge.txt'));
    site.write('seeds/2025/quill.txt', second);
    const { code, messages } = site.run('build');
    expect(code, messages).toBe(0);
    const served = await serveSite(site.dist, '/news/');
    const sentence = startingWith(before, 'Engineers', 'sentence');
    const [kept, moved, gone] = [
      startingWith(before, 'The council', 'sentence'),
      startingWith(before, 'Mayor', 'paragraph'),
      startingWith(before, 'The museum', 'paragraph'),
    ];
    for (const javaScriptEnabled of [false, true]) {
      const { context, page, faults } = await openWatched(browser, new URL(served.url).origin, {
        javaScriptEnabled,
      });
      const open = async (fragment: string): Promise<void> => {
        await page.goto('about:blank');
        await page.goto(`${served.url}articles/${article}/#${fragment}`);
      };
      await open(kept.id);
      expect(await page.locator(':target').innerText()).toBe('The council meets on Friday.');
      expect(await inView(page, `[id="${kept.id}"]`)).toBe(true);
      await open(`${moved.id}.${moved.v}`);
      expect(await page.locator(`[id="${moved.id}"]`).innerText()).toContain(
        'Nobody will cross it before spring.',
      );
      expect(await inView(page, `[id="${moved.id}"]`)).toBe(true);
      await open(sentence.id);
      expect(await page.locator(':target').innerText()).toBe(
        'Engineers found a crack in its third pier.',
      );
      await open(`${sentence.id}.${sentence.v}`);
      expect(await page.locator(':target').innerText()).toMatch(
        /changed since the link was made.*it read: “Engineers found a crack in its second pier\.”/,
      );
      expect(await inView(page, `[id="${sentence.id}.${sentence.v}"]`)).toBe(true);
      for (const fragment of [gone.id, `${gone.id}.${gone.v}`]) {
        await open(fragment);
        const note = page.locator(`aside[id="${gone.id}"]`);
        expect(await note.isVisible(), fragment).toBe(true);
        expect(await note.innerText()).toContain('The museum of the river keeps a model');
        expect(await inView(page, `aside[id="${gone.id}"]`)).toBe(true);
      }
      await open(`${kept.id}.zzzz`);
      if (javaScriptEnabled) {
        await use(page);
        await page.waitForURL(new RegExp(`#${kept.id}$`));
        expect(await page.getByRole('status').innerText()).toContain('not known here');
      }
      expect(faults).toEqual([]);
      await context.close();
    }
    await served.close();
  });

  it('copy themselves with the version of the text, say so, and offer every format', async () => {
    const site = tinySite({ 'seeds/bridge.txt': first });
    expect(site.run('build').code).toBe(0);
    const [article] = readdirSync(path.join(site.content, 'articles'));
    const served = await serveSite(site.dist, '/');
    const { context, page, faults } = await openWatched(browser, new URL(served.url).origin, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${served.url}articles/${article!.replace('.mdx', '')}/`);
    await use(page);
    const { id, v, text } = startingWith(lockOf(site), 'Mayor', 'paragraph');
    const link = page.locator(`[id="${id}"] > .permalink`);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The link to this passage is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${page.url().split('#')[0]}#${id}.${v}`,
    );
    await page.getByRole('button', { name: 'Cite this passage' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite this passage' });
    await dialog.waitFor();
    expect(await dialog.locator('dt').allInnerTexts()).toEqual(
      [
        'Plain text',
        'APA',
        'Chicago',
        'Markdown',
        'HTML',
        'BibTeX',
        'RIS',
        'CSL-JSON',
        'Web Annotation',
      ].map((name) => expect.stringContaining(name) as string),
    );
    const annotation = JSON.parse(await dialog.locator('pre').last().innerText()) as {
      target: { selector: { exact?: string; value?: string; suffix?: string }[] };
    };
    expect(annotation.target.selector[0]!.value).toBe(`${id}.${v}`);
    expect(annotation.target.selector[1]).toMatchObject({
      exact: text,
      suffix: ' A ferry takes walkers across ev',
    });
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
    await served.close();
  });

  it('forward with their fragment from the page of a person who was joined with another', async () => {
    const site = tinySite({
      'seeds/bridge.txt': `${first}\nIvo Quist, the county’s engineer, called the crack harmless.\n`,
      'content/editorial/story.yaml': 'base: /news/\n',
    });
    expect(site.run('ingest').code).toBe(0);
    site.write('content/editorial/people.yaml', 'merge: [[ada-moss, ivo-quist]]\n');
    expect(site.run('build').code).toBe(0);
    const served = await serveSite(site.dist, '/news/');
    const scripted = await openWatched(browser, new URL(served.url).origin);
    await scripted.page.goto(`${served.url}people/ivo-quist/#mentions`);
    await scripted.page.waitForURL(`${served.url}people/ada-moss/#mentions`);
    await scripted.context.close();
    const plain = await openWatched(browser, new URL(served.url).origin, {
      javaScriptEnabled: false,
    });
    await plain.page.goto(`${served.url}people/ivo-quist/#mentions`);
    await plain.page.locator('main a', { hasText: 'Ada Moss' }).last().click();
    expect(plain.page.url()).toBe(`${served.url}people/ada-moss/`);
    await plain.context.close();
    await served.close();
  });
});

async function inView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  return box !== null && box.y + box.height > 0 && box.y < page.viewportSize()!.height;
}
