import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { strike, type TinySite, tinySite } from './tiny-site.ts';

const quay = `A quiet morning on the northern quay

Nobody worked on the northern quay when the sun rose over the old lighthouse on Tuesday.

Harbour master Kemal Aydin said: “The cranes will stand still until somebody pays.” He walked home alone.
`;

/**
 * Every file of the finished site and of the generated content in which a word stands, the parts of
 * the search index unpacked.
 */
function filesWith(word: string, { dist, content }: TinySite): string[] {
  return [dist, content].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('editorial'))
      .flatMap((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const bytes = readFileSync(file);
        const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)
          .toString('latin1')
          .toLowerCase();
        return text.includes(word) ? [path.relative(folder, file)] : [];
      }),
  );
}

const lockOf = ({ content }: TinySite): string =>
  readdirSync(path.join(content, 'anchors'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readFileSync(path.join(content, 'anchors', name), 'utf8'))
    .join('');

describe('what is withheld', () => {
  it('leaves every file when it is a person; its addresses open notes without text; taken off the list it comes back', () => {
    const site = tinySite({ 'seeds/strike.txt': strike, 'seeds/quay.txt': quay });
    expect(site.run('build').code).toBe(0);
    expect(filesWith('aydin', site).length).toBeGreaterThan(5);
    const id = /"id":"(p-[a-z0-9]+)","kind":"paragraph","text":"Harbour master/.exec(
      lockOf(site),
    )![1]!;
    site.write('content/editorial/withheld.yaml', 'people: [Kemal Aydin]\n');
    expect(site.run('build').code).toBe(0);
    expect(filesWith('aydin', site)).toEqual([]);
    expect(filesWith('stand still', site)).toEqual([]);
    expect(
      readFileSync(
        path.join(site.dist, 'articles/a-quiet-morning-on-the-northern-quay/index.html'),
        'utf8',
      ),
    ).toMatch(
      new RegExp(
        `<aside[^>]*id="${id}"[^>]*>\\s*(?:<span class="version"[^>]*></span>\\s*)*<p[^>]*>\\s*The editors of these pages withheld`,
      ),
    );
    // A second run knows the passage again, although its words are nowhere kept.
    expect(site.run('build').code).toBe(0);
    expect(filesWith('aydin', site)).toEqual([]);
    site.write('content/editorial/withheld.yaml', 'people: []\n');
    expect(site.run('build').code).toBe(0);
    expect(lockOf(site)).toMatch(
      new RegExp(`"id":"${id}","kind":"paragraph","text":"Harbour master`),
    );
  });

  it('is known again by its id, and a passage that reads otherwise stops everything', () => {
    const site = tinySite({ 'seeds/strike.txt': strike, 'seeds/quay.txt': quay });
    site.run('ingest');
    const id = /"id":"(p-[a-z0-9]+)","kind":"quote","text":"“The cranes/.exec(lockOf(site))![1]!;
    site.write('content/editorial/withheld.yaml', `passages: [${id}]\n`);
    expect(site.run('build').code).toBe(0);
    expect(site.run('build').code).toBe(0);
    expect(filesWith('stand still', site)).toEqual([]);
    site.write('seeds/quay.txt', quay.replace('walked home', 'went home'));
    const { code, messages } = site.run('build');
    expect(code).toBe(3);
    expect(messages).toMatch(
      new RegExp(`withheld\\.yaml:1:12-1:21: Unexpected absence of the withheld passage ${id}`),
    );
    expect(filesWith('stand still', site)).toEqual([]);
  });

  it('can be an article; with the last one nothing is published', () => {
    const site = tinySite({
      'seeds/strike.txt': strike,
      'seeds/quay.txt': quay,
      'content/editorial/story.yaml': 'site: https://example.org\n',
    });
    site.run('ingest');
    const id = /"id":"(p-[a-z0-9]+)","kind":"paragraph","text":"Nobody worked/.exec(
      lockOf(site),
    )![1]!;
    site.write('content/editorial/withheld.yaml', 'articles: [quay.txt]\n');
    const { code, messages } = site.run('build');
    expect(code, messages).toBe(0);
    expect(filesWith('lighthouse', site)).toEqual([]);
    // Its address holds its headline and says nothing more than that: the day, and no words at the
    // ids.
    const address = 'articles/a-quiet-morning-on-the-northern-quay';
    const page = readFileSync(path.join(site.dist, address, 'index.html'), 'utf8');
    expect(page).toContain('The editors of these pages withheld this article on');
    expect(page).toMatch(new RegExp(`<aside[^>]*id="${id}"`));
    expect(page).not.toMatch(/quiet[ -]morning/i);
    expect(page).not.toContain('<blockquote');
    site.write('content/editorial/withheld.yaml', 'articles: [quay.txt, strike.txt]\n');
    expect(site.run('build').code).toBe(3);
  });

  it('is found where a person wrote it, and the published site stays as it was', () => {
    const site = tinySite({
      'seeds/strike.txt': strike,
      'seeds/quay.txt': quay,
      'content/editorial/withheld.yaml': 'people: [Kemal Aydin]\n',
    });
    expect(site.run('build').code).toBe(0);
    site.write('content/editorial/about.mdx', 'We asked Kemal Aydin.\n');
    const { code, messages } = site.run('build');
    expect(code).toBe(3);
    expect(messages).toMatch(/about\/index\.html: Unexpected withheld words/);
    expect(filesWith('aydin', site)).toEqual([]);
  });
});

describe('an article that may only be quoted from', () => {
  it('is shown and found as far as its budget goes', () => {
    const site = tinySite({
      'seeds/strike.txt': strike,
      'seeds/quay.txt': quay,
      'seeds/quay.meta.yaml':
        'rights: excerpt\nexcerptWords: 30\nexcerptShare: 80\nlink: https://gazette.example/quay\n',
    });
    expect(site.run('build').code).toBe(0);
    expect(filesWith('lighthouse', site).length).toBeGreaterThan(0);
    expect(filesWith('stand still', site)).toEqual([]);
    const proof = JSON.parse(readFileSync(path.join(site.dist, 'data/integrity.json'), 'utf8')) as {
      rules: { id: string; checked: number; found: number }[];
    };
    expect(proof.rules.find(({ id }) => id === 'excerpt-budget')).toMatchObject({
      checked: 1,
      found: 0,
    });
  });
});
