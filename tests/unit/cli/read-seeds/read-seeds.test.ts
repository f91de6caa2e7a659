import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mostOf } from '../../../../src/cli/files/order.ts';
import { rootOf } from '../../../../src/cli/files/read-inside.ts';
import { walk } from '../../../../src/cli/files/walk.ts';
import { readSeeds, type Seeds, seedsOf } from '../../../../src/cli/read-seeds/read-seeds.ts';
import { seedKinds } from '../../../../src/cli/read-seeds/seed-names.ts';
import { limitsSchema } from '../../../../src/model/editorial.ts';

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

/** The articles of a folder, read without a process of its own. */
function readHere(root: string): Seeds {
  const { fileBytes } = limitsSchema.parse({});
  return seedsOf([
    ...walk(rootOf(root), { most: mostOf(seedKinds(fileBytes)), begin: () => {}, skip: new Set() }),
  ]);
}

const read = (files: Readonly<Record<string, string | Uint8Array>>): Seeds =>
  readHere(folder(files));
const article = 'Ferries sail again\n\nThe crews went back to work on Monday.\n';
/** Messages as 'file:line:column level rule'. */
const told = ({ messages }: Seeds): string[] =>
  messages.map(
    ({ file, place, level, rule }) =>
      `${file}${place ? `:${place.start.line}:${place.start.column}` : ''} ${level} ${rule}`,
  );

