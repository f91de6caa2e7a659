import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../../src/queries/feeds/atom.ts';
import type { Feed } from '../../../../src/queries/feeds/feed.ts';
import { feedPaths, feedsByPath } from '../../../../src/queries/feeds/feed-paths.ts';
import { jsonFeed } from '../../../../src/queries/feeds/json-feed.ts';
import { harbourSite, nasty } from '../../../fixtures/queries/harbour-site.ts';
import { readXml } from '../readers/read-xml.ts';

const site = harbourSite();
const feeds = [...feedsByPath(site)];

describe('feeds', () => {
  it('are there for the story, and for each person and event whose passages have days', () => {
    expect(feeds.map(([path]) => path)).toEqual([
      '',
      'people/ines-falk/',
      'events/strike/',
      'events/undated/',
    ]);
    expect(feedPaths(site).map(({ params }) => params.page)).toEqual([
      undefined,
      'people/ines-falk',
      'events/strike',
      'events/undated',
    ]);
  });

  it.each(feeds)('Atom of ‘%s’ is well-formed and holds what RFC 4287 requires', (path, feed) => {
    const xml = atomFeed(site, feed);
    expect(readXml(xml).get('entry')).toHaveLength(feed.entries.length);
    const read = parseAtomFeed(xml);
    expect(read).toMatchObject({
      id: `https://example.org/explainer/${path}`,
      updated: `${feed.entries[0].days.changed}T00:00:00Z`,
      authors: [{ name: 'The harbour' }],
    });
    expect(read.links?.find(({ rel }) => rel === 'self')?.href).toBe(
      `https://example.org/explainer/${path}feed.xml`,
    );
    for (const entry of read.entries ?? []) {
      expect(entry.id).toMatch(/^https:\/\/example\.org\/explainer\//);
      expect(entry.title).toBeTruthy();
      expect(entry.updated).toMatch(/^2031-\d\d-\d\dT00:00:00Z$/);
      expect(entry.links?.[0]?.href).toMatch(/^https:\/\/example\.org\/explainer\/articles\//);
    }
    expect(new Set(read.entries?.map(({ id }) => id)).size).toBe(read.entries?.length);
  });

  it.each(feeds)('JSON Feed of ‘%s’ holds what version 1.1 requires', (path, feed) => {
    const read = parseJsonFeed(JSON.parse(jsonFeed(site, feed)));
    expect(read).toMatchObject({
      feed_url: `https://example.org/explainer/${path}feed.json`,
      home_page_url: `https://example.org/explainer/${path}`,
    });
    for (const item of read.items ?? []) {
      expect(typeof item.id).toBe('string');
      expect(item.content_html ?? item.content_text).toBeTruthy();
      expect(new Date(item.date_modified ?? '').toISOString()).toMatch(/^2031/);
    }
  });

  it('show no claim without its status and who says so', () => {
    const html = feedsByPath(site)
      .get('people/ines-falk/')!
      .entries.map((entry) => entry.html.html);
    expect(html[0]).toContain('<strong>denied, according to Falk</strong>');
    expect(html[1]).toContain('<strong>alleged, touches corruption, according to a clerk</strong>');
    expect(html[1], 'the denial stands beside it').toContain('Falk denied it.');
  });

  it('carry words of a source as words: no markup of theirs, no control character', () => {
    const feed = feedsByPath(site).get('')!;
    for (const text of [atomFeed(site, feed), jsonFeed(site, feed)])
      expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/);
    const entry = parseAtomFeed(atomFeed(site, feed)).entries?.find(({ id }) =>
      id?.includes('quay'),
    );
    expect(entry?.title?.value).toBe(nasty.replace('\u0007', ''));
    expect(entry?.content?.value).toMatch(/^<blockquote/);
    expect(entry?.content?.value).not.toContain('<b>');
  });

  it('have lasting ids and honour the base where the address of the site is not known', () => {
    const local = harbourSite({});
    const feed = feedsByPath(local).get('') as Feed;
    const read = parseAtomFeed(atomFeed(local, feed));
    expect(read.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(read.entries?.[0]?.links?.[0]?.href).toBe('/explainer/articles/cranes/');
  });
});
