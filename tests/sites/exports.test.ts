import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, inject, it } from 'vitest';
import { readXml } from '../unit/queries/readers/read-xml.ts';
import { schemaOrgFaults } from '../unit/queries/readers/schema-org.ts';

describe.each(inject('sites'))('exports under $base', ({ dist, base }) => {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const read = (name: string): string => readFileSync(path.join(dist, name), 'utf8');
  const listed = names
    .filter((name) => name.endsWith('index.html'))
    .map((name) => [name, read(name)] as const)
    .filter(([, html]) => html.includes('rel="canonical"') && html.includes('og:image"'));
  const fileOf = (address: string): string =>
    path.join(
      dist,
      decodeURIComponent(new URL(address, 'https://example.org').pathname.slice(base.length)),
    );

  it('every listed page has its picture and its other forms, at addresses of this site', () => {
    expect(listed.length).toBeGreaterThan(50);
    for (const [name, html] of listed) {
      const image = /property="og:image" content="([^"]+)"/.exec(html)![1]!;
      expect(image, name).toMatch(`https://example.org${base}`);
      expect(readFileSync(fileOf(image)).subarray(1, 4).toString(), name).toBe('PNG');
      const others = [...html.matchAll(/rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
      expect(
        others.map(([, type]) => type),
        name,
      ).toEqual(expect.arrayContaining(['application/json', 'text/markdown']));
      for (const [, , href] of others)
        expect(existsSync(fileOf(href!)), `${name} ${href}`).toBe(true);
    }
  });

  it('linked data of every page is schema.org’s', () => {
    for (const [name, html] of listed)
      expect(
        schemaOrgFaults(
          JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!),
        ),
        name,
      ).toEqual([]);
  });

  it('every feed is read and absolute', () => {
    const feeds = names.filter((name) => name.endsWith('feed.xml'));
    expect(feeds.length).toBeGreaterThan(20);
    for (const name of feeds) {
      const xml = read(name);
      readXml(xml);
      const { id, updated, entries = [] } = parseAtomFeed(xml);
      expect(id, name).toMatch(`https://example.org${base}`);
      expect(updated, name).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(entries.length, name).toBeGreaterThan(0);
      expect(xml, name).not.toMatch(/(?:href|cite)=(?:"|&quot;)\//);
    }
  });

  it('datapackage.json tells the true size and hash of every file', () => {
    const { resources } = JSON.parse(read('data/datapackage.json')) as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    const there = readdirSync(path.join(dist, 'data'), { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() &&
          !/^(?:index\.html(?:\.md)?|social\.png|datapackage\.json)$/.test(entry.name),
      )
      .map(({ name }) => name);
    expect(resources.map((resource) => resource.path).sort()).toEqual(there.sort());
    for (const { path: file, bytes, hash } of resources) {
      const content = readFileSync(path.join(dist, 'data', file));
      expect([bytes, hash], file).toEqual([
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
    }
  });
});
