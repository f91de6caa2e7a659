import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ingestInto } from '../../../../src/cli/commands/ingest.ts';

/** The program fails on an article that holds a certain word, at a stage of its own for each. */
const failing = vi.hoisted(() => (word: string, text: string): void => {
  if (text.includes(word)) throw new Error(`fails on ${word}`);
});
vi.mock(import('../../../../src/ingest/segment/segment.ts'), async (real) => {
  const { segment } = await real();
  return {
    segment: (source, language) => (failing('CUT', source.text), segment(source, language)),
  };
});
vi.mock(import('../../../../src/ingest/extract/extract.ts'), async (real) => {
  const { extract, ...rest } = await real();
  return {
    ...rest,
    extract: (given, language) => (failing('READ', given.source.text), extract(given, language)),
  };
});
vi.mock(import('../../../../src/ingest/emit/read-back.ts'), async (real) => {
  const { readBack } = await real();
  return {
    readBack: (text, made) =>
      text.includes('BACK day') ? 'it comes back changed' : readBack(text, made),
  };
});

const article = `Talks at the quay

Harbour master Kemal Aydin said: “The cranes will stand still until somebody pays.” He walked home on 3 June 2025.
`;
const other = `Dockers walk out

Some 400 dockers walked out on 3 June 2025. Jane Roe said: “We will not come back for promises.”
`;

let root: string;
let said: string;
const at = (name: string): string => path.join(root, name);

function write(name: string, bytes: string | Uint8Array): void {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), bytes);
}

/** One ingest; what it says is in `said`. */
function ingest(options: { readonly strict?: boolean } = {}): number {
  said = '';
  return ingestInto({ seeds: at('seeds'), content: at('content'), ...options }).code;
}

/** The files of the content folder, without what tells that an article is stale. */
function content(): Map<string, string> {
  const names = readdirSync(at('content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|jsonl|tsv)$/.test(name))
    .sort();
  return new Map(
    names.map((name) => [
      name,
      readFileSync(at(`content/${name}`), 'utf8')
        .replace(/^stale: .*\n/m, '')
        .replaceAll(/"reason":"the file could not[^"]*"/g, '"reason":null'),
    ]),
  );
}

const page = 'content/articles/talks-at-the-quay.mdx';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'nutgraf-stale-'));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said += String(text))));
  write('seeds/strike.txt', other);
  write('seeds/north/quay.txt', article);
  write('seeds/north/quay.meta.yaml', 'outlet: The Sound\ndate: 2025-06-04\n');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('an article that was published and cannot be read any more', () => {
  it.each<[string, string, () => void]>([
    [
      'no text',
      'seed-binary',
      () => write('seeds/north/quay.txt', new Uint8Array([0, 1, 2, 3, 0, 255, 0, 7])),
    ],
    [
      'damaged text',
      'seed-encoding',
      () =>
        write(
          'seeds/north/quay.txt',
          Buffer.concat([Buffer.from(article), Buffer.from([0xe2, 0x80, 0xff])]),
        ),
    ],
    ['an empty file', 'seed-empty', () => write('seeds/north/quay.txt', '')],
    [
      'a pointer of large-file storage',
      'seed-pointer',
      () =>
        write(
          'seeds/north/quay.txt',
          `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 20\n`,
        ),
    ],
    [
      'a link that leads nowhere',
      'seed-access',
      () => {
        rmSync(at('seeds/north/quay.txt'));
        symlinkSync('nowhere', at('seeds/north/quay.txt'));
      },
    ],
    [
      'a folder that became a link out of the seeds',
      'seed-outside',
      () => {
        renameSync(at('seeds/north'), at('north'));
        symlinkSync('../north', at('seeds/north'));
      },
    ],
    [
      'a sidecar that is no YAML',
      'metadata-yaml',
      () => write('seeds/north/quay.meta.yaml', 'outlet: The Sound\nheadline: Quay: a morning\n'),
    ],
    [
      'a sidecar that is a link out of the seeds',
      'seed-outside',
      () => {
        renameSync(at('seeds/north/quay.meta.yaml'), at('quay.meta.yaml'));
        symlinkSync('../../quay.meta.yaml', at('seeds/north/quay.meta.yaml'));
      },
    ],
    [
      'a sidecar that may say that only an excerpt may be shown',
      'metadata-rights',
      () => write('seeds/north/quay.meta.yaml', 'outlet: The Sound\nrights: exerpt\n'),
    ],
    [
      'a file beyond the limit',
      'seed-large',
      () => {
        write('content/editorial/story.yaml', 'limits: { fileBytes: 400 }\n');
        write('seeds/north/quay.txt', article.repeat(4));
      },
    ],
  ])('%s: content/ stays, word for word, and the next run changes nothing', (_, rule, spoil) => {
    expect(ingest()).toBe(0);
    const before = content();
    spoil();
    expect(ingest()).toBe(1);
    for (const one of [rule, 'article-stale']) expect(said).toContain(`nutgraf:${one}`);
    expect(content()).toEqual(before);
    expect(readFileSync(at(page), 'utf8')).toMatch(
      /^stale: \{"since":"[\d-]+","reason":"[a-z-]+","version":"[\d-]+"\}$/m,
    );
    expect(ingest()).toBe(1);
    expect(said).toContain('0 files new, 0 changed, 0 removed');
  });

  it('is itself again once the file is mended, and goes where it is deleted or withheld', () => {
    ingest();
    const before = content();
    write('seeds/north/quay.txt', '');
    ingest();
    write('seeds/north/quay.txt', article);
    expect([ingest(), content()]).toEqual([0, before]);
    expect(readFileSync(at(page), 'utf8')).not.toContain('stale:');
    write('seeds/north/quay.txt', '');
    write('content/editorial/withheld.yaml', 'articles: [north/quay.txt]\n');
    expect([ingest(), existsSync(at(page))]).toEqual([1, false]);
    expect(said).not.toContain('article-stale');
    rmSync(at('content/editorial/withheld.yaml'));
    rmSync(at('seeds/north/quay.txt'));
    expect(ingest()).toBe(0);
  });

  it('keeps everything from being written with --strict', () => {
    ingest();
    const before = readFileSync(at(page), 'utf8');
    write('seeds/north/quay.txt', '');
    expect([ingest({ strict: true }), readFileSync(at(page), 'utf8')]).toEqual([3, before]);
  });

  it.each<[string, () => void]>([
    ['is gone', () => rmSync(at(page))],
    [
      'was edited',
      () => write(page, readFileSync(at(page), 'utf8').replace('walked home', 'ran home')),
    ],
    ['is no page', () => write(page, 'no page')],
  ])('is told as lost where its page cannot be read back either: it %s', (_, spoil) => {
    ingest();
    write('seeds/north/quay.txt', '');
    spoil();
    expect(ingest()).toBe(1);
    expect(said).toContain('nutgraf:article-lost');
    expect(existsSync(at(page))).toBe(false);
  });

  it('is no such article where it was never published, or has left before', () => {
    write('seeds/new.txt', '');
    expect([ingest(), said]).toEqual([1, expect.not.stringMatching(/article-(?:stale|lost)/)]);
    rmSync(at('seeds/north/quay.txt'));
    ingest();
    write('seeds/north/quay.txt', '');
    expect([ingest(), said]).toEqual([1, expect.not.stringMatching(/article-(?:stale|lost)/)]);
  });

  it('stays where no article can be read at all', () => {
    ingest();
    const before = content();
    for (const name of ['seeds/strike.txt', 'seeds/north/quay.txt']) write(name, '');
    expect([ingest(), content()]).toEqual([1, before]);
  });
});

