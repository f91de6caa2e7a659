import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { strike, type TinySite, tinySite } from './tiny-site.ts';

const quay = `A quiet morning on the northern quay

Nobody worked on the northern quay when the sun rose over the old lighthouse on Tuesday.

Harbour master Kemal Aydin walked home alone.
`;

/**
 * Every file of the content folder, without what editors write, and of the finished site, with a
 * hash of its bytes.
 */
const bytesOf = ({ content, dist }: TinySite): string[] =>
  [content, dist]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('editorial'))
        .map((entry) => {
          const file = path.join(entry.parentPath, entry.name);
          return `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
        }),
    )
    .sort();

describe('a fault in what editors write', () => {
  it('publishes nothing: content and site are byte for byte as they were', () => {
    const site = tinySite({
      'seeds/strike.txt': strike,
      'seeds/quay.txt': quay,
      'content/editorial/story.yaml': 'title: The strike at Port Amber\n',
      'content/editorial/withheld.yaml': 'people: [Kemal Aydin]\n',
    });
    expect(site.run('build').code).toBe(0);
    const before = bytesOf(site);
    site.write('seeds/strike.txt', strike.replace('400', '500'));
    const faults = [
      [
        'build',
        'withheld.yaml',
        'people: [Kemal Aydin\n',
        /withheld\.yaml:2:1-\S+ Unexpected YAML/,
      ],
      [
        'build',
        'withheld.yaml',
        'people: [Kemal Aydn]\n',
        /withheld\.yaml:1:10-1:20: Unexpected name that no article holds, expected ‘Kemal Aydin’/,
      ],
      [
        'check',
        'people.yaml',
        'hide: [jane-row]\n',
        /people\.yaml:1:8-1:16: Unexpected person ‘jane-row’, expected ‘jane-roe’/,
      ],
      [
        'ingest',
        'story.yaml',
        'titel: The strike\n',
        /story\.yaml:1:8-1:18: Unexpected key ‘titel’, expected ‘title’/,
      ],
    ] as const;
    for (const [command, name, text, message] of faults) {
      const file = path.join('content', 'editorial', name);
      const right =
        name === 'people.yaml'
          ? 'hide: []\n'
          : readFileSync(path.join(site.content, 'editorial', name), 'utf8');
      site.write(file, text);
      const { code, messages } = site.run(command);
      expect(messages).toMatch(message);
      expect(messages).not.toMatch(/^\s+at |internal error/m);
      expect(code).toBe(3);
      expect(bytesOf(site)).toEqual(before);
      site.write(file, right);
    }
    // A wrong entry elsewhere is left out; all else is made.
    site.write(
      'content/editorial/corrections.yaml',
      'corrections:\n  - { date: 5 June, passage: p-x, wrong: a, right: b }\n',
    );
    const { code, messages } = site.run('ingest');
    expect(messages).toMatch(
      /corrections\.yaml:2:13-2:19: Unexpected value of ‘corrections\.date’, expected a day that exists/,
    );
    expect(code).toBe(1);
    expect(bytesOf(site)).not.toEqual(before);
  });
});
