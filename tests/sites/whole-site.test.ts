import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { verifySite } from '../../src/cli/verify/verify-site.ts';
import { strike, tinySite } from './tiny-site.ts';

const sites = inject('sites');
const read = (...parts: string[]): string => readFileSync(path.join(...parts), 'utf8');
const names = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

describe.each(sites)('the seeds under $base', ({ dist, base, content }) => {
  it('has no dead link, fragment or ambiguous id, and every promised page', () => {
    const { messages, counts } = verifySite(dist, {
      base,
      content,
      secrets: { withheld: [], limited: [], free: [], outletUnknown: 'outlet unknown' },
    });
    expect(messages).toEqual([]);
    expect(counts.pages).toBeGreaterThan(20);
    expect(counts.fragments).toBeGreaterThan(100);
    expect(counts.files).toBeGreaterThanOrEqual(8);
  });

  it('carries no inline script or style, and the scripts that a page loads by itself are small', () => {
    for (const name of names(dist).filter((file) => file.endsWith('.html'))) {
      const html = read(dist, name);
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes!);
      for (const attributes of scripts)
        expect(attributes, name).toMatch(/\bsrc=|type="application\/ld\+json"/);
      const own = scripts
        .flatMap((attributes) => /\bsrc="([^"]+)"/.exec(attributes)?.[1] ?? [])
        .map((src) => gzipSync(read(dist, src.slice(base.length))).length);
      if (!name.startsWith('search'))
        expect(
          own.reduce((sum, bytes) => sum + bytes, 0),
          name,
        ).toBeLessThan(4000);
      expect(html, name).not.toMatch(/<style\b|\sstyle="|\son[a-z]+="/);
    }
  });

  it('cites the exact words of the seeds in every data file', () => {
    const places = ['people', 'events', 'quotes', 'questions', 'disagreements'].flatMap((name) =>
      provenances(JSON.parse(read(dist, 'data', `${name}.json`))),
    );
    expect(places.length).toBeGreaterThan(100);
    for (const { seed, start, end, exact, url } of places) {
      expect(read('seeds', seed).slice(start, end)).toBe(exact);
      expect(url).toContain(`${base}articles/`);
    }
  });
});

interface Place {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly url: string;
}

/** Every provenance anywhere in a value. */
function provenances(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('seed' in value && 'exact' in value && 'url' in value) return [value as Place];
  return Object.values(value).flatMap(provenances);
}

describe('one article alone', () => {
  const digest = (folder: string): string[] =>
    names(folder).map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')} ${name}`,
    );

  it('makes a whole site, the same bytes in another folder, time zone and locale', () => {
    const [one, two] = [
      tinySite({ 'seeds/strike.txt': strike }),
      tinySite({ 'seeds/strike.txt': strike }),
    ];
    const first = one.run('build');
    expect(first.messages).toContain('is the finished site');
    expect(first.code).toBe(0);
    process.env['TZ'] = 'Pacific/Kiritimati';
    process.env['LC_ALL'] = 'tr_TR.UTF-8';
    expect(two.run('build').code).toBe(0);
    delete process.env['TZ'];
    delete process.env['LC_ALL'];
    expect(digest(two.content)).toEqual(digest(one.content));
    expect(digest(two.dist)).toEqual(digest(one.dist));
  });

  it('a failed build leaves the published site as it was', () => {
    const site = tinySite({ 'seeds/strike.txt': strike });
    site.run('build');
    const before = digest(site.dist);
    site.write('content/editorial/withheld.yaml', 'people: [Jane Roe');
    expect(site.run('build').code).toBe(3);
    expect(digest(site.dist)).toEqual(before);
  });

  it('a removed passage keeps its address and says what it read', () => {
    const site = tinySite({ 'seeds/strike.txt': strike });
    site.run('ingest');
    const lock = names(path.join(site.content, 'anchors')).find((name) => name.endsWith('.jsonl'))!;
    const gone = read(site.content, 'anchors', lock)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .find(({ text }) => text.startsWith('Talks resumed'))!;
    site.write('seeds/strike.txt', strike.replace(/Talks resumed[^\n]*\n/, ''));
    const { code, messages } = site.run('build');
    expect(code).toBe(0);
    expect(messages).toMatch(/1 gone/);
    const page = read(site.dist, 'articles', lock.replace('.jsonl', ''), 'index.html');
    expect(page).toMatch(new RegExp(`<aside[^>]*id="${gone.id}"`));
    expect(page).toContain('Talks resumed on 5 June 2025, Roe said.');
  });

  it('hostile articles are shown, not run', () => {
    const hostile =
      'Import duties rise\n\nimport duties from "rise"\n\nexport const x = 1\n\n<script>alert(1)</script> {process.env.SECRET} <3 <script src="//x"></script> [a](javascript:alert(1)) ![x](http://x/y.png)\n\n---\n\n# {1+1}\n';
    const site = tinySite({ 'seeds/hostile.txt': hostile, 'seeds/strike.txt': strike });
    expect(site.run('build').code).toBe(0);
    const page = names(path.join(site.dist, 'articles'))
      .filter((name) => name.endsWith('.html'))
      .map((name) => read(site.dist, 'articles', name))
      .find((html) => html.includes('Import duties rise'));
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('{process.env.SECRET}');
    expect(page).not.toMatch(/<script>|href="javascript:|src="http/);
  });
});
