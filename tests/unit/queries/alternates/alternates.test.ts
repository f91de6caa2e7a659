import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { pageSchemas } from '../../../../src/model/page-data.ts';
import { llmsText } from '../../../../src/queries/alternates/llms.ts';
import { markdownAlternate } from '../../../../src/queries/alternates/markdown-alternate.ts';
import { pageData } from '../../../../src/queries/data/page-data.ts';
import { listedPages } from '../../../../src/queries/pages/listed-pages.ts';
import { harbourSite, nasty } from '../../../fixtures/queries/harbour-site.ts';

const site = harbourSite();
const pages = listedPages(site);
const alternateOf = (path: string): string =>
  markdownAlternate(
    site,
    pages.find((page) => page.path === path)!,
  );
const walk = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(walk) : []),
];
const textOf = (node: Nodes): string =>
  walk(node)
    .map((one) => (one.type === 'text' ? one.value : ''))
    .join('');

describe('Markdown alternates', () => {
  it.each(pages.map((page) => [page.path, page] as const))(
    '‘%s’ has one title, no HTML, and absolute links',
    (_, page) => {
      const nodes = walk(fromMarkdown(markdownAlternate(site, page)));
      expect(
        nodes.filter((node) => node.type === 'heading' && node.depth === 1).map(textOf),
      ).toEqual([page.title.replace('\u0007', '').replace(/\s+/g, ' ')]);
      expect(
        nodes.filter(({ type }) => type === 'html' || type === 'image' || type === 'code'),
      ).toEqual([]);
      for (const node of nodes)
        if (node.type === 'link')
          expect(node.url).toMatch(/^https:\/\/(?:example\.org\/explainer\/|gull\.example)/);
    },
  );
  it('keep the words of an article as words, with a link to each passage', () => {
    const text = alternateOf('articles/quay/');
    expect(textOf(fromMarkdown(text))).toContain('runs the harbour. <script>alert(1)</script>');
    expect(text).toContain('(https://example.org/explainer/articles/quay/#p-a)');
    expect(
      walk(fromMarkdown(text))
        .filter((node) => node.type === 'listItem')
        .map(textOf),
    ).toContainEqual(expect.stringContaining('# no heading'));
  });
  it('show no claim without its status, and the denial in the same block', () => {
    const blocks = walk(fromMarkdown(alternateOf('people/ines-falk/')))
      .filter(({ type }) => type === 'blockquote')
      .map(textOf)
      .filter((text) => text.includes('took money'));
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      expect(block).toContain('(alleged, touches corruption, according to a clerk)');
      expect(block).toContain('Falk denied it.');
    }
  });
});

describe('llms.txt', () => {
  const nodes = fromMarkdown(llmsText(site)).children;
  it('has a title, a summary, then sections of links', () => {
    expect(nodes.slice(0, 3).map(({ type }) => type)).toEqual([
      'heading',
      'blockquote',
      'paragraph',
    ]);
    for (const node of nodes.slice(3)) expect(node.type).toMatch(/^(?:heading|list)$/);
  });
  it('names the alternate of every page once', () => {
    const urls = walk({ type: 'root', children: nodes }).flatMap((node) =>
      node.type === 'link' ? [node.url] : [],
    );
    for (const { path } of pages)
      expect(
        urls.filter((url) => url === `https://example.org/explainer/${path}index.html.md`),
        path,
      ).toHaveLength(1);
  });
  it('escapes what sources say', () =>
    expect(textOf({ type: 'root', children: nodes })).toContain(nasty.replace('\u0007', '')));
});

describe('the data of a page', () => {
  it.each(Object.keys(pageSchemas) as (keyof typeof pageSchemas)[])(
    '%s is valid against its schema',
    (folder) => {
      expect(site.index[folder].length).toBeGreaterThan(0);
      for (const { id } of site.index[folder]) {
        const data = pageData[folder](site, id);
        expect(pageSchemas[folder].parse(data)).toEqual(data);
      }
    },
  );
  it('a person’s holds their quotations, claims and events with claims and places', () => {
    const { quotedAbout, claims, events } = pageData.people(site, 'ines-falk');
    expect(quotedAbout[0]!.claims).toEqual([
      {
        statement: 's-claim',
        status: 'alleged',
        claimants: ['outlet unknown', 'a clerk'],
        sensitive: ['corruption'],
      },
    ]);
    expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(['s-claim', 's-denial']));
    expect(events[0]!.accounts).toHaveLength(2);
  });
});
