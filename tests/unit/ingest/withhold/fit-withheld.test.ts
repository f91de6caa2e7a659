import { describe, expect, it } from 'vitest';
import { ingest, type Ingested } from '../../../../src/ingest/ingest.ts';
import { english } from '../../../../src/language/english/english.ts';
import {
  anchorEditsSchema,
  eventEditsSchema,
  peopleEditsSchema,
  quoteEditsSchema,
  storySettingsSchema,
  type Withheld,
  withheldSchema,
} from '../../../../src/model/editorial.ts';

type Seeds = Readonly<Record<string, string>>;
interface Before {
  readonly made?: Ingested;
  readonly unread?: readonly string[];
}

/** An ingest of these seeds under these entries, after another one. */
function run(
  seeds: Seeds,
  withheld: Partial<Withheld>,
  { made, unread = [] }: Before = {},
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
    quarantined: unread.map((seed) => ({ seed, sha256: '', reason: 'it could not be read' })),
    lock: made?.lock ?? new Map(),
    slugs: made?.slugs ?? [],
    hidden: made?.hidden ?? [],
    addresses: made?.addresses ?? new Map(),
    settings: storySettingsSchema.parse({}),
    people: peopleEditsSchema.parse({}),
    quotes: quoteEditsSchema.parse({}),
    events: eventEditsSchema.parse({}),
    anchors: anchorEditsSchema.parse({}),
    corrections: { corrections: [] },
    withheld: withheldSchema.parse(withheld),
    language: english,
    today: made ? '2031-05-05' : '2031-05-04',
  });
}

const lines = [
  'Nobody worked on the northern quay when the sun rose over the old lighthouse.',
  'The harbour master Kemal Aydin walked home alone after the cranes had stopped, the last of the ferries had gone out and all the lamps along the water were lit.',
  'The pilots of the sound were asked to wait until the evening tide came in.',
];
const quay = ['A quiet morning on the quay', ...lines].join('\n\n');
const strike =
  'Dockers walk out at Port Amber\n\nSome 400 dockers walked out on 3 June 2025, union leader Jane Roe said.\n\nTalks with the company go on.';
const both = { 'quay.txt': quay, 'strike.txt': strike };
const without = (text: string, ...gone: readonly number[]): string =>
  gone.reduce((rest, n) => rest.replace(`\n\n${lines[n]!}`, ''), text);

const stopping = ({ unmet }: Ingested): string[] =>
  unmet.filter(({ stops }) => stops).map(({ path, reason }) => `${path.join('.')} ${reason}`);
const written = ({ pages, story, lock, addresses }: Ingested): string =>
  JSON.stringify([pages, story, [...lock], [...addresses]]);
const idOf = ({ lock }: Ingested, words: string): string =>
  [...lock.values()]
    .flat()
    .find(({ text, kind }) => kind === 'paragraph' && text.startsWith(words))!.id;
const recordOf = ({ lock }: Ingested, id: string) =>
  [...lock.values()].flat().find((record) => record.id === id)!;

