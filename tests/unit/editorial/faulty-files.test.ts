import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  readCorrections,
  readEditorial,
  readSettings,
} from '../../../src/editorial/read-editorial.ts';
import { contentWith } from './folder.ts';

/**
 * File, what stands in it, rule, line and column, words of the message, whether nothing may be
 * written.
 */
type Fault = readonly [
  file: string,
  text: string,
  rule: string,
  place: string,
  words: string,
  stops: boolean,
];

const stop = true;
const goOn = false;

const faults: readonly Fault[] = [
  // What is withheld
  [
    'withheld.yaml',
    'people: [Jane Roe, 1984]\n',
    'editorial-value',
    '1:20',
    'Unexpected number of ‘people’, expected text',
    stop,
  ],
  [
    'withheld.yaml',
    'people: [Jane Roe, John Poe\n',
    'editorial-yaml',
    '2:1',
    'Unexpected YAML',
    stop,
  ],
  [
    'withheld.yaml',
    'peoples: [Jane Roe]\n',
    'editorial-value',
    '1:10',
    'Unexpected key ‘peoples’, expected ‘people’',
    stop,
  ],
  [
    'withheld.yaml',
    'People: [Jane Roe]\n',
    'editorial-value',
    '1:9',
    'Unexpected key ‘People’, expected ‘people’',
    stop,
  ],
  [
    'withheld.yaml',
    'names: [Jane Roe]\n',
    'editorial-value',
    '1:8',
    'Unexpected key, expected ‘people’',
    stop,
  ],
  [
    'withheld.yaml',
    'people: Jane Roe\n',
    'editorial-value',
    '1:9',
    'Unexpected text of ‘people’, expected list',
    stop,
  ],
  [
    'withheld.yaml',
    'people:\n  - Jane: Roe\n',
    'editorial-value',
    '2:5',
    'Unexpected keys and values of ‘people’, expected text',
    stop,
  ],
  [
    'withheld.yaml',
    'people:\n  -\n',
    'editorial-value',
    '2:4',
    'Unexpected lack of ‘people’',
    stop,
  ],
  ['withheld.yaml', 'people: [true]\n', 'editorial-value', '1:10', 'Unexpected boolean', stop],
  [
    'withheld.yaml',
    'people: ["R"]\n',
    'editorial-value',
    '1:10',
    'Unexpected value of ‘people’',
    stop,
  ],
  [
    'withheld.yaml',
    '<<<<<<< HEAD\npeople: [Jane Roe]\n=======\npeople: [John Poe]\n>>>>>>> branch\n',
    'editorial-yaml',
    '1:1',
    'conflict marker of a merge',
    stop,
  ],
  [
    'withheld.yaml',
    'people:\n  - Jane Roe\n>>>>>>> branch\n',
    'editorial-yaml',
    '3:1',
    'conflict marker of a merge',
    stop,
  ],
  [
    'withheld.yaml',
    'people: [Jane Roe]\npeople: [John Poe]\n',
    'editorial-yaml',
    '2:1',
    'a key that stands twice',
    stop,
  ],
  ['withheld.yaml', 'people: [*roe]\n', 'editorial-yaml', '1:10', 'Unexpected', stop],
  [
    'withheld.yaml',
    'people: [&roe Jane Roe, *roe]\n',
    'editorial-yaml',
    '1:15',
    'Unexpected reference',
    stop,
  ],
  [
    'withheld.yaml',
    'people: [!Roe Jane]\n',
    'editorial-yaml',
    '1:10',
    'a value that begins with !',
    stop,
  ],
  [
    'withheld.yaml',
    '- Jane Roe\n',
    'editorial-value',
    '1:1',
    'Unexpected list, expected keys and values',
    stop,
  ],
  [
    'withheld.yaml',
    'Jane Roe\n',
    'editorial-value',
    '1:1',
    'Unexpected text, expected keys and values',
    stop,
  ],
  [
    'withheld.yaml',
    '---\npeople: [Jane Roe]\n---\npeople: [John Poe]\n',
    'editorial-yaml',
    '3:1',
    'Unexpected YAML',
    stop,
  ],
  ['withheld.yaml', 'people:\n\t- Jane Roe\n', 'editorial-yaml', '2:1', 'Unexpected YAML', stop],
  [
    'withheld.yaml',
    'passages: [P-KF7QM3T]\n',
    'editorial-value',
    '1:12',
    'expected ‘p-kf7qm3t’',
    stop,
  ],
  [
    'withheld.yaml',
    'passages: [p-kf7qm3t.gx4t]\n',
    'editorial-value',
    '1:12',
    'expected ‘p-kf7qm3t’',
    stop,
  ],
  [
    'withheld.yaml',
    'passages: ["/articles/port-strike/#p-kf7qm3t"]\n',
    'editorial-value',
    '1:12',
    'expected ‘p-kf7qm3t’',
    stop,
  ],
  [
    'withheld.yaml',
    'passages: [two words]\n',
    'editorial-value',
    '1:12',
    'Unexpected value of ‘passages’',
    stop,
  ],
  [
    'withheld.yaml',
    'articles: [""]\n',
    'editorial-value',
    '1:12',
    'Unexpected value of ‘articles’',
    stop,
  ],
  ['withheld.yaml', '__proto__: [Jane Roe]\n', 'editorial-value', '1:12', 'Unexpected key', stop],
  // Who is who
  [
    'people.yaml',
    'hide: jane-roe\n',
    'editorial-value',
    '1:7',
    'Unexpected text of ‘hide’, expected list',
    stop,
  ],
  ['people.yaml', 'hide: [Jane-Roe]\n', 'editorial-value', '1:8', 'expected ‘jane-roe’', stop],
  [
    'people.yaml',
    'hide: [/people/jane-roe/]\n',
    'editorial-value',
    '1:8',
    'expected ‘jane-roe’',
    stop,
  ],
  [
    'people.yaml',
    'hide: [Jane Roe]\n',
    'editorial-value',
    '1:8',
    'Unexpected value of ‘hide’',
    stop,
  ],
  [
    'people.yaml',
    'hid: [jane-roe]\n',
    'editorial-value',
    '1:6',
    'Unexpected key ‘hid’, expected ‘hide’',
    stop,
  ],
  [
    'people.yaml',
    'hide: [jane-roe]\nhide: [john-poe]\n',
    'editorial-yaml',
    '2:1',
    'a key that stands twice',
    stop,
  ],
  ['people.yaml', 'hide: [jane-roe\nmerge: []\n', 'editorial-yaml', '2:1', 'Unexpected YAML', stop],
  [
    'people.yaml',
    'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nhide: *c\n',
    'editorial-yaml',
    '1:7',
    'Unexpected reference',
    stop,
  ],
  [
    'people.yaml',
    'merge: [[jane-roe]]\n',
    'editorial-value',
    '1:9',
    'Unexpected value of ‘merge’',
    goOn,
  ],
  [
    'people.yaml',
    'merge: [jane-roe, jane-q-roe]\n',
    'editorial-value',
    '1:9',
    'Unexpected text of ‘merge’, expected list',
    goOn,
  ],
  [
    'people.yaml',
    'rename:\n  - { person: j-roe }\n',
    'editorial-value',
    '2:5',
    'Unexpected lack of ‘rename.name’, expected text',
    goOn,
  ],
  [
    'people.yaml',
    'rename: [{ person: j-roe, name: Jane Roe, as: JR }]\n',
    'editorial-value',
    '1:47',
    'Unexpected key ‘as’, expected ‘person’ or ‘name’',
    goOn,
  ],
  [
    'people.yaml',
    'split: [{ person: roe, articles: strike, as: Roe }]\n',
    'editorial-value',
    '1:34',
    'Unexpected text of ‘split.articles’, expected list',
    goOn,
  ],
  [
    'people.yaml',
    'dismiss: [2025]\n',
    'editorial-value',
    '1:11',
    'Unexpected number of ‘dismiss’',
    goOn,
  ],
  // Settings
  [
    'story.yaml',
    'titel: Port strike\n',
    'editorial-value',
    '1:8',
    'Unexpected key ‘titel’, expected ‘title’',
    stop,
  ],
  ['story.yaml', 'title: "Port strike\n', 'editorial-yaml', '2:1', 'Missing closing', stop],
  [
    'story.yaml',
    'title: 1984\n',
    'editorial-value',
    '1:8',
    'Unexpected number of ‘title’, expected text',
    stop,
  ],
  ['story.yaml', 'title: Port: strike\n', 'editorial-yaml', '1:8', 'Nested mappings', stop],
  [
    'story.yaml',
    'base: explainer\n',
    'editorial-value',
    '1:7',
    'starts and ends with a slash',
    stop,
  ],
  ['story.yaml', 'base: /a/../b/\n', 'editorial-value', '1:7', 'dots alone', stop],
  ['story.yaml', 'base: /../\n', 'editorial-value', '1:7', 'dots alone', stop],
  ['story.yaml', 'base: /./\n', 'editorial-value', '1:7', 'dots alone', stop],
  [
    'story.yaml',
    'base: [/x/]\n',
    'editorial-value',
    '1:7',
    'Unexpected list of ‘base’, expected text',
    stop,
  ],
  ['story.yaml', 'site: javascript:alert(1)\n', 'editorial-value', '1:7', 'http', stop],
  ['story.yaml', 'site: example.org\n', 'editorial-value', '1:7', 'http', stop],
  [
    'story.yaml',
    'site: https://example.org/explainer/\n',
    'editorial-value',
    '1:7',
    'host alone',
    stop,
  ],
  ['story.yaml', 'site: "https://example.org/ x"\n', 'editorial-value', '1:7', 'host alone', stop],
  ['story.yaml', 'nutGraf: P-KF7QM3T\n', 'editorial-value', '1:10', 'expected ‘p-kf7qm3t’', stop],
  [
    'story.yaml',
    'anonymousOpinion: shown\n',
    'editorial-value',
    '1:19',
    'expected ‘hide’ or ‘show’',
    stop,
  ],
  ['story.yaml', 'language: the Queen’s\n', 'editorial-value', '1:11', 'a tag of a language', stop],
  [
    'story.yaml',
    'limits: { fileBytes: many }\n',
    'editorial-value',
    '1:22',
    'Unexpected text of ‘limits.fileBytes’',
    stop,
  ],
  [
    'story.yaml',
    'limits: { filesBytes: 5 }\n',
    'editorial-value',
    '1:23',
    'expected ‘fileBytes’',
    stop,
  ],
  [
    'story.yaml',
    '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n',
    'editorial-yaml',
    '1:1',
    'conflict marker of a merge',
    stop,
  ],
  // Corrections
  [
    'corrections.yaml',
    'corrections:\n  - { date: 5 June 2025, article: a, wrong: x, right: y }\n',
    'editorial-value',
    '2:13',
    'a day that exists',
    goOn,
  ],
  [
    'corrections.yaml',
    'corrections:\n  - { date: 2025-02-30, article: a, wrong: x, right: y }\n',
    'editorial-value',
    '2:13',
    'a day that exists',
    goOn,
  ],
  [
    'corrections.yaml',
    'corrections:\n  - { date: 2025-06-05, wrong: x, right: y }\n',
    'editorial-value',
    '2:5',
    'an article or a passage',
    goOn,
  ],
  [
    'corrections.yaml',
    'corrections:\n  - { date: 2025-06-05, passage: P-KF7QM3T, wrong: x, right: y }\n',
    'editorial-value',
    '2:34',
    'expected ‘p-kf7qm3t’',
    goOn,
  ],
  [
    'corrections.yaml',
    'corrections:\n  - { date: 2025-06-05, article: a, wong: x, right: y }\n',
    'editorial-value',
    '2:5',
    'Unexpected lack of ‘corrections.wrong’',
    goOn,
  ],
  [
    'corrections.yaml',
    'corrections:\n  - date: 2025-06-05\n    article: a\n    wrong: *The mayor* met 12\n    right: 13\n',
    'editorial-yaml',
    '4:17',
    'Unexpected',
    stop,
  ],
  [
    'corrections.yaml',
    '- { date: 2025-06-05, article: a, wrong: x, right: y }\n',
    'editorial-value',
    '1:1',
    'Unexpected list, expected keys and values',
    stop,
  ],
  // Who said what, which events are one, what is the same passage
  [
    'quotes.yaml',
    'speaker: [{ quote: p-kf7qm3t, person: Jane Roe }]\n',
    'editorial-value',
    '1:39',
    'Unexpected value of ‘speaker.person’',
    goOn,
  ],
  ['quotes.yaml', 'speakers: []\n', 'editorial-value', '1:11', 'expected ‘speaker’', goOn],
  ['quotes.yaml', 'unattributed: p-kf7qm3t\n', 'editorial-value', '1:15', 'expected list', goOn],
  [
    'events.yaml',
    'apart: [[a, b, c]]\n',
    'editorial-value',
    '1:9',
    'Unexpected value of ‘apart’, expected 2 entries',
    goOn,
  ],
  ['events.yaml', 'same: [[a, /events/B/]]\n', 'editorial-value', '1:12', 'expected ‘b’', goOn],
  [
    'anchors.yaml',
    'confirm: [p-kf7qm3t]\n',
    'editorial-value',
    '1:11',
    'such as p-kf7qm3t.gx4t',
    goOn,
  ],
  ['anchors.yaml', 'refuse: {\n', 'editorial-yaml', '2:1', 'Unexpected YAML', stop],
];

