import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedsOf } from '../../../../src/cli/read-seeds/read-seeds.ts';
import { emit } from '../../../../src/ingest/emit/emit.ts';
import { ingest, type Ingested, type IngestInput } from '../../../../src/ingest/ingest.ts';
import { restoreArticle, type Rights } from '../../../../src/ingest/restore/restore-article.ts';
import { english } from '../../../../src/language/english/english.ts';
import { parsePage } from '../../../../src/markdown/parse-page.ts';
import type { CutArticle } from '../../../../src/model/article.ts';
import { articleSchema } from '../../../../src/model/content.ts';
import {
  anchorEditsSchema,
  eventEditsSchema,
  peopleEditsSchema,
  quoteEditsSchema,
  storySettingsSchema,
  type Withheld,
} from '../../../../src/model/editorial.ts';

const nothing: Withheld = { people: [], ahead: [], passages: [], articles: [] };

/** An ingest of these articles after another one, if any. */
function run(given: Partial<IngestInput>, before?: Ingested): Ingested {
  return ingest({
    sources: [],
    quarantined: [],
    lock: before?.lock ?? new Map(),
    slugs: before?.slugs ?? [],
    addresses: before?.addresses ?? new Map(),
    settings: storySettingsSchema.parse({}),
    people: peopleEditsSchema.parse({}),
    quotes: quoteEditsSchema.parse({}),
    events: eventEditsSchema.parse({}),
    anchors: anchorEditsSchema.parse({}),
    corrections: { corrections: [] },
    withheld: nothing,
    language: english,
    today: '2031-05-04',
    ...given,
  });
}

/** The articles of files, by their paths. */
const sourcesOf = (files: Readonly<Record<string, string>>) =>
  seedsOf(
    Object.entries(files).map(([path, text]) => ({ path, is: 'file', bytes: Buffer.from(text) })),
  ).sources;

/** An article's file as it was published, read back. */
function restored(file: string, rights: Rights = {}, today = '2031-06-01'): CutArticle | null {
  const page = parsePage(file);
  if ('fault' in page) return null;
  return restoreArticle(articleSchema.parse(page.data), page.body, {
    reason: 'seed-binary',
    today,
    rights,
  });
}

const articleFiles = ({ files }: ReturnType<typeof emit>): string[] =>
  [...files].filter(([name]) => name.startsWith('articles/')).map(([, text]) => text);

/** All articles as they were published. */
function allRestored(first: Ingested, rights?: Rights): CutArticle[] {
  return articleFiles(emit(first))
    .map((file) => restored(file, rights))
    .filter((one) => one !== null);
}

/** The files of the content folder without what tells of stale articles. */
const told = (ingested: Ingested): Map<string, string> =>
  new Map(
    [...emit(ingested).files].map(([name, text]) => [
      name,
      text
        .replace(/^stale: .*\n/m, '')
        .replaceAll(/"reason":"the file could not be read since[^"]*"/g, '"reason":null'),
    ]),
  );

const shapes = {
  'plain.txt':
    'Dockers walk out\n\nSome 400 dockers at Port Amber walked out on 3 June 2025. Jane Roe said: “We will not come back.”\n\nTalks resumed on 5 June 2025, Roe said.\n',
  'wrapped.txt':
    'Calm at the quay\n\nUnion leader Jane Roe   said the crews would\n  not return before Ivo\tQuist had paid\nall of it. “We will not\ncome   back,” she said.\n\n\n\nA last\u00a0line.\n',
  'parts.md':
    '---\noutlet: The Sound\ndate: 2031-03\n---\n# Ferries\n\nBy Jane Roe\n\n## Fares\n\n#### Below\n\n- one of  them\n- Ivo Quist\n\n1. first\n2. second\n\n> “Not a penny more,” said Ivo Quist.\n\nShare this article\n\n| Name | Role |\n|---|---|\n| Jane  Roe |  leader |\n|  | nobody |\n| a | b | c |\n\n## FAQs\n\nWho is Jane Roe?\nA union leader.\n',
  'emoji.txt': '😀 🎉\n\n😀😀😀 🚢 e\u0301\n',
  'long.txt': `A long one\n\n${'The harbour was closed again. '.repeat(1500)}\n`,
};

