import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingestFolder } from '../../../../src/cli/ingest-folder.ts';
import { readLock } from '../../../../src/cli/read-lock.ts';
import { writeContent } from '../../../../src/cli/write-content.ts';
import { pageKinds } from '../../../../src/model/addresses.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-merge-'));
  mkdirSync(path.join(folder, 'seeds'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = (): string => path.join(folder, 'content');
const seed = (name: string, paragraphs: readonly string[]): void =>
  writeFileSync(path.join(folder, 'seeds', name), `${paragraphs.join('\n\n')}\n`);
function ingest(): void {
  const { files, messages } = ingestFolder({
    seeds: path.join(folder, 'seeds'),
    content: content(),
  });
  expect(messages.filter(({ level }) => level === 'error')).toEqual([]);
  writeContent(content(), files!);
}
function git(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(
    'git',
    [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
      ...args,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(status, `git ${args.join(' ')}: ${stdout}${stderr}`).toBe(0);
}
const commit = (message: string): void => {
  git('add', '-A');
  git('commit', '-q', '-m', message);
};
const ids = (): Map<string, string> =>
  new Map(
    [...readLock(content()).lock.values()]
      .flat()
      .filter(({ gone }) => !gone)
      .map(({ text, id }) => [text, id]),
  );
/** Addresses of living pages by collection and title. */
const addresses = (): Map<string, string> =>
  new Map(
    [...readLock(content()).addresses].flatMap(([kind, records]) =>
      records
        .filter(({ gone }) => !gone)
        .map(({ title, slug }) => [`${kind} ${title}`, slug] as const),
    ),
  );

const paragraphs = [
  'Cranes over the port stood still on Monday for the first time in eleven years.',
  'A walkout over night shifts has stopped all loading since the small hours.',
  'The company that runs the harbour says that it has made its last offer.',
  'Fruit for the markets of the capital is rotting on nine ships in the bay.',
  'Ferries to the outer islands keep running with volunteers at the ropes.',
];

describe('a merge of two branches', () => {
  it('that both edit and add articles keeps every id', () => {
    git('init', '-q', '-b', 'main');
    cpSync('.gitattributes', path.join(folder, '.gitattributes'));
    // The pages are made anew; the lock alone must carry the ids over.
    writeFileSync(path.join(folder, '.gitignore'), 'content/*/*.mdx\n');
    seed('port.txt', paragraphs);
    ingest();
    commit('port');
    const before = ids();

    git('checkout', '-q', '-b', 'east');
    const east = paragraphs.with(
      1,
      'A walkout over night shifts and pay has stopped all loading since the small hours.',
    );
    seed('port.txt', east);
    seed('east.txt', [
      'Growers in the eastern valley fear for their harvest, their union said.',
      'They ask the state for lorries.',
    ]);
    ingest();
    commit('east');
    const afterEast = ids();

    git('checkout', '-q', 'main');
    git('checkout', '-q', '-b', 'west');
    const west = [
      ...paragraphs.with(
        4,
        'Ferries to the outer islands keep running with volunteers from town at the ropes.',
      ),
      'Schools stay open.',
    ];
    seed('port.txt', west);
    seed('west.txt', [
      'Mills in the western hills have flour for two weeks, their owner said.',
      'Bakers are calm.',
    ]);
    rmSync(path.join(folder, 'content', 'articles'), { recursive: true });
    ingest();
    commit('west');
    const afterWest = ids();

    rmSync(path.join(folder, 'content', 'articles'), { recursive: true });
    git('merge', '-q', '-m', 'both', 'east');
    ingest();
    const merged = ids();
    for (const known of [before, afterEast, afterWest])
      for (const [text, id] of known) if (merged.has(text)) expect(merged.get(text), text).toBe(id);
    expect(merged.get(east[1]!)).toBe(before.get(paragraphs[1]!));
    expect(merged.get(west[4]!)).toBe(before.get(paragraphs[4]!));
    const all = new Set([...readLock(content()).lock.values()].flat().map(({ id }) => id));
    for (const known of [before, afterEast, afterWest])
      for (const id of known.values()) expect(all).toContain(id);
    expect(readLock(content()).messages).toEqual([]);
  });

  it('that both add articles keeps the address of every page, and joins what both know of one person', () => {
    git('init', '-q', '-b', 'main');
    cpSync('.gitattributes', path.join(folder, '.gitattributes'));
    writeFileSync(path.join(folder, '.gitignore'), 'content/*/*.mdx\n');
    seed('port.txt', [
      'The port of Amber',
      'Union leader Jane Roe said: “We will not come back for promises.” Roe left the talks on 3 June 2025.',
    ]);
    ingest();
    commit('port');
    const known = [addresses()];
    const clearPages = (): void => {
      for (const kind of pageKinds)
        rmSync(path.join(content(), kind), { recursive: true, force: true });
    };
    for (const [branch, own] of [
      ['east', 'Minister Cora Lind said: “The valley is dry.”'],
      ['west', 'Mayor Tom Abel said: “The mills stand still.”'],
    ] as const) {
      git('checkout', '-q', '-b', branch, 'main');
      rmSync(path.join(content(), 'articles'), { recursive: true });
      clearPages();
      seed(`${branch}.txt`, [
        `News from the ${branch}`,
        `${own} Jane Roe, the union leader, opened a soup kitchen on 5 June 2025.`,
      ]);
      ingest();
      commit(branch);
      known.push(addresses());
    }
    rmSync(path.join(content(), 'articles'), { recursive: true });
    clearPages();
    git('merge', '-q', '-m', 'both', 'east');
    expect(
      readFileSync(path.join(content(), 'anchors', 'pages', 'people.jsonl'), 'utf8').match(
        /"slug":"jane-roe"/g,
      ),
    ).toHaveLength(2);
    expect(readLock(content()).messages.filter(({ level }) => level === 'error')).toEqual([]);
    ingest();
    const merged = addresses();
    for (const before of known)
      for (const [title, slug] of before) expect(merged.get(title), title).toBe(slug);
    expect([...merged.keys()]).toEqual(
      expect.arrayContaining(['people Jane Roe', 'people Cora Lind', 'people Tom Abel']),
    );
    expect(
      readFileSync(path.join(content(), 'anchors', 'pages', 'people.jsonl'), 'utf8').match(
        /"slug":"jane-roe"/g,
      ),
    ).toHaveLength(1);
    expect(readLock(content()).messages).toEqual([]);
  });

  it('that both edit the same passage and its neighbour leaves doubled records, which are joined', () => {
    git('init', '-q', '-b', 'main');
    cpSync('.gitattributes', path.join(folder, '.gitattributes'));
    writeFileSync(path.join(folder, '.gitignore'), 'content/*/*.mdx\nseeds\n');
    seed('port.txt', paragraphs);
    ingest();
    commit('port');
    const id = ids().get(paragraphs[2]!)!;
    const edited = paragraphs.map((text, n) => (n === 2 ? text.replace('last', 'final') : text));
    for (const [branch, texts] of [
      ['east', edited],
      [
        'west',
        paragraphs.map((text, n) => (n === 2 || n === 3 ? text.replace('the', 'all the') : text)),
      ],
    ] as const) {
      git('checkout', '-q', '-b', branch, 'main');
      rmSync(path.join(folder, 'content', 'articles'), { recursive: true });
      seed('port.txt', texts);
      ingest();
      commit(branch);
    }
    rmSync(path.join(folder, 'content', 'articles'), { recursive: true });
    git('merge', '-q', '-m', 'both', 'east');
    expect(readLock(content()).messages.map(({ rule, level }) => `${rule} ${level}`)).toContain(
      'lock-duplicate warn',
    );
    seed('port.txt', edited);
    ingest();
    expect(ids().get(edited[2]!)).toBe(id);
    expect(readLock(content()).messages).toEqual([]);
  });
});

describe('a lock that is not whole', () => {
  const rules = (): string[] => {
    const outcome = ingestFolder({ seeds: path.join(folder, 'seeds'), content: content() });
    const found = outcome.messages.filter(({ level }) => level === 'error').map(({ rule }) => rule);
    expect(outcome.files === null).toBe(found.length > 0);
    return found;
  };
  const file = (): string =>
    path.join(
      content(),
      'anchors',
      readdirSync(path.join(content(), 'anchors')).find((name) => name.endsWith('.jsonl'))!,
    );

  beforeEach(() => {
    seed('port.txt', paragraphs);
    ingest();
    expect(rules()).toEqual([]);
  });

  it('is never rebuilt in silence', () => {
    rmSync(file());
    expect(rules()).toContain('lock-missing');
    rmSync(path.join(content(), 'articles'), { recursive: true });
    expect(rules()).toContain('lock-missing');
  });

  it('is refused without its table of addresses', () => {
    rmSync(path.join(content(), 'anchors', 'slugs.tsv'));
    expect(rules()).toEqual(['lock-missing']);
  });

  it('is refused when it was cut off within a line, between lines, or emptied', () => {
    const whole = readFileSync(file());
    truncateSync(file(), whole.length - 20);
    expect(rules()).toContain('lock-record');
    writeFileSync(file(), whole.subarray(0, whole.indexOf('\n') + 1));
    expect(rules()).toEqual(['lock-missing']);
    writeFileSync(file(), '');
    expect(rules()).toEqual(['lock-missing']);
  });
});