describe('a faulty editorial file', () => {
  it.each(faults)('%s %j: %s at %s', (file, text, rule, place, words, stops) => {
    const editorial = readEditorial(contentWith({ [file]: text }));
    const [first] = editorial.messages;
    expect(first).toMatchObject({ rule, level: 'error' });
    expect(first!.file).toMatch(new RegExp(`editorial/${file.replace('.', '\\.')}$`));
    expect(first!.place ? `${first!.place.start.line}:${first!.place.start.column}` : '').toBe(
      place,
    );
    expect(first!.reason).toContain(words);
    expect(first!.fix).toMatch(
      stops ? /; until then nothing is written$/ : /; until then this entry is left out$/,
    );
    expect(editorial.stops).toBe(stops);
  });

  it.each([
    ['a list', '['],
    ['a map', '{a: '],
    ['a list of lists', '- '],
  ])('%s in itself many times over is told at once', (_, opening) => {
    const started = performance.now();
    for (const times of [100, 100_000]) {
      const { stops, messages } = readEditorial(
        contentWith({ 'withheld.yaml': `people:\n${opening.repeat(times)}\n` }),
      );
      expect(stops).toBe(true);
      expect(messages[0]).toMatchObject({ rule: 'editorial-yaml' });
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('is told about in at least 60 ways', () => expect(faults.length).toBeGreaterThanOrEqual(60));

  it.each(faults.filter(([file]) => file === 'story.yaml'))(
    '%s %j: the site says the same, and nothing in zod’s or YAML’s own words',
    (_, text) => {
      const content = contentWith({ 'story.yaml': text });
      const [message] = readEditorial(content).messages;
      expect(() => readSettings(content)).toThrow(`${message!.reason}; ${message!.fix}`);
    },
  );

  it('does not repeat words of what is withheld', () => {
    for (const [file, text] of faults.filter(([name]) => name === 'withheld.yaml')) {
      for (const { reason, fix } of readEditorial(contentWith({ [file]: text })).messages)
        expect(`${reason} ${fix}`.toLowerCase()).not.toMatch(
          /(?<!such as jane-)\broe\b(?!: the harbour years)|\bpoe\b/,
        );
    }
  });

  it.each<[string, string, object]>([
    [
      'people.yaml',
      'merge: [[a, b], [c], [d, e]]\nrename: [{ person: j }, { person: k, name: Kay }]\nhide: [l]\n',
      {
        people: {
          merge: [
            ['a', 'b'],
            ['d', 'e'],
          ],
          rename: [{ person: 'k', name: 'Kay' }],
          hide: ['l'],
        },
      },
    ],
    [
      'quotes.yaml',
      'unattributed: [p-a, P-B, p-c]\nspeakers: []\nconfirm: p-d\n',
      { quotes: { unattributed: ['p-a', 'p-c'], confirm: [] } },
    ],
    [
      'events.yaml',
      'same: [[a, b], [c]]\napart: [[d, e]]\n',
      { events: { same: [['a', 'b']], apart: [['d', 'e']] } },
    ],
    [
      'corrections.yaml',
      'corrections:\n  - { date: 2025-06-05, article: a, wrong: x, right: y, note: }\n  - { date: never, article: b, wrong: x, right: y }\n',
      {
        corrections: {
          corrections: [{ date: '2025-06-05', article: 'a', wrong: 'x', right: 'y' }],
        },
      },
    ],
  ])('%s: its other entries count', (file, text, expected) =>
    expect(readEditorial(contentWith({ [file]: text }))).toMatchObject(expected),
  );

  it('gives the site those corrections that are right', () => {
    const content = contentWith({
      'corrections.yaml':
        'corrections:\n  - { date: 2025-06-05, article: a, wrong: x, right: y }\n  - { date: never, article: b, wrong: x, right: y }\n',
    });
    expect(readCorrections(content).map(({ article }) => article)).toEqual(['a']);
  });

  it('leaves the places of the entries that count where they stand', () => {
    const { placeOf } = readEditorial(
      contentWith({ 'quotes.yaml': 'unattributed:\n  - P-A\n  - p-b\n  - P-C\n  - p-d\n' }),
    );
    expect([0, 1].map((n) => placeOf('quotes.yaml', ['unattributed', n]).place!.start)).toEqual([
      { line: 3, column: 5 },
      { line: 5, column: 5 },
    ]);
  });
});

describe('an editorial file that cannot be read', () => {
  const names = [
    'story.yaml',
    'people.yaml',
    'quotes.yaml',
    'events.yaml',
    'anchors.yaml',
    'corrections.yaml',
    'withheld.yaml',
  ];

  it.each(names)('%s: a folder in its place stops everything', (name) => {
    const content = contentWith({});
    mkdirSync(path.join(content, 'editorial', name));
    expect(readEditorial(content)).toMatchObject({
      stops: true,
      messages: [{ rule: 'editorial-access', reason: 'Unexpected folder, expected a file' }],
    });
  });

  it.each<[string, (file: string, content: string) => void, string]>([
    ['a link into nothing', (file) => symlinkSync('nowhere.yaml', file), 'ENOENT'],
    ['a link to itself', (file) => symlinkSync('withheld.yaml', file), 'ELOOP'],
    [
      'a link out of the content folder',
      (file) => symlinkSync(path.resolve('package.json'), file),
      'out of the content folder',
    ],
    ['a pipe', (file) => void execFileSync('mkfifo', [file]), 'device or pipe'],
    [
      'bytes that are no UTF-8',
      (file) => writeFileSync(file, Buffer.from('people: [J\xf6rg Roe]\n', 'latin1')),
      'expected text in UTF-8',
    ],
    [
      'UTF-16',
      (file) => writeFileSync(file, Buffer.from('\uFEFFpeople: [Jane Roe]\n', 'utf16le')),
      'expected text in UTF-8',
    ],
    ['more than any list', (file) => writeFileSync(file, '#'.repeat(1_000_001)), 'size'],
  ])('%s stops everything', (_, make, words) => {
    const content = contentWith({});
    make(path.join(content, 'editorial', 'withheld.yaml'), content);
    const { stops, messages } = readEditorial(content);
    expect(stops).toBe(true);
    expect(messages).toMatchObject([{ rule: 'editorial-access', level: 'error' }]);
    expect(messages[0]!.reason).toContain(words);
  });

  it('a file in place of the folder stops everything', () => {
    const content = contentWith({});
    renameSync(path.join(content, 'editorial'), path.join(content, 'other'));
    writeFileSync(path.join(content, 'editorial'), '');
    expect(readEditorial(content).stops).toBe(true);
  });

  it('a byte order mark and line ends of Windows are no fault', () => {
    expect(
      readEditorial(contentWith({ 'withheld.yaml': '\uFEFFpeople:\r\n  - Jane Roe\r\n' })),
    ).toMatchObject({ stops: false, messages: [], withheld: { people: ['Jane Roe'] } });
  });
});

describe('a file under another name', () => {
  it.each<[string, string, boolean]>([
    ['withheld.yml', '‘withheld.yaml’', true],
    ['witheld.yaml', '‘withheld.yaml’', true],
    ['Withheld.YAML', '‘withheld.yaml’', true],
    ['withheld', '‘withheld.yaml’', true],
    ['withheld.yaml.txt', '‘withheld.yaml’', true],
    ['peple.yaml', '‘people.yaml’', true],
    ['stories.yaml', 'a file that docs/editing.md names', false],
    ['story.yml', '‘story.yaml’', true],
    ['quote.yaml', '‘quotes.yaml’', false],
    ['names.yaml', 'a file that docs/editing.md names', false],
  ])('%s is told about', (name, expected, stops) => {
    const editorial = readEditorial(contentWith({ [name]: '' }));
    expect(editorial).toMatchObject({
      stops,
      messages: [{ rule: 'editorial-file', level: stops ? 'error' : 'warn' }],
    });
    expect(editorial.messages[0]!.reason).toContain(`expected ${expected}`);
  });

  it.each([
    'withheld.yaml~',
    'withheld.yaml.orig',
    '.withheld.yaml.swp',
    'README.md',
    'theme.css',
    'about.mdx',
    'notes.txt',
  ])('%s beside the file itself is none of ours', (name) => {
    expect(readEditorial(contentWith({ 'withheld.yaml': '', [name]: '' }))).toMatchObject({
      stops: false,
      messages: [],
    });
  });

  it('a folder with nearly the right name stops everything', () => {
    const content = contentWith({});
    renameSync(path.join(content, 'editorial'), path.join(content, 'Editorials'));
    expect(readEditorial(content)).toMatchObject({
      stops: true,
      messages: [{ rule: 'editorial-file' }],
    });
  });
});

describe('the page of a rule about editorial files', () => {
  it.each(['editorial-access', 'editorial-file', 'editorial-value', 'editorial-yaml'])(
    '%s: its example is what it says',
    (rule) => {
      const examples = [
        ...readFileSync(`docs/rules/${rule}.md`, 'utf8').matchAll(
          /^```yaml\n# content\/editorial\/(\S+)\n(.*?)^```$/gms,
        ),
      ];
      expect(examples.length).toBeGreaterThan(0);
      for (const [, name, text] of examples) {
        // Some editors save in a way that only bytes show.
        const bytes = rule === 'editorial-access' ? Buffer.from(text!, 'latin1') : text!;
        expect(
          readEditorial(contentWith({ [name!]: bytes })).messages.map((message) => message.rule),
        ).toContain(rule);
      }
    },
  );
});

describe('editorial files that are right', () => {
  it('may be missing, or hold empty values', () => {
    expect(readEditorial(contentWith({ 'story.yaml': 'title:\nbase: /\n' }))).toMatchObject({
      settings: { base: '/', language: 'en', anonymousOpinion: 'hide' },
      people: { confirm: [], dismiss: [], merge: [], split: [], rename: [], hide: [] },
      quotes: { speaker: [], unattributed: [], confirm: [] },
      events: { same: [], apart: [] },
      anchors: { confirm: [], refuse: [] },
      corrections: { corrections: [] },
      withheld: { people: [], ahead: [], passages: [], articles: [] },
      messages: [],
      stops: false,
    });
  });

  it('of the project itself have no fault', () =>
    expect(readEditorial('content')).toMatchObject({ messages: [], stops: false }));

  it('say what editors state', () => {
    const { settings, people, messages } = readEditorial(
      contentWith({
        'story.yaml':
          'title: Port strike\nbase: /explainer/\nsite: https://bücher.example/\nlanguage: en-GB\n',
        'people.yaml': 'merge:\n  - [jane-roe, jane-q-roe]\nhide: [john-poe]\n',
      }),
    );
    expect(settings).toMatchObject({
      title: 'Port strike',
      base: '/explainer/',
      site: 'https://bücher.example/',
      language: 'en-GB',
    });
    expect(people).toMatchObject({ merge: [['jane-roe', 'jane-q-roe']], hide: ['john-poe'] });
    expect(messages).toEqual([]);
  });
});