describe('reading seeds', () => {
  it('takes any depth, in code-point order, and reports nothing of clean files', () => {
    const { sources, quarantined, messages } = read({
      'b.txt': article,
      'a/z/1.txt': 'One.\n',
      'a/2.TXT': 'Two.\n',
      'é.txt': 'Three.\n',
      '.gitkeep': '',
      '.git/y.txt': 'y',
      'c.md': '# Four\n',
    });
    expect(sources.map(({ seed }) => seed)).toEqual([
      'a/2.TXT',
      'a/z/1.txt',
      'b.txt',
      'c.md',
      'é.txt',
    ]);
    expect([quarantined, messages]).toEqual([[], []]);
    const source = sources[2]!;
    expect(source).toEqual({
      seed: 'b.txt',
      sha256: createHash('sha256').update(article).digest('hex'),
      encoding: 'utf-8',
      text: article,
      body: { start: 0, end: article.length },
      metadata: {},
    });
  });

  it('gives the text without byte order mark and with line feeds', () => {
    const { sources } = read({ 'a.txt': `\ufeff${article.replaceAll('\n', '\r\n')}` });
    expect(sources[0]!.text).toBe(article);
  });

  it('reads front matter and sidecar; the sidecar wins and the difference is told', () => {
    const seeds = read({
      'a.txt':
        '---\nheadline: "Strike: the end"\noutlet: Sound News\nauthor:\ndate: 2031-03\n---\nThe crews went back.\n',
      'a.meta.yaml':
        '# known since May\noutlet: The Sound\nlink: https://example.org/a?b=1\nrights: ~\ndate: 2031-03\n',
    });
    const [source] = seeds.sources;
    expect(source!.metadata).toEqual({
      headline: 'Strike: the end',
      outlet: 'The Sound',
      published: '2031-03',
      link: 'https://example.org/a?b=1',
    });
    expect(source!.text.slice(source!.body.start).trim()).toBe('The crews went back.');
    expect(told(seeds)).toEqual(['seeds/a.txt:3:9 warn metadata-conflict']);
  });

  it('keeps the words of a value as they are written', () => {
    const { sources } = read({
      'a.txt': article,
      'a.meta.yaml': 'headline: 1984\nauthor: yes\noutlet: 007\ndate: 2031\n',
    });
    expect(sources[0]!.metadata).toEqual({
      headline: '1984',
      author: 'yes',
      outlet: '007',
      published: '2031',
    });
  });

  it.each([
    '---\n\nThe crews went back.\n\n---\n',
    '---\nThe crews: a story\n---\nMore.\n',
    '---\nNo end to this\n',
    '--- so it began\n---\n',
  ])('leaves dashes that hold no front matter in the article: %j', (text) => {
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
    [
      'a binary file',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'seeds/bad.txt error seed-binary',
    ],
    [
      'an encoding that cannot be read',
      Buffer.concat([Buffer.from('One\nIt’s “'), Buffer.from([0xff])]),
      'seeds/bad.txt:2:11 error seed-encoding',
    ],
  ])('%s is set aside, the other article is read', (_, content, message) => {
    const seeds = read({ 'bad.txt': content, 'good.txt': article });
    expect(told(seeds)).toEqual([message]);
    expect(seeds.sources.map(({ seed }) => seed)).toEqual(['good.txt']);
    expect(
      seeds.quarantined.map(({ seed, sha256, message: why }) => [seed, sha256.length, why]),
    ).toEqual([['bad.txt', 64, seeds.messages[0]]]);
  });

  it.each<[string, string | Uint8Array, string]>([
    [
      'windows-1252',
      Buffer.from('The caf\xe9 was closed again.', 'latin1'),
      'seeds/bad.txt warn seed-windows-1252',
    ],
    ['control characters', 'The caf\u0007e\n', 'seeds/bad.txt:1:8 warn text-control'],
    [
      'characters that change the direction of writing',
      'The\n\u202ecafé\n',
      'seeds/bad.txt:2:1 warn text-direction',
    ],
  ])('%s is read and told', (_, content, message) => {
    const seeds = read({ 'bad.txt': content });
    expect(told(seeds)).toEqual([message]);
    expect(seeds.sources).toHaveLength(1);
  });

  it.each<[string, string, string, string]>([
    [
      'a typo in a key',
      'outlet: A\nautor: B\n',
      'seeds/a.meta.yaml:2:1 error metadata-key',
      'Unexpected key “autor”, expected “author”',
    ],
    [
      'another word for a key',
      'Title: A\noutlet: A\n',
      'seeds/a.meta.yaml:1:1 error metadata-key',
      'Unexpected key “Title”, expected “headline”',
    ],
    [
      'an unknown key',
      'outlet: A\ncolour: red\n',
      'seeds/a.meta.yaml:2:1 error metadata-key',
      'Unexpected key “colour”, expected one of headline, outlet, author, date, link, archived, rights, excerptWords, excerptShare',
    ],
    [
      'a key twice',
      'outlet: A\noutlet: B\n',
      'seeds/a.meta.yaml:2:1 error metadata-key',
      'Unexpected second “outlet”, expected each key once',
    ],
    [
      'a date that does not exist',
      'outlet: A\ndate: 2031-02-30\n',
      'seeds/a.meta.yaml:2:7 error metadata-value',
      'Unexpected value of “date”, expected a date such as 2025-06-05, or 2025-06 or 2025 where no more is known',
    ],
    [
      'a date in words',
      'outlet: A\ndate: March 3, 2031\n',
      'seeds/a.meta.yaml:2:7 error metadata-value',
      'Unexpected value of “date”, expected a date such as 2025-06-05, or 2025-06 or 2025 where no more is known',
    ],
    [
      'an address that is none',
      'outlet: A\nlink: javascript:alert(1)\n',
      'seeds/a.meta.yaml:2:7 error metadata-value',
      'Unexpected value of “link”, expected a web address that begins with https:// or http://',
    ],
    [
      'a list',
      'outlet: A\nauthor: [B, C]\n',
      'seeds/a.meta.yaml:2:9 error metadata-value',
      'Unexpected list or map of “author”, expected one line of text',
    ],
    [
      'an alias',
      'outlet: &a A\nauthor: *a\n',
      'seeds/a.meta.yaml:2:9 error metadata-value',
      'Unexpected list or map of “author”, expected one line of text',
    ],
    [
      'a value of several lines',
      'outlet: A\nrights: |\n  one\n  two\n',
      'seeds/a.meta.yaml:2:9 error metadata-value',
      'Unexpected value of “rights”, expected one line of text',
    ],
  ])('%s: the other keys count', (_, yaml, message, reason) => {
    const seeds = read({ 'a.txt': article, 'a.meta.yaml': yaml });
    expect(told(seeds)).toEqual([message]);
    expect(seeds.messages[0]!.reason).toBe(reason);
    expect(seeds.sources[0]!.metadata).toEqual({ outlet: 'A' });
  });

  it.each<[string, string | Uint8Array, string]>([
    [
      'a colon in a value',
      'headline: Strike: the end\n',
      'seeds/a.meta.yaml:1:11 error metadata-yaml',
    ],
    ['no keys', 'just words\n', 'seeds/a.meta.yaml error metadata-yaml'],
    ['a list of keys', '- outlet: A\n', 'seeds/a.meta.yaml error metadata-yaml'],
    ['far too much', `outlet: ${'x'.repeat(70_000)}\n`, 'seeds/a.meta.yaml error metadata-yaml'],
  ])('a sidecar with %s counts as empty', (_, yaml, message) => {
    const seeds = read({ 'a.txt': article, 'a.meta.yaml': yaml });
    expect(told(seeds)).toEqual([message]);
    expect(seeds.sources[0]!.metadata).toEqual({});
  });

  it('front matter that is no YAML has its place in the article', () => {
    const seeds = read({
      'a.txt': '---\noutlet: A\nheadline: Strike: the end\n---\nThe crews went back.\n',
    });
    expect(told(seeds)).toEqual(['seeds/a.txt:3:11 error metadata-yaml']);
    expect(seeds.sources[0]!.text.slice(seeds.sources[0]!.body.start).trim()).toBe(
      'The crews went back.',
    );
  });

  it('an empty sidecar is no fault', () => {
    expect(told(read({ 'a.txt': article, 'a.meta.yaml': '' }))).toEqual([]);
    expect(told(read({ 'a.txt': article, 'a.meta.yaml': '# nothing yet\noutlet:\n' }))).toEqual([]);
  });

  it('files that belong to no article are told', () => {
    const seeds = read({
      'a.txt': article,
      'b.meta.yaml': 'outlet: A\n',
      'c.docx': 'x',
      'd.yaml': 'outlet: A\n',
      e: 'x',
    });
    expect(told(seeds)).toEqual([
      'seeds/b.meta.yaml warn metadata-orphan',
      'seeds/c.docx warn seed-format',
      'seeds/d.yaml warn seed-format',
      'seeds/e warn seed-format',
    ]);
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
    expect(told(seeds)).toEqual([
      'seeds/broken.txt error seed-access',
      'seeds/self.txt error seed-access',
      'seeds/x.txt warn seed-folder',
      'seeds/x.txt/up warn seed-loop',
    ]);
    expect(seeds.sources.map(({ seed }) => seed)).toEqual(['good.txt', 'x.txt/inner.txt']);
  });

  it('links out of the folder are refused without a word of what they lead to; links within it work', () => {
    const root = folder({
      'seeds/good.txt': article,
      'seeds/deep/own.txt': 'Own.\n',
      'seeds/deep/own.meta.yaml': 'outlet: A\n',
      'outside/secret.txt': 'root:x:0:0:secret\n',
      'outside/more/a.txt': 'secret\n',
    });
    const seeds = path.join(root, 'seeds');
    for (const [target, name] of [
      ['../outside/secret.txt', 'a.txt'],
      ['../outside', 'gazette'],
      ['../outside/secret.txt', 'good.meta.yaml'],
      ['/dev/zero', 'zero.txt'],
      ['deep/own.txt', 'own.txt'],
      ['deep/own.meta.yaml', 'own.meta.yaml'],
      ['.git/annex/objects/a/b/KEY/KEY', 'annex.txt'],
    ] as const)
      symlinkSync(target, path.join(seeds, name));
    const read = readHere(seeds);
    expect(told(read)).toEqual([
      'seeds/a.txt error seed-outside',
      'seeds/annex.txt error seed-pointer',
      'seeds/gazette error seed-outside',
      'seeds/good.meta.yaml error seed-outside',
      'seeds/zero.txt error seed-outside',
      'seeds/good.meta.yaml error metadata-rights',
      'seeds/own.txt warn seed-twice',
    ]);
    expect(JSON.stringify(read.messages)).not.toMatch(/secret|outside\/|root:|dev\/zero/);
    expect(read.sources.map(({ seed, metadata }) => [seed, metadata])).toEqual([
      ['deep/own.txt', { outlet: 'A' }],
      ['own.txt', { outlet: 'A' }],
    ]);
    expect(read.quarantined.map(({ seed }) => seed)).toEqual([
      'a.txt',
      'annex.txt',
      'good.txt',
      'zero.txt',
    ]);
    expect(read.closed.map(({ folder: name }) => name)).toContain('gazette');
  });

  it.each<[string, string | Uint8Array]>([
    ['a wrong value', 'outlet: A\ndate: sw0rdfish\n'],
    ['a wrong address', 'link: "sw0rdfish <x>"\n'],
    ['a line that is no key', 'sw0rdfish:x:0:0:/bin/sh\n'],
    ['a colon', 'headline: A: sw0rdfish\n'],
    ['an alias', 'outlet: *sw0rdfish\n'],
    ['an escape', 'outlet: "\\qsw0rdfish"\n'],
    ['a tag', 'outlet: !sw0rdfish x\n'],
    ['no end', 'outlet: "sw0rdfish\n'],
    ['brackets', 'outlet: [sw0rdfish\n'],
    ['a long key', `${'sw0rdfish '.repeat(20)}: A\n`],
    ['a difference', 'outlet: sw0rdfish\n'],
  ])('no message repeats the values of a sidecar: %s', (_, yaml) => {
    const { messages } = read({
      'a.txt': '---\noutlet: b0bcat\n---\nThe crews went back.\n',
      'a.meta.yaml': yaml,
    });
    expect(messages.length).toBeGreaterThan(0);
    expect(JSON.stringify(messages)).not.toMatch(/sw0rdfish|b0bcat/);
  });

  it.each<[string, Record<string, string | Uint8Array>]>([
    ['is no text', { 'a.meta.yaml': new Uint8Array([0, 1, 2]) }],
    [
      'is a pointer of large-file storage',
      {
        'a.meta.yaml': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 20\n`,
      },
    ],
    ['is no YAML and speaks of excerpts', { 'a.meta.yaml': 'headline: A: b\nrights: excerpt\n' }],
    ['has a slip in the word', { 'a.meta.yaml': 'rights: exerpt\n' }],
    ['has a slip in the key', { 'a.meta.yaml': 'rigths: excerpt\n' }],
    ['has a list of rights', { 'a.meta.yaml': 'rights: [excerpt]\n' }],
    ['states rights twice', { 'a.meta.yaml': 'rights: ours\nrights: excerpt\n' }],
    ['is too large', { 'a.meta.yaml': `outlet: A\n${'# \n'.repeat(90_000)}` }],
    [
      'has a slip, above the article',
      { 'a.txt': '---\noutlet: A\nrights: excerpts\n---\nThe crews went back.\n' },
    ],
  ])(
    'an article is set aside where it is not known how much of it may be shown: its sidecar %s',
    (_, files) => {
      const seeds = read({ 'a.txt': article, 'good.txt': 'Good.\n', ...files });
      expect(seeds.sources.map(({ seed }) => seed)).toEqual(['good.txt']);
      expect(seeds.quarantined.map(({ seed, message: { rule } }) => `${seed} ${rule}`)).toEqual([
        'a.txt metadata-rights',
      ]);
      expect(seeds.messages.length).toBe(2);
    },
  );

  it('an article whose sidecar is broken in other ways is read without it', () => {
    const { sources, bare } = read({ 'a.txt': article, 'a.meta.yaml': 'headline: A: b\n' });
    expect([sources.length, bare.map(({ seed, message }) => [seed, message.rule])]).toEqual([
      1,
      [['a.txt', 'metadata-yaml']],
    ]);
  });

  it.each([
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 20\n`,
    `version https://git-lfs.github.com/spec/v1\r\next-0-a sha256:${'1'.repeat(64)}\r\noid sha256:${'0'.repeat(64)}\r\nsize 20\r\n`,
    '/annex/objects/SHA256E-s12--0123456789.txt\n',
  ])('a pointer of large-file storage is no article: %j', (text) => {
    const seeds = read({ 'a.txt': text, 'good.txt': article });
    expect(told(seeds)).toEqual(['seeds/a.txt error seed-pointer']);
    expect(seeds.quarantined.map(({ seed }) => seed)).toEqual(['a.txt']);
  });

  it('names that no one sees and names that are no text are told', () => {
    const root = folder({
      '.a.txt': article,
      '.b/c.txt': article,
      '.c': '',
      '.d': '',
      'good.txt': article,
    });
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      article,
    );
    const { messages } = readHere(root);
    expect(messages.map(({ file, rule, reason }) => `${file} ${rule} ${reason}`)).toEqual([
      'seeds/caf\ufffd.txt seed-name Unexpected bytes in the name of a file, expected a name in UTF-8',
      'seeds/.a.txt seed-hidden Unexpected leading dot in 4 names (also .b, .c, 1 more), expected names that are shown',
    ]);
  });

  it('a folder without articles, or no folder, is told', () => {
    expect(told(read({ 'a.meta.yaml': '' }))).toEqual([
      'seeds/a.meta.yaml warn metadata-orphan',
      'seeds error seeds-none',
    ]);
    expect(
      readSeeds(path.join(folder({}), 'nowhere')).messages.map(
        ({ rule, level }) => `${level} ${rule}`,
      ),
    ).toEqual(['error seeds-missing']);
    expect(
      readSeeds(path.join(folder({ 'a.txt': '' }), 'a.txt')).messages.map(({ rule }) => rule),
    ).toEqual(['seeds-missing']);
  });

  it('five megabytes in one line are read at once', () => {
    const started = performance.now();
    expect(
      read({ 'a.txt': 'The harbour was closed again. '.repeat(175_000) }).sources[0]!.text,
    ).toHaveLength(5_250_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
