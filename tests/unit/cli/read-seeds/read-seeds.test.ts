import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSeeds, type Seeds } from '../../../../src/cli/read-seeds/read-seeds.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with these files. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'seeds-'));
  made.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

const read = (files: Readonly<Record<string, string | Uint8Array>>): Seeds => readSeeds(folder(files));
const article = 'Ferries sail again\n\nThe crews went back to work on Monday.\n';
/** Messages as 'file:line:column level rule'. */
const told = ({ messages }: Seeds): string[] => messages.map(({ file, place, level, rule }) => `${file}${place ? `:${place.start.line}:${place.start.column}` : ''} ${level} ${rule}`);

describe('reading seeds', () => {
  it('takes any depth, in code-point order, and reports nothing of clean files', () => {
    const { sources, quarantined, messages } = read({ 'b.txt': article, 'a/z/1.txt': 'One.\n', 'a/2.TXT': 'Two.\n', 'é.txt': 'Three.\n', '.hidden.txt': 'x', '.git/y.txt': 'y', 'c.md': '# Four\n' });
    expect(sources.map(({ seed }) => seed)).toEqual(['a/2.TXT', 'a/z/1.txt', 'b.txt', 'c.md', 'é.txt']);
    expect([quarantined, messages]).toEqual([[], []]);
    const source = sources[2]!;
    expect(source).toEqual({ seed: 'b.txt', sha256: createHash('sha256').update(article).digest('hex'), encoding: 'utf-8', text: article, body: { start: 0, end: article.length }, metadata: {} });
  });

  it('gives the text without byte order mark and with line feeds', () => {
    const { sources } = read({ 'a.txt': `\ufeff${article.replaceAll('\n', '\r\n')}` });
    expect(sources[0]!.text).toBe(article);
  });

  it('reads front matter and sidecar; the sidecar wins and the difference is told', () => {
    const seeds = read({
      'a.txt': '---\nheadline: "Strike: the end"\noutlet: Sound News\nauthor:\ndate: 2031-03\n---\nThe crews went back.\n',
      'a.meta.yaml': '# known since May\noutlet: The Sound\nlink: https://example.org/a?b=1\nrights: ~\ndate: 2031-03\n',
    });
    const [source] = seeds.sources;
    expect(source!.metadata).toEqual({ headline: 'Strike: the end', outlet: 'The Sound', published: '2031-03', link: 'https://example.org/a?b=1' });
    expect(source!.text.slice(source!.body.start).trim()).toBe('The crews went back.');
    expect(told(seeds)).toEqual(['seeds/a.txt:3:9 warn metadata-conflict']);
  });

  it('keeps the words of a value as they are written', () => {
    const { sources } = read({ 'a.txt': article, 'a.meta.yaml': 'headline: 1984\nauthor: yes\noutlet: 007\ndate: 2031\n' });
    expect(sources[0]!.metadata).toEqual({ headline: '1984', author: 'yes', outlet: '007', published: '2031' });
  });

  it.each(['---\n\nThe crews went back.\n\n---\n', '---\nThe crews: a story\n---\nMore.\n', '---\nNo end to this\n', '--- so it began\n---\n'])('leaves dashes that hold no front matter in the article: %j', (text) => {
    const { sources, messages } = read({ 'a.txt': text });
    expect(sources[0]!.body.start).toBe(0);
    expect(messages).toEqual([]);
  });
});