describe('an article on which the program fails since it was changed', () => {
  it.each<[string, string, string]>([
    ['while it is cut into blocks', 'CUT', 'seed-unreadable'],
    ['while it is read', 'READ', 'seed-unreadable'],
    ['while its page is read back', 'BACK', 'seed-unsafe'],
  ])('stays as it was, and the others go on: %s', (_, word, rule) => {
    expect(ingest()).toBe(0);
    const before = content();
    write('seeds/north/quay.txt', `${article}\nIt was a ${word} day.\n`);
    expect([ingest(), said]).toEqual([1, expect.stringContaining(`nutgraf:${rule}`)]);
    expect(said).toContain('nutgraf:article-stale');
    expect(content()).toEqual(before);
  });

  it('is told as lost where the program fails on what was published, too', () => {
    ingest();
    write(page, readFileSync(at(page), 'utf8').replaceAll('walked home', 'READ it all'));
    write('seeds/north/quay.txt', '');
    expect(ingest()).toBe(1);
    for (const rule of ['seed-unreadable', 'article-lost'])
      expect(said).toContain(`nutgraf:${rule}`);
    expect(existsSync(at(page))).toBe(false);
  });
});

describe('links out of the content folder', () => {
  it('stop a run before anything is written, without a word of what they lead to', () => {
    write('outside/hidden.yaml', 'title: sw0rdfish\n');
    for (const [name, rule] of [
      ['content/editorial/story.yaml', 'editorial-access'],
      ['content/anchors/a.jsonl', 'content-access'],
      ['content/editorial/about.mdx', 'content-access'],
      ['content/people', 'content-access'],
    ] as const) {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      symlinkSync(at('outside/hidden.yaml'), at(name));
      expect([ingest(), said]).toEqual([3, expect.stringContaining(`nutgraf:${rule}`)]);
      expect(said).not.toMatch(/sw0rdfish|hidden\.yaml/);
      rmSync(at(name));
    }
    expect(existsSync(at('content/articles'))).toBe(false);
  });

  it('within it work', () => {
    write('content/shared/story.yaml', 'title: Port strike\n');
    mkdirSync(at('content/editorial'), { recursive: true });
    symlinkSync('../shared/story.yaml', at('content/editorial/story.yaml'));
    expect(ingest()).toBe(0);
    expect(readFileSync(at('content/story/story.mdx'), 'utf8')).toContain('title: "Port strike"');
  });
});
