import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, inject, it } from 'vitest';
import { headerPolicy, headerRules } from '../../src/site/policy.ts';

/** A policy as what it means: the sources of each directive, in no order. */
const meaning = (policy: string): Map<string, Set<string>> =>
  new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, new Set(sources)]),
  );

/** The elements of a head in order, by name, with their attributes. */
function headOf(html: string): { name: string; attributes: Readonly<Record<string, string>> }[] {
  const elements: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void elements.push({ name, attributes }),
  });
  parser.end(html);
  return elements.slice(
    elements.findIndex(({ name }) => name === 'head') + 1,
    elements.findIndex(({ name }) => name === 'body'),
  );
}

type Rule = readonly [address: string, headers: Readonly<Record<string, string>>];
const pairs = (block: string, line: RegExp): Record<string, string> =>
  Object.fromEntries([...block.matchAll(line)].map(([, name = '', value = '']) => [name, value]));
const blocks = (text: string, block: RegExp, line: RegExp): Rule[] =>
  [...text.matchAll(block)].map(([, address = '', inside = '']) => [address, pairs(inside, line)]);

describe.each(inject('sites'))('the policy under $base', ({ dist, base }) => {
  const read = (name: string): string => readFileSync(path.join(dist, name), 'utf8');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const all: Rule[] = headerRules.map(({ below, headers }) => [base + below, headers]);
  const [[, ofSite] = ['', {}]] = all;

  it('stands in every page before anything that loads or runs, and means what the header means', () => {
    const fromPage = meaning(headerPolicy);
    // Browsers take this one from a header only, and complain of it in a page.
    fromPage.delete('frame-ancestors');
    expect(pages.length).toBeGreaterThan(100);
    for (const name of pages) {
      const [charset, policy, referrer, ...rest] = headOf(read(name));
      expect(charset?.attributes, name).toEqual({ charset: 'utf-8' });
      expect(policy?.attributes['http-equiv'], name).toBe('content-security-policy');
      expect(meaning(policy?.attributes['content'] ?? ''), name).toEqual(fromPage);
      expect(referrer?.attributes, name).toEqual({
        name: 'referrer',
        content: ofSite['Referrer-Policy'],
      });
      expect(
        rest.filter(({ attributes }) => attributes['http-equiv']),
        name,
      ).toEqual([]);
    }
  });

  it('is the same in the files of all hosts, for addresses with the base', () => {
    expect(
      blocks(read('_headers'), /^(\S+)\*\n((?: {2}.*\n)+)/gm, /^ {2}([\w-]+): (.*)$/gm),
    ).toEqual(all);
    const htaccess = read('.htaccess');
    const [first = ''] = htaccess.split('<If ');
    const line = /^ {2}Header(?: always)? set ([\w-]+) "(.*)"$/gm;
    expect([
      [base, pairs(first, line)],
      ...blocks(htaccess, /<If "%\{REQUEST_URI\} =~ m#\^(\S+)#">\n([^<]+)/g, line),
    ]).toEqual(all);
    expect(
      blocks(
        read('headers/Caddyfile'),
        /path (\S+)\*\n(?: {2}file\n)?\}\nheader @site-\d \{\n([^}]+)/g,
        /^ {2}([\w-]+) "(.*)"$/gm,
      ),
    ).toEqual(all);
    // There each location repeats what holds around it.
    const repeated = all.map(([address, headers]): Rule => [address, { ...ofSite, ...headers }]);
    expect(
      blocks(
        read('headers/nginx.conf'),
        /location (\S+) \{\n([^}]+)/g,
        /^ {2}add_header ([\w-]+) "(.*)"(?: always)?;$/gm,
      ),
    ).toEqual(repeated);
  });
});
