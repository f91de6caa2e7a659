import { describe, expect, it } from 'vitest';
import { ingest, type Ingested } from '../../../src/ingest/ingest.ts';
import { english } from '../../../src/language/english/english.ts';
import {
  anchorEditsSchema,
  correctionsSchema,
  eventEditsSchema,
  peopleEditsSchema,
  quoteEditsSchema,
  storySettingsSchema,
  withheldSchema,
} from '../../../src/model/editorial.ts';

const port = [
  'The port of Amber is shut',
  'Mayor Ada Roe opened the new bridge on Monday. Governor Ben Poe watched from the quay.',
  'Ada Roe praised Ben Poe as “a patient builder.” Poe met reporters after the ceremony.',
  'Shares of Halden Homes Ltd fell. Halden Homes Ltd said the sale of the quay would go on.',
].join('\n\n');
const court = [
  'Court hears the harbour case',
  'Governor Ben Poe told the court on Tuesday that nobody had paid him.',
  'The judge will decide in June.',
].join('\n\n');

/** What editors wrote, as their files would hold it. */
interface Edits {
  readonly people?: object;
  readonly settings?: object;
  readonly corrections?: readonly object[];
  readonly anchors?: object;
  readonly events?: object;
}

function run(
  { people = {}, settings = {}, corrections = [], anchors = {}, events = {} }: Edits,
  before?: Ingested,
  seeds: Readonly<Record<string, string>> = { 'port.txt': port, 'court.txt': court },
): Ingested {
  const sources = Object.entries(seeds).map(([seed, text]) => ({
    seed,
    sha256: '0'.repeat(64),
    encoding: 'utf-8' as const,
    text,
    body: { start: 0, end: text.length },
    metadata: {},
  }));
  return ingest({
    sources,
    quarantined: [],
    lock: before?.lock ?? new Map(),
    slugs: before?.slugs ?? [],
    addresses: before?.addresses ?? new Map(),
    hidden: before?.hidden ?? [],
    settings: storySettingsSchema.parse(settings),
    people: peopleEditsSchema.parse(people),
    quotes: quoteEditsSchema.parse({}),
    events: eventEditsSchema.parse(events),
    anchors: anchorEditsSchema.parse(anchors),
    corrections: correctionsSchema.parse({ corrections }),
    withheld: withheldSchema.parse({}),
    language: english,
    today: '2031-05-04',
  });
}

const told = ({ unmet }: Ingested): string[] =>
  unmet.map(
    ({ file, path, reason, level = 'warn', stops }) =>
      `${stops ? 'stops' : level} ${file} ${path.join('.')}: ${reason}`,
  );
const peopleOf = ({ pages }: Ingested): string[] =>
  pages.people.map(({ data: { name } }) => name).sort();

