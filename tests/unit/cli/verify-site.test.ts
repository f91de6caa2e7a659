import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifySite } from '../../../src/cli/verify/verify-site.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-verify-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function verify(files: Readonly<Record<string, string>>, base = '/') {
  const site = path.join(folder, 'dist');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(name.startsWith('content/') ? folder : site, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { messages, counts } = verifySite(site, {
    base,
    content: path.join(folder, 'content'),
    secrets: { withheld: [], limited: [], free: [], outletUnknown: 'outlet unknown' },
  });
  return { rules: messages.map(({ rule }) => rule), counts };
}

describe('verifySite', () => {
  it('finds nothing wrong with a right site, and counts what it looked at', () => {
    const { rules, counts } = verify({
      'index.html':
        '<a href="/people/roe/#p-1">Roe</a><a href="https://example.org/x">out</a><a href="#top">up</a><main id="top"></main>',
      'people/roe/index.html':
        '<p id="p-1"></p><a href="../../">home</a><a href="/style.css">css</a>',
      'style.css': '',
    });
    expect(rules).toEqual([]);
    expect(counts).toMatchObject({ pages: 2, links: 4, fragments: 2, ids: 2 });
  });

  it.each([
    ['link-target', { 'index.html': '<a href="/nowhere/">x</a>' }],
    ['link-target', { 'index.html': '<script src="/missing.js"></script>' }],
    ['link-fragment', { 'index.html': '<a href="#p-9">x</a>' }],
    ['id-duplicate', { 'index.html': '<p id="a"></p><p id="a"></p>' }],
    ['page-missing', { 'index.html': '', 'content/people/roe.mdx': '---\nid: "roe"\n---\n' }],
    [
      'data-schema',
      {
        'index.html': '',
        'data/people.json': '[1]',
        'data/schemas/people.schema.json': '{"type":"array","items":{"type":"string"}}',
      },
    ],
    ['data-schema', { 'index.html': '', 'data/schemas/people.schema.json': '{}' }],
  ])('%s', (rule, files) =>
    expect(verify(files as unknown as Record<string, string>).rules).toEqual([rule]),
  );

  it('holds every link against the base', () => {
    expect(
      verify(
        { 'index.html': '<a href="/explainer/">home</a><a href="/about/">about</a>' },
        '/explainer/',
      ).rules,
    ).toEqual(['link-base']);
  });
});