describe('bad input', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'seeds/bad.txt error seed-empty'],
    ['white space only', ' \r\n\t\u00a0', 'seeds/bad.txt error seed-empty'],
    ['a byte order mark only', '\ufeff', 'seeds/bad.txt error seed-empty'],
    ['front matter only', '---\noutlet: Sound News\n---\n', 'seeds/bad.txt error seed-empty'],
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'seeds/bad.txt error seed-binary'],
    ['an encoding that cannot be read', Buffer.concat([Buffer.from('One\nIt’s “'), Buffer.from([0xff])]), 'seeds/bad.txt:2:11 error seed-encoding'],
  ])('%s is set aside, the other article is read', (_, content, message) => {
    const seeds = read({ 'bad.txt': content, 'good.txt': article });
    expect(told(seeds)).toEqual([message]);
    expect(seeds.sources.map(({ seed }) => seed)).toEqual(['good.txt']);
    expect(seeds.quarantined.map(({ seed, sha256, message: why }) => [seed, sha256.length, why])).toEqual([['bad.txt', 64, seeds.messages[0]]]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['windows-1252', Buffer.from('The caf\xe9 was closed again.', 'latin1'), 'seeds/bad.txt warn seed-windows-1252'],
    ['control characters', 'The caf\u0007e\n', 'seeds/bad.txt:1:8 warn text-control'],
    ['characters that change the direction of writing', 'The\n\u202ecafé\n', 'seeds/bad.txt:2:1 warn text-direction'],
  ])('%s is read and told', (_, content, message) => {
    const seeds = read({ 'bad.txt': content });
    expect(told(seeds)).toEqual([message]);
    expect(seeds.sources).toHaveLength(1);
  });

  it.each<[string, string, string, string]>([
    ['a typo in a key', 'outlet: A\nautor: B\n', 'seeds/a.meta.yaml:2:1 error metadata-key', 'Unexpected key “autor”, expected “author”'],
    ['another word for a key', 'Title: A\noutlet: A\n', 'seeds/a.meta.yaml:1:1 error metadata-key', 'Unexpected key “Title”, expected “headline”'],
    ['an unknown key', 'outlet: A\ncolour: red\n', 'seeds/a.meta.yaml:2:1 error metadata-key', 'Unexpected key “colour”, expected one of headline, outlet, author, date, link, archived, rights, excerptWords, excerptShare'],
    ['a key twice', 'outlet: A\noutlet: B\n', 'seeds/a.meta.yaml:2:1 error metadata-key', 'Unexpected second “outlet”, expected each key once'],
    ['a date that does not exist', 'outlet: A\ndate: 2031-02-30\n', 'seeds/a.meta.yaml:2:7 error metadata-value', 'Unexpected “2031-02-30” for “date”, expected a date such as 2025-06-05, or 2025-06 or 2025 where no more is known'],
    ['a date in words', 'outlet: A\ndate: March 3, 2031\n', 'seeds/a.meta.yaml:2:7 error metadata-value', 'Unexpected “March 3, 2031” for “date”, expected a date such as 2025-06-05, or 2025-06 or 2025 where no more is known'],
    ['an address that is none', 'outlet: A\nlink: javascript:alert(1)\n', 'seeds/a.meta.yaml:2:7 error metadata-value', 'Unexpected “javascript:alert(1)” for “link”, expected a web address that begins with https:// or http://'],
    ['a list', 'outlet: A\nauthor: [B, C]\n', 'seeds/a.meta.yaml:2:9 error metadata-value', 'Unexpected list or map for “author”, expected one line of text'],
    ['an alias', 'outlet: &a A\nauthor: *a\n', 'seeds/a.meta.yaml:2:9 error metadata-value', 'Unexpected list or map for “author”, expected one line of text'],
    ['a value of several lines', 'outlet: A\nrights: |\n  one\n  two\n', 'seeds/a.meta.yaml:2:9 error metadata-value', 'Unexpected “one\ntwo” for “rights”, expected one line of text'],
  ])('%s: the other keys count', (_, yaml, message, reason) => {
    const seeds = read({ 'a.txt': article, 'a.meta.yaml': yaml });
    expect(told(seeds)).toEqual([message]);
    expect(seeds.messages[0]!.reason).toBe(reason);
    expect(seeds.sources[0]!.metadata).toEqual({ outlet: 'A' });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a colon in a value', 'headline: Strike: the end\n', 'seeds/a.meta.yaml:1:11 error metadata-yaml'],
    ['no keys', 'just words\n', 'seeds/a.meta.yaml error metadata-yaml'],
    ['a list of keys', '- outlet: A\n', 'seeds/a.meta.yaml error metadata-yaml'],
    ['far too much', `outlet: ${'x'.repeat(70_000)}\n`, 'seeds/a.meta.yaml error metadata-yaml'],
    ['a binary file', new Uint8Array([0, 1, 2]), 'seeds/a.meta.yaml error seed-binary'],
  ])('a sidecar with %s counts as empty', (_, yaml, message) => {
    const seeds = read({ 'a.txt': article, 'a.meta.yaml': yaml });
    expect(told(seeds)).toEqual([message]);
    expect(seeds.sources[0]!.metadata).toEqual({});
  });

  it('front matter that is no YAML has its place in the article', () => {
    const seeds = read({ 'a.txt': '---\noutlet: A\nheadline: Strike: the end\n---\nThe crews went back.\n' });
    expect(told(seeds)).toEqual(['seeds/a.txt:3:11 error metadata-yaml']);
    expect(seeds.sources[0]!.text.slice(seeds.sources[0]!.body.start).trim()).toBe('The crews went back.');
  });

  it('an empty sidecar is no fault', () => {
    expect(told(read({ 'a.txt': article, 'a.meta.yaml': '' }))).toEqual([]);
    expect(told(read({ 'a.txt': article, 'a.meta.yaml': '# nothing yet\noutlet:\n' }))).toEqual([]);
  });

  it('files that belong to no article are told', () => {
    const seeds = read({ 'a.txt': article, 'b.meta.yaml': 'outlet: A\n', 'c.docx': 'x', 'd.yaml': 'outlet: A\n', 'e': 'x' });
    expect(told(seeds)).toEqual(['seeds/b.meta.yaml warn metadata-orphan', 'seeds/c.docx warn seed-format', 'seeds/d.yaml warn seed-format', 'seeds/e warn seed-format']);
  });

  it('an article that is there twice is told', () => {
    const seeds = read({ 'a.txt': article, 'b/a.txt': article });
    expect(told(seeds)).toEqual(['seeds/b/a.txt warn seed-twice']);
    expect(seeds.sources).toHaveLength(2);
  });

  it('links that lead nowhere or in a circle, and folders named like files, stop nothing', () => {
    const root = folder({ 'good.txt': article, 'x.txt/inner.txt': 'Inner.\n' });
    symlinkSync('nowhere.txt', path.join(root, 'broken.txt'));
    symlinkSync('self.txt', path.join(root, 'self.txt'));
    symlinkSync('..', path.join(root, 'x.txt', 'up'));
    const seeds = readSeeds(root);
    expect(told(seeds)).toEqual(['seeds/broken.txt error seed-access', 'seeds/self.txt error seed-access', 'seeds/x.txt warn seed-folder', 'seeds/x.txt/up warn seed-loop']);
    expect(seeds.sources.map(({ seed }) => seed)).toEqual(['good.txt', 'x.txt/inner.txt']);
  });

  it('a folder without articles, or no folder, is told', () => {
    expect(told(read({ 'a.meta.yaml': '' }))).toEqual(['seeds/a.meta.yaml warn metadata-orphan', 'seeds error seeds-none']);
    expect(readSeeds(path.join(folder({}), 'nowhere')).messages.map(({ rule, level }) => `${level} ${rule}`)).toEqual(['error seeds-missing']);
    expect(readSeeds(path.join(folder({ 'a.txt': '' }), 'a.txt')).messages.map(({ rule }) => rule)).toEqual(['seeds-missing']);
  });

  it('five megabytes in one line are read at once', () => {
    const started = performance.now();
    expect(read({ 'a.txt': 'The harbour was closed again. '.repeat(175_000) }).sources[0]!.text).toHaveLength(5_250_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('the pages about rules', () => {
  const files = (where: string): string[] => readdirSync(where, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => path.join(where, name));

  it('exist for every rule of reading and segmenting', () => {
    const rules = ['src/cli/read-seeds', 'src/ingest/segment'].flatMap(files).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/rule: '([a-z0-9-]+)', *\n? *level/g)].map(([, rule]) => rule!));
    expect(rules.length).toBeGreaterThan(15);
    expect([...new Set(rules)].filter((rule) => !existsSync(`docs/rules/${rule}.md`))).toEqual([]);
  });
});