describe('entries that fit nothing', () => {
  it.each<[Edits, string]>([
    [
      { people: { merge: [['ada-roe', 'ada-row']] } },
      'warn people.yaml merge.0.1: Unexpected person ‘ada-row’, expected ‘ada-roe’',
    ],
    [
      { people: { page: ['ben-po'] } },
      'warn people.yaml page.0: Unexpected person ‘ben-po’, expected ‘ben-poe’',
    ],
    [
      { people: { page: ['Ben Poe'], listed: ['Ada Row'] } },
      'warn people.yaml listed.0: Unexpected person ‘Ada Row’, expected ‘Ada Roe’',
    ],
    [
      { people: { rename: [{ person: 'ben-po', name: 'Ben Poe' }] } },
      'warn people.yaml rename.0.person: Unexpected person ‘ben-po’, expected ‘ben-poe’',
    ],
    [
      { people: { rename: [{ person: 'ben-poe', name: 'Benjamin Poe' }] } },
      'error people.yaml rename.0.name: Unexpected name ‘Benjamin Poe’ that no article holds, expected ‘Ben Poe’',
    ],
    [
      {
        people: {
          split: [
            {
              person: 'ben-pow',
              articles: ['court-hears-the-harbour-case'],
              as: 'Ben Poe (other)',
            },
          ],
        },
      },
      'warn people.yaml split.0.person: Unexpected person ‘ben-pow’, expected ‘ben-poe’',
    ],
    [
      {
        people: {
          split: [
            { person: 'ben-poe', articles: ['court-hears-the-harbor-case'], as: 'Ben Poe (other)' },
          ],
        },
      },
      'warn people.yaml split.0.articles.0: Unexpected article ‘court-hears-the-harbor-case’, expected ‘court-hears-the-harbour-case’',
    ],
    [
      {
        people: {
          split: [
            {
              person: 'ada-roe',
              articles: ['court-hears-the-harbour-case'],
              as: 'Ada Roe (other)',
            },
          ],
        },
      },
      'warn people.yaml split.0.articles.0: Unexpected article ‘court-hears-the-harbour-case’, expected one that names ‘ada-roe’: ‘the-port-of-amber-is-shut’',
    ],
    [
      { people: { dismiss: ['Ada Row'] } },
      'warn people.yaml dismiss.0: Unexpected name ‘Ada Row’, expected ‘Ada Roe’',
    ],
    [
      { people: { confirm: ['ben poe'] } },
      'warn people.yaml confirm.0: Unexpected name ‘ben poe’, expected ‘Ben Poe’',
    ],
    [
      { people: { dismiss: ['Poe'] } },
      'info people.yaml dismiss.0: Unexpected reach of ‘Poe’, expected a name of nobody: it also takes away ‘Ben Poe’',
    ],
    [
      { people: { hide: ['ben-pou'] } },
      'stops people.yaml hide.0: Unexpected person ‘ben-pou’, expected ‘ben-poe’',
    ],
    [
      { people: { hide: ['nobody-here'] } },
      'stops people.yaml hide.0: Unexpected person ‘nobody-here’, expected the last part of the address',
    ],
    [
      { events: { same: [['nothing-here', 'neither-this']] } },
      'warn events.yaml same.0.0: Unexpected event ‘nothing-here’',
    ],
    [
      {
        corrections: [
          { date: '2031-05-04', article: 'the-port-of-amber-is-shot', wrong: 'a', right: 'b' },
        ],
      },
      'warn corrections.yaml corrections.0.article: Unexpected article ‘the-port-of-amber-is-shot’, expected ‘the-port-of-amber-is-shut’',
    ],
    [
      { corrections: [{ date: '2031-05-04', passage: 'p-nothing', wrong: 'a', right: 'b' }] },
      'warn corrections.yaml corrections.0.passage: Unexpected passage ‘p-nothing’',
    ],
    [
      { anchors: { refuse: ['p-nothing.abcd'] } },
      'warn anchors.yaml refuse.0: Unexpected passage ‘p-nothing’',
    ],
    [
      { settings: { nutGraf: 'p-nothing' } },
      'warn story.yaml nutGraf: Unexpected passage ‘p-nothing’ for the nut graf',
    ],
  ])('%j', (edits, expected) => {
    const lines = told(run(edits));
    expect(lines[0]).toContain(expected);
  });

  it('that dismiss a firm say that it goes as a whole', () => {
    const [line] = told(run({ people: { dismiss: ['Halden Homes Ltd'] } }));
    expect(line).toMatch(
      /^info people\.yaml dismiss\.0: .*takes away the organisation, with its place in events and questions/,
    );
  });

  it('are none where all fits', () => {
    const made = run({
      people: {
        hide: ['ada-roe'],
        rename: [{ person: 'ben-poe', name: 'Ben Poe' }],
        split: [
          { person: 'ben-poe', articles: ['court-hears-the-harbour-case'], as: 'Ben Poe (court)' },
        ],
      },
    });
    expect(told(made)).toEqual([]);
    expect(peopleOf(made)).not.toContain('Ada Roe');
  });

  it('a name that no article holds heads no page', () => {
    expect(
      peopleOf(run({ people: { rename: [{ person: 'ben-poe', name: 'Benjamin Poe' }] } })),
    ).toContain('Ben Poe');
    expect(
      peopleOf(run({ people: { rename: [{ person: 'ada-roe', name: 'Mayor Ada Roe' }] } })),
    ).toContain('Mayor Ada Roe');
  });

  it('an unknown nut graf is not called the editor’s', () => {
    expect(run({ settings: { nutGraf: 'p-nothing' } }).story.data.nutGrafOrigin).toBe('derived');
    const [block] = run({}).pages.articles[0]!.data.blocks.slice(1);
    expect(run({ settings: { nutGraf: block!.id } }).story.data.nutGrafOrigin).toBe('editor');
  });
});

describe('who is hidden', () => {
  const later = { 'court.txt': court };

  it('stays so when no article names the person any more, published before or not', () => {
    for (const before of [
      run({ people: { hide: ['ada-roe'] } }),
      run({ people: { hide: ['ada-roe'] } }, run({})),
    ]) {
      const made = run({ people: { hide: ['ada-roe'] } }, before, later);
      expect(told(made)).toEqual([]);
      expect(made.hidden).toEqual(before.hidden);
    }
    expect(told(run({ people: { hide: ['ada-roe'] } }, run({}), later))).toEqual([]);
  });

  it('does not come back under a longer name', () => {
    const before = run({ people: { hide: ['ada-roe'] } });
    const longer = run({ people: { hide: ['ada-roe'] } }, before, {
      'court.txt': court,
      'port.txt': port.replaceAll('Ada Roe', 'Ada Maria Roe'),
    });
    expect(told(longer)).toEqual([
      expect.stringContaining(
        'stops people.yaml hide.0: Unexpected person ‘ada-roe’, expected ‘ada-maria-roe’',
      ),
    ]);
    expect(
      told(
        run({ people: { hide: ['ada-roe', 'ada-maria-roe'] } }, before, {
          'court.txt': court,
          'port.txt': port.replaceAll('Ada Roe', 'Ada Maria Roe'),
        }),
      ),
    ).toEqual([]);
  });
});

describe('decisions that fitted once', () => {
  it('are not told about when the people they name have left', () =>
    expect(
      told(run({ people: { merge: [['ben-poe', 'ada-roe']] } }, run({}), { 'court.txt': court })),
    ).toEqual([]));

  it('on passages that went are none', () => {
    const before = run({});
    const id = before.pages.articles.find(({ data }) => data.seed === 'port.txt')!.data.blocks[1]!
      .id;
    expect(
      told(
        run(
          { corrections: [{ date: '2031-05-04', passage: id, wrong: 'a', right: 'b' }] },
          before,
          { 'court.txt': court },
        ),
      ),
    ).toEqual([]);
  });
});