describe('a withheld name', () => {
  it('that a line break parts goes with both parts', () => {
    const text =
      'A quiet morning\n\nGisela\n\nBrunnhofer was at the gates at dawn.\n\nThe cranes stood still.';
    expect(written(run({ 'gates.txt': text }, { people: ['Gisela Brunnhofer'] }))).not.toMatch(
      /gisela|brunnhofer/i,
    );
  });

  it.each<[string, string]>([
    ['Kemal Aydn', 'Kemal Aydin'],
    ['Kemal Aydın', 'Kemal Aydin'],
    ['Aydin, Kemal', 'Kemal Aydin'],
    ['Kemal Aydinn', 'Kemal Aydin'],
    ['Kamel Aydin', 'Kemal Aydin'],
    ['K. Aydine', 'Aydin'],
    ['Jane Roe-Poe', 'Jane Roe'],
    ['harbour mastr', 'harbour master'],
    ['Jan Roe', 'Jane Roe'],
  ])(
    '%s that no article holds stops everything and is told with the nearest ones',
    (name, near) => {
      const [fault, ...others] = stopping(run(both, { people: [name] }));
      expect(others).toEqual([]);
      expect(fault).toMatch(/^people\.0 Unexpected name that no article holds, expected /);
      expect(fault).toContain(`‘${near}’`);
      expect(fault).not.toContain(`‘${name}’`);
    },
  );

  it('like none of them is told too', () =>
    expect(stopping(run(both, { people: ['Xaver Quintus'] }))).toEqual([
      'people.0 Unexpected name that no article holds, expected one as it stands in the texts',
    ]));

  it.each(['Kemal Aydin', 'kemal aydin', 'harbour master', 'Roe'])('%s fits', (name) => {
    const made = run(both, { people: [name] });
    expect(made.unmet).toEqual([]);
    expect(made.hidden).toHaveLength(1);
  });

  it('is not told where another entry withholds it', () => {
    const [fault] = stopping(run(both, { people: ['Kemal Aydin', 'Kemal Aydn'] }));
    expect(fault).toMatch(/^people\.1 /);
    expect(fault).not.toContain('Aydin');
  });

  it('fits on when its article has left, cannot be read, or was edited', () => {
    const made = run(both, { people: ['Kemal Aydin'] });
    for (const later of [
      run({ 'strike.txt': strike }, { people: ['Kemal Aydin'] }, { made }),
      run({ 'strike.txt': strike }, { people: ['Kemal Aydin'] }, { made, unread: ['quay.txt'] }),
      run({ ...both, 'quay.txt': without(quay, 1) }, { people: ['Kemal Aydin'] }, { made }),
    ]) {
      expect(later.unmet).toEqual([]);
      expect(later.hidden).toEqual(made.hidden);
    }
  });

  it('that the articles spell in another way now stops everything', () => {
    const made = run(both, { people: ['Kemal Aydin'] });
    expect(
      stopping(
        run(
          { ...both, 'quay.txt': quay.replaceAll('Aydin', 'Aydinn') },
          { people: ['Kemal Aydin'] },
          { made },
        ),
      ),
    ).toEqual([expect.stringContaining('‘Kemal Aydinn’')]);
  });

  it('may be listed ahead of the articles, and is withheld when one comes', () => {
    const made = run({ 'strike.txt': strike }, { ahead: ['Kemal Aydin'] });
    expect(made.unmet).toEqual([]);
    expect(written(run(both, { ahead: ['Kemal Aydin'] }, { made }))).not.toContain('Aydin');
  });
});

describe('a withheld article', () => {
  it.each<[string, string]>([
    ['Quay.txt', 'quay.txt'],
    ['quay.md', 'quay.txt'],
    ['seeds/quay.txt', 'quay.txt'],
    ['quay', 'quay.txt'],
    ['strike.tx', 'strike.txt'],
    ['a-quiet-morning-on-the-qay', 'a-quiet-morning-on-the-quay'],
  ])('%s stops everything and is told with the nearest one', (entry, near) => {
    const fault = stopping(run(both, { articles: [entry] }, { made: run(both, {}) }));
    expect(fault).toEqual([
      expect.stringContaining(`articles.0 Unexpected article ‘${entry}’, expected `),
    ]);
    expect(fault[0]).toContain(`‘${near}’`);
  });

  it.each(['quay.txt', 'a-quiet-morning-on-the-quay'])(
    '%s fits, also when it has left or cannot be read',
    (entry) => {
      const made = run(both, { articles: [entry] }, { made: run(both, {}) });
      expect(made.unmet).toEqual([]);
      for (const unread of [[], ['quay.txt']])
        expect(
          run({ 'strike.txt': strike }, { articles: [entry] }, { made, unread }).unmet,
        ).toEqual([]);
      expect(
        run({ 'strike.txt': strike }, { articles: [entry] }, { made: run(both, {}) }).unmet,
      ).toEqual([]);
    },
  );

  it.each([[{}], [both]])(
    'under another name stops everything, published before or not',
    (first) => {
      const made = run(
        both,
        { articles: ['quay.txt'] },
        Object.keys(first).length ? { made: run(first, {}) } : {},
      );
      expect(
        stopping(
          run(
            { 'other.txt': `${quay}\n\nAnother line.`, 'strike.txt': strike },
            { articles: ['quay.txt'] },
            { made },
          ),
        ),
      ).toEqual([expect.stringContaining('in seeds/other.txt')]);
      expect(
        run(
          { 'other.txt': quay, 'strike.txt': strike },
          { articles: ['quay.txt', 'other.txt'] },
          { made },
        ).unmet,
      ).toEqual([]);
    },
  );
});

