import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { strike, tinySite } from './tiny-site.ts';

const articles = (content: string): string[] =>
  existsSync(path.join(content, 'articles')) ? readdirSync(path.join(content, 'articles')) : [];

describe('bad input', () => {
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['an empty file', { 'seeds/bad.txt': '' }, 'nutgraf:seed-empty'],
    [
      'a binary file',
      { 'seeds/bad.txt': new Uint8Array([0, 1, 2, 3, 0, 255, 0, 7, 8, 0]) },
      'nutgraf:seed-binary',
    ],
    [
      'a sidecar with a typo in a key',
      { 'seeds/strike.meta.yaml': 'outlett: Gazette\n' },
      'nutgraf:metadata-key',
    ],
  ])('%s gets a message and exit code 1; the other article is made', (_, bad, rule) => {
    const site = tinySite({ 'seeds/strike.txt': strike, ...bad });
    const { code, messages } = site.run('ingest');
    expect(messages).toContain(rule);
    expect(messages).toMatch(/fix: \S/);
    expect(code).toBe(1);
    expect(articles(site.content)).toHaveLength(1);
  });

  it.each<[string, Record<string, string>]>([
    ['no articles', {}],
    ['nothing but an empty article', { 'seeds/bad.txt': ' \n' }],
  ])('%s: nothing is written, exit code 3', (_, files) => {
    const site = tinySite(files);
    expect(site.run('ingest').code).toBe(3);
    expect(articles(site.content)).toEqual([]);
  });

  it('two articles with the same title are both made, under addresses of their own', () => {
    const site = tinySite({ 'seeds/a.txt': strike, 'seeds/b.txt': strike.replace('400', '500') });
    const { messages } = site.run('ingest');
    expect(messages).toMatch(/same (?:title|headline)/);
    expect(articles(site.content)).toHaveLength(2);
  });

  it('an article of emoji, and a line of 300 kilobytes, are made as they are', () => {
    const long = 'The harbour was closed again. '.repeat(10_000);
    const site = tinySite({
      'seeds/strike.txt': strike,
      'seeds/long.txt': long,
      'seeds/emoji.txt': '😀 🎉\n\n😀😀😀 🚢\n',
    });
    expect(site.run('ingest').code).toBe(0);
    expect(articles(site.content)).toHaveLength(3);
  });

  it('a broken lock stops everything: what was published keeps its links', () => {
    const site = tinySite({ 'seeds/strike.txt': strike });
    expect(site.run('ingest').code).toBe(0);
    const [name] = articles(site.content);
    const lock = path.join(site.content, 'anchors', name!.replace('.mdx', '.jsonl'));
    const before = readFileSync(path.join(site.content, 'articles', name!), 'utf8');
    site.write(
      path.join('content', 'anchors', path.basename(lock)),
      `${readFileSync(lock, 'utf8').slice(0, -20)}`,
    );
    const { code, messages } = site.run('ingest');
    expect(code).toBe(3);
    expect(messages).toContain('nutgraf:lock-record');
    expect(readFileSync(path.join(site.content, 'articles', name!), 'utf8')).toBe(before);
  });

  it('ingest twice changes nothing, and check agrees; an edited file is out of date', () => {
    const site = tinySite({ 'seeds/strike.txt': strike });
    site.run('ingest');
    expect(site.run('ingest').messages).toContain('0 files new, 0 changed, 0 removed');
    expect(site.run('check').code).toBe(0);
    site.write(path.join('content', 'articles', articles(site.content)[0]!), 'changed by hand');
    const { code, messages } = site.run('check');
    expect(code).toBe(1);
    expect(messages).toContain('out of date');
  });
});
