import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sitemap } from '../../../../src/queries/pages/sitemap.ts';
import { openSearch } from '../../../../src/queries/search/open-search.ts';
import { readChangeDays } from '../../../../src/queries/story/change-days.ts';
import { harbourSite } from '../../../fixtures/queries/harbour-site.ts';
import { readXml } from '../readers/read-xml.ts';

describe('sitemap', () => {
  it('lists every page once with the day of its last change', () => {
    const texts = readXml(sitemap(harbourSite()));
    const pages = texts.get('loc')!;
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain('https://example.org/explainer/people/ines-falk/');
    expect(pages).toContain('https://example.org/explainer/');
    expect(
      texts.get('lastmod')![pages.indexOf('https://example.org/explainer/articles/quay/')],
    ).toBe('2031-03-01');
    expect(new Set(texts.get('lastmod'))).toEqual(new Set(['2031-03-01', '2031-03-05']));
  });
  it('is empty where the address of the site is not known', () =>
    expect(readXml(sitemap(harbourSite({}))).get('loc')).toBeUndefined());
});

describe('OpenSearch description', () => {
  const texts = readXml(openSearch(harbourSite()));
  it('holds what version 1.1 requires within its lengths', () => {
    for (const [name, most] of [
      ['ShortName', 16],
      ['LongName', 48],
      ['Description', 1024],
    ] as const) {
      expect(texts.get(name)![0]!.length).toBeGreaterThan(0);
      expect(texts.get(name)![0]!.length).toBeLessThanOrEqual(most);
    }
  });
  it('leads to the search page', () =>
    expect(openSearch(harbourSite())).toContain(
      'template="https://example.org/explainer/search/?q={searchTerms}"',
    ));
});

describe('days of change', () => {
  it('come from the lock: first seen, edited, removed', () => {
    const content = mkdtempSync(path.join(tmpdir(), 'nutgraf-days-'));
    onTestFinished(() => rmSync(content, { recursive: true }));
    mkdirSync(path.join(content, 'anchors'));
    const line = (record: object): string =>
      `${JSON.stringify({ kind: 'paragraph', text: 't', v: 'aaaa', ...record })}\n`;
    writeFileSync(
      path.join(content, 'anchors', 'quay.jsonl'),
      line({ id: 'p-a', first: '2031-01-02' }) +
        line({
          id: 'p-b',
          first: '2031-01-01',
          earlier: [{ v: 'bbbb', text: 'x', until: '2031-02-03' }],
        }) +
        line({ id: 'p-c', first: '2031-01-05', gone: '2031-04-05' }),
    );
    const days = readChangeDays(content);
    expect(days.passage('quay', 'p-a')).toEqual({ first: '2031-01-02', changed: '2031-01-02' });
    expect(days.passage('quay', 'p-b')).toEqual({ first: '2031-01-01', changed: '2031-02-03' });
    expect(days.article('quay')).toEqual({ first: '2031-01-01', changed: '2031-04-05' });
    expect(days.passage('quay', 'p-x')).toBeNull();
    expect(days.article('none')).toBeNull();
  });
});