describe('a withheld passage', () => {
  const first = run(both, {});
  const id = idOf(first, 'The harbour master');

  it.each<[string, string]>([
    ['p-nothing', 'the id of a passage'],
    [`${id.slice(0, -1)}z`, `‘${id}’`],
    [`${id.slice(0, 4)}${id[5]}${id[4]}${id.slice(6)}`, `‘${id}’`],
  ])('%s that nothing has stops everything', (wrong, expected) =>
    expect(stopping(run(both, { passages: [wrong] }, { made: first }))).toEqual([
      expect.stringContaining(`Unexpected id ‘${wrong}’, expected ${expected}`),
    ]),
  );

  const made = run(both, { passages: [id] }, { made: first });

  it('is taken out, and fits on every later run', () => {
    for (const one of [made, run(both, { passages: [id] }, { made })]) {
      expect(one.unmet).toEqual([]);
      expect(written(one)).not.toContain('walked home alone');
      expect(recordOf(one, id).left).toBeUndefined();
    }
  });

  it('that is deleted from its seed fits for good, whatever becomes of the rest', () => {
    const deleted = run({ ...both, 'quay.txt': without(quay, 1) }, { passages: [id] }, { made });
    expect(deleted.unmet).toEqual([]);
    expect(recordOf(deleted, id)).toMatchObject({ text: '', left: '2031-05-05' });
    const edited = run(
      { ...both, 'quay.txt': `${without(quay, 1)}\n\nA new line about the weather at sea.` },
      { passages: [id] },
      { made: deleted },
    );
    expect(edited.unmet).toEqual([]);
    const back = run(both, { passages: [id] }, { made: edited });
    expect(back.unmet).toEqual([]);
    expect(recordOf(back, id).left).toBeUndefined();
    expect(written(back)).not.toContain('walked home alone');
  });

  it('that may read otherwise now stops everything', () =>
    expect(
      stopping(
        run(
          { ...both, 'quay.txt': quay.replace('walked home', 'went home') },
          { passages: [id] },
          { made },
        ),
      ),
    ).toEqual([expect.stringContaining(`Unexpected absence of the withheld passage ${id}`)]));

  it('fits on while its article cannot be read, and stops everything if it comes back in other words', () => {
    const away = run({ 'strike.txt': strike }, { passages: [id] }, { made, unread: ['quay.txt'] });
    expect(away.unmet).toEqual([]);
    expect(written(away)).not.toContain('walked home alone');
    expect(
      stopping(
        run(
          { ...both, 'quay.txt': quay.replace('walked home', 'went home') },
          { passages: [id] },
          { made: away },
        ),
      ),
    ).toHaveLength(1);
  });

  it('is withheld under another name of its seed, and stops everything where it may read otherwise there', () => {
    for (const before of [first, made]) {
      const renamed = run(
        { 'new.txt': quay, 'strike.txt': strike },
        { passages: [id] },
        { made: before },
      );
      expect(renamed.unmet).toEqual([]);
      expect(written(renamed)).not.toContain('walked home alone');
      expect(
        stopping(
          run(
            { 'new.txt': quay.replace('walked home', 'went home'), 'strike.txt': strike },
            { passages: [id] },
            { made: before },
          ),
        ),
      ).toEqual([expect.stringContaining('seeds/new.txt')]);
    }
  });

  it('that went before it was withheld loses its words, for good', () => {
    const gone = run({ ...both, 'quay.txt': without(quay, 1) }, {}, { made: first });
    expect(written(gone)).toContain('walked home alone');
    const hidden = run(
      { ...both, 'quay.txt': without(quay, 1) },
      { passages: [id] },
      { made: gone },
    );
    expect(hidden.unmet).toEqual([]);
    expect(written(hidden)).not.toContain('walked home alone');
    expect(hidden.kept.withheld.join(' ')).toContain('walked home alone');
    expect(
      run(
        { ...both, 'quay.txt': `${without(quay, 1)}\n\nA new line about the weather at sea.` },
        { passages: [id] },
        { made: hidden },
      ).unmet,
    ).toEqual([]);
  });

  it('that is put into another article stops everything', () =>
    expect(
      stopping(
        run(
          { 'quay.txt': without(quay, 1), 'strike.txt': `${strike}\n\n${lines[1]!}` },
          { passages: [id] },
          { made },
        ),
      ),
    ).toEqual([expect.stringContaining('in seeds/strike.txt')]));

  it('that has moved on is to be listed under its new id', () => {
    const moved = run(
      { 'quay.txt': without(quay, 1), 'strike.txt': `${strike}\n\n${lines[1]!}` },
      {},
      { made: first },
    );
    const { next } = recordOf(moved, id);
    expect(next).toBeDefined();
    const after = { 'quay.txt': without(quay, 1), 'strike.txt': `${strike}\n\n${lines[1]!}` };
    expect(stopping(run(after, { passages: [id] }, { made: moved }))).toHaveLength(1);
    const listed = run(after, { passages: [id, next!] }, { made: moved });
    expect(listed.unmet).toEqual([]);
    expect(written(listed)).not.toContain('walked home alone');
  });
});
