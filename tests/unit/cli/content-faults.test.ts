import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ingestFolder } from '../../../src/cli/ingest-folder.ts';
import { clearUnfinished, writeContent } from '../../../src/cli/write-content.ts';
import { strike } from '../../sites/tiny-site.ts';

afterEach(() => void vi.useRealTimers());

/**
 * A content folder that was made from one article on a day, and ways to change it and make it
 * again.
 */
function made(day = '2026-03-10') {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [seeds, content] = [path.join(folder, 'seeds'), path.join(folder, 'content')];
  mkdirSync(seeds);
  writeFileSync(path.join(seeds, 'strike.txt'), strike);
  const again = (on = day): ReturnType<typeof ingestFolder> => {
    vi.useFakeTimers({ now: new Date(`${on}T12:00:00Z`), toFake: ['Date'] });
    const outcome = ingestFolder({ seeds, content });
    if (outcome.files) writeContent(content, outcome.files);
    return outcome;
  };
  again();
  const article = readdirSync(path.join(content, 'articles'))[0]!.replace('.mdx', '');
  return {
    seeds,
    content,
    article,
    again,
    file: (name: string): string => path.join(content, name.replace('ARTICLE', article)),
  };
}

/** All files of a folder with their text. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

describe('content/ as people, other programs and failing disks leave it', () => {
  it.each<[string, (text: string) => string]>([
    ['a page that was changed', (text) => text.replace('Dockers', 'Dancers')],
    ['a page that was cut off', (text) => text.slice(0, 200)],
    ['a page of no bytes', () => ''],
    ['a page with other line ends', (text) => text.replaceAll('\n', '\r\n')],
  ])('%s is made again', (_, change) => {
    const { content, file, again } = made();
    const before = filesOf(content);
    writeFileSync(
      file('articles/ARTICLE.mdx'),
      change(before[path.relative(content, file('articles/ARTICLE.mdx'))]!),
    );
    expect(again().messages.filter(({ level }) => level === 'error')).toEqual([]);
    expect(filesOf(content)).toEqual(before);
  });

  it.each(['articles/ARTICLE.mdx', 'people', 'events', 'story', 'faq'])(
    '%s, missing, is made again',
    (name) => {
      const { content, file, again } = made();
      const before = filesOf(content);
      rmSync(file(name), { recursive: true });
      expect(again().files).not.toBeNull();
      expect(filesOf(content)).toEqual(before);
    },
  );

  it.each<[string, string, (text: string) => string | null]>([
    ['lock-missing', 'anchors/ARTICLE.jsonl', () => null],
    ['lock-missing', 'anchors/slugs.tsv', () => null],
    ['lock-missing', 'anchors/pages/people.jsonl', () => null],
    ['lock-missing', 'anchors/ARTICLE.jsonl', () => ''],
    ['lock-record', 'anchors/ARTICLE.jsonl', (text) => text.slice(0, -20)],
    [
      'lock-record',
      'anchors/ARTICLE.jsonl',
      (text) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`,
    ],
    [
      'lock-record',
      'anchors/slugs.tsv',
      (text) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`,
    ],
    [
      'lock-record',
      'anchors/pages/people.jsonl',
      (text) => `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n`,
    ],
    ['lock-record', 'anchors/ARTICLE.jsonl', () => '\0\0\0\0'],
    ['content-shape', 'anchors/ARTICLE.jsonl', () => '/'],
    ['content-shape', 'articles/ARTICLE.mdx', () => '/'],
    ['content-shape', 'anchors/slugs.tsv', () => '/'],
  ])(
    '%s: a lock or page that cannot be read stops everything and says what it is (%s)',
    (rule, name, change) => {
      const { content, file, again } = made();
      const text = readFileSync(file(name), 'utf8');
      rmSync(file(name));
      const changed = change(text);
      if (changed === '/') mkdirSync(file(name));
      else if (changed !== null) writeFileSync(file(name), changed);
      const before = filesOf(content);
      const { files, messages, refusal } = again();
      expect(messages.filter(({ level }) => level === 'error').map((one) => one.rule)).toContain(
        rule,
      );
      expect(files).toBeNull();
      expect(refusal).not.toMatch(/no article/);
      expect(filesOf(content)).toEqual(before);
    },
  );

  it('a file in the place of a folder stops everything', () => {
    const { file, again } = made();
    rmSync(file('people'), { recursive: true });
    writeFileSync(file('people'), 'mine');
    expect(again()).toMatchObject({ files: null, messages: [{ rule: 'content-shape' }] });
    expect(readFileSync(file('people'), 'utf8')).toBe('mine');
  });

  it('a lock with the line ends of other systems is read, and written back as it was', () => {
    const { content, again } = made();
    const before = filesOf(content);
    for (const [name, text] of Object.entries(before))
      if (name.startsWith('anchors'))
        writeFileSync(path.join(content, name), text.replaceAll('\n', '\r\n'));
    expect(again().messages.filter(({ level }) => level === 'error')).toEqual([]);
    expect(filesOf(content)).toEqual(before);
  });

  it('only where there is no article is there none to publish', () => {
    const { seeds, again } = made();
    rmSync(path.join(seeds, 'strike.txt'));
    expect(again().refusal).toMatch(/no article/);
  });

  it('what a run left that was ended while it wrote goes; files of people with such names stay', () => {
    const { content, file, again } = made();
    const before = filesOf(content);
    writeFileSync(file('articles/ARTICLE.mdx.tmp'), 'half');
    writeFileSync(file('anchors/pages/people.jsonl.tmp'), 'half');
    mkdirSync(file('editorial'), { recursive: true });
    writeFileSync(file('editorial/notes.tmp'), 'mine');
    again();
    expect(filesOf(content)).toEqual({ ...before, [path.join('editorial', 'notes.tmp')]: 'mine' });
    clearUnfinished(content);
    expect(existsSync(file('editorial/notes.tmp'))).toBe(true);
  });
});

describe('a clock that was set back', () => {
  it('dates nothing before what was published, and says so', () => {
    const { seeds, content, file, again } = made('2026-03-10');
    writeFileSync(
      path.join(seeds, 'strike.txt'),
      strike
        .replace('Some 400 dockers', 'Some 450 dockers')
        .replace(
          'Talks resumed on 5 June 2025, Roe said.',
          'A new paragraph about the cranes of the port.',
        ),
    );
    const { messages } = again('2026-01-02');
    expect(messages.map(({ rule }) => rule)).toContain('clock-behind');
    const lock = [
      file('anchors/ARTICLE.jsonl'),
      ...readdirSync(file('anchors/pages')).map((name) => file(`anchors/pages/${name}`)),
    ]
      .map((name) => readFileSync(name, 'utf8'))
      .join('');
    expect(
      new Set(lock.match(/"(?:first|until|gone)":"[^"]+"/g)!.map((day) => day.split('"')[3])),
    ).toEqual(new Set(['2026-03-10']));
    expect(readFileSync(file('anchors/ARTICLE.jsonl'), 'utf8')).toMatch(
      /"earlier":\[.*"until":"2026-03-10"/,
    );
    expect(
      filesOf(content)[path.join('articles', path.basename(file('articles/ARTICLE.mdx')))],
    ).not.toContain('2026-01-02');
    // Once the clock is right, its day is used again.
    expect(again('2026-04-01').messages.map(({ rule }) => rule)).not.toContain('clock-behind');
  });
});