describe('an article as it was published', () => {
  it.each(['shapes', 'seeds', 'hostile'])(
    'gives the same statements, pages and addresses without its seed: %s',
    (which) => {
      const hostile = (): Record<string, string> =>
        Object.fromEntries(
          readdirSync('tests/hostile/texts').map((name) => [
            `${name.replace(/\W+/g, '-')}.txt`,
            readFileSync(`tests/hostile/texts/${name}`, 'latin1'),
          ]),
        );
      const seeds = (): Record<string, string> =>
        Object.fromEntries(
          readdirSync('seeds')
            .filter((name) => name.endsWith('.txt'))
            .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')]),
        );
      const first = run({
        sources: sourcesOf(which === 'shapes' ? shapes : which === 'seeds' ? seeds() : hostile()),
      });
      const stale = allRestored(first);
      expect(stale).toHaveLength(first.pages.articles.length);
      const second = run({ stale, today: '2031-06-01' }, first);
      const [before, after] = [told(first), told(second)];
      expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
      for (const [name, text] of before) expect(after.get(name), name).toBe(text);
      expect(
        second.pages.articles.every(
          ({ data }) =>
            data.stale?.since === '2031-06-01' &&
            data.stale.version === '2031-05-04' &&
            data.stale.reason === 'seed-binary',
        ),
      ).toBe(true);
      // The day on which it began stays.
      expect(
        articleFiles(emit(second)).map(
          (file) => restored(file, {}, '2031-07-01')?.source.stale?.since,
        ),
      ).toEqual(stale.map(() => '2031-06-01'));
    },
  );

  it('mixes with articles that are read, and is itself again once its file is mended', () => {
    const first = run({ sources: sourcesOf(shapes) });
    const [one, ...others] = sourcesOf(shapes);
    const stale = allRestored(first).filter(({ source: { seed } }) => seed === one?.seed);
    const second = run({ sources: others, stale }, first);
    expect(told(second)).toEqual(told(first));
    expect(emit(run({ sources: sourcesOf(shapes) }, second)).files).toEqual(emit(first).files);
  });

  it('loses what editors withhold since, and never gives back what they withheld before', () => {
    const sources = sourcesOf({
      'plain.txt': shapes['plain.txt'],
      'emoji.txt': shapes['emoji.txt'],
    });
    const first = run({ sources });
    const id =
      first.lock.get('dockers-walk-out')?.find(({ text }) => text.startsWith('Talks resumed'))
        ?.id ?? '';
    const hidden = run(
      { stale: allRestored(first), withheld: { ...nothing, passages: [id] } },
      first,
    );
    expect([hidden.sound, JSON.stringify([...emit(hidden).files])]).toEqual([
      true,
      expect.not.stringContaining('Talks resumed'),
    ]);
    // The passage is in no file any more, and its id is known all the same.
    const again = run(
      { stale: allRestored(hidden), withheld: { ...nothing, passages: [id] } },
      hidden,
    );
    expect([again.sound, emit(again).files]).toEqual([true, emit(hidden).files]);
    const person = run(
      {
        stale: allRestored(hidden),
        withheld: { ...nothing, passages: [id], people: ['Jane Roe'] },
      },
      hidden,
    );
    expect([person.sound, JSON.stringify([...emit(person).files])]).toEqual([
      true,
      expect.not.stringContaining('Roe'),
    ]);
    const gone = run(
      { stale: allRestored(first), withheld: { ...nothing, articles: ['plain.txt'] } },
      first,
    );
    expect(gone.pages.articles.map(({ data }) => data.seed)).toEqual(['emoji.txt']);
  });

  it('stays the excerpt that it was, build after build, and becomes one where its sidecar says so now', () => {
    const [source] = sourcesOf({
      'a.txt': `Calm at the quay\n\n${'The harbour was calm until noon. '.repeat(10)}\n\n${'Then the wind rose. '.repeat(30)}\n`,
    });
    const excerpt = source && { ...source, metadata: { rights: 'excerpt' } };
    let last = run({ sources: excerpt ? [excerpt] : [] });
    const words = (ingested: Ingested): number =>
      ingested.pages.articles[0]?.data.blocks.reduce(
        (sum, { contentStart, contentEnd }) => sum + contentEnd - contentStart,
        0,
      ) ?? 0;
    const shown = words(last);
    for (let n = 0; n < 3; n++) {
      last = run({ stale: allRestored(last, { rights: 'excerpt' }) }, last);
      expect([words(last), last.sound]).toEqual([shown, true]);
    }
    expect(
      words(run({ stale: allRestored(last, { rights: 'excerpt', excerptWords: '12' }) }, last)),
    ).toBeLessThan(shown);
    const whole = run({ sources: source ? [source] : [] });
    expect(words(run({ stale: allRestored(whole, { rights: 'excerpt' }) }, whole))).toBe(shown);
  });

  it.each<[string, (file: string) => string]>([
    ['a word of the body changed', (file) => file.replace('before', 'after, and')],
    [
      'a passage deleted',
      (file) => file.replace(/\n<Passage id="p-\w+" kind="paragraph">A last.*\n/, '\n'),
    ],
    [
      'an offset changed',
      (file) =>
        file.replace(/"contentStart":(\d+)/, (_, at: string) => `"contentStart":${Number(at) + 1}`),
    ],
    [
      'a name that stands elsewhere',
      (file) => file.replace('"exact":"Jane Roe"', '"exact":"Jane\\tRoe"'),
    ],
    ['another kind of block', (file) => file.replace('"kind":"paragraph"', '"kind":"standfirst"')],
  ])('is refused where its page does not hold together: %s', (_, edit) => {
    const [file = ''] = articleFiles(
      emit(run({ sources: sourcesOf({ 'wrapped.txt': shapes['wrapped.txt'] }) })),
    );
    expect(restored(file)).not.toBeNull();
    expect(edit(file)).not.toBe(file);
    expect(restored(edit(file))).toBeNull();
  });
});
