import { describe, expect, it } from 'vitest';
import { isSecret } from '../../../../src/ingest/addresses/is-secret.ts';
import { ingest } from '../../../../src/ingest/ingest.ts';
import { english } from '../../../../src/language/english/english.ts';
import {
  anchorEditsSchema,
  eventEditsSchema,
  peopleEditsSchema,
  quoteEditsSchema,
  storySettingsSchema,
} from '../../../../src/model/editorial.ts';
import { Ids } from '../../../../src/text/mint.ts';

type Source = Parameters<typeof ingest>[0]['sources'][number];

function ingestSources(
  sources: readonly Source[],
  withheld: {
    readonly people?: string[];
    readonly passages?: string[];
    readonly articles?: string[];
  },
  before?: ReturnType<typeof ingest>,
) {
  return ingest({
    sources,
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
    withheld: { people: [], ahead: [], passages: [], articles: [], ...withheld },
    language: english,
    today: '2031-05-04',
  });
}

const sourceOf = (text: string, n: number): Source => ({
  seed: `${n}.txt`,
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  text,
  body: { start: 0, end: text.length },
  metadata: {},
});

/** An ingest of articles of which only an excerpt of so many words may be shown. */
const ingestExcerpts = (excerptWords: number, texts: readonly string[], passages: string[] = []) =>
  ingestSources(
    texts.map((text, n) => ({
      ...sourceOf(text, n),
      metadata: { rights: 'excerpt', excerptWords: String(excerptWords), excerptShare: '100' },
    })),
    { passages },
  );

describe('what is kept back of an article', () => {
  it('gives it a headline of its own words where the excerpt ends before those of the usual one', () => {
    const { pages, sound } = ingestExcerpts(14, [
      'Calm.\n\nBy Jane Roe\n\nThe harbour was calm until noon on Tuesday.\n\nNobody saw the ship.',
    ]);
    expect(sound).toBe(true);
    expect(
      pages.articles.map(({ data: { headline, headlinePlace, blocks } }) => ({
        headline,
        known: blocks.some(({ id }) => id === headlinePlace?.block),
      })),
    ).toEqual([{ headline: 'Calm.', known: true }]);
  });

  it('holds a passage that the excerpt cuts short, named by the words that were published', () => {
    const [shown, rest] = [
      'The harbour was calm until noon on Tuesday.',
      'Then the wind rose and nobody was on the quay any more.',
    ];
    const texts = [
      `Calm at the harbour\n\n${shown} ${rest}`,
      'Another report of that day\n\nMore ships came in.',
    ];
    expect(JSON.stringify(ingestExcerpts(14, texts).pages)).toContain('calm until noon');
    const { sound, pages } = ingestExcerpts(14, texts, [new Ids().mint('0.txt', shown)]);
    expect(sound).toBe(true);
    expect(JSON.stringify(pages)).not.toContain('calm until noon');
  });
});

describe('the record of what was published', () => {
  it('loses the words of a withheld passage even where they stand in another one', () => {
    const text =
      'Calm at the harbour\n\nThe ships came in.\n\nThe ships came in. Nobody saw them go.';
    const id = new Ids().mint('0.txt', 'The ships came in.');
    const before = ingestSources([sourceOf(text, 0)], {});
    const { sound, lock } = ingestSources([sourceOf(text, 0)], { passages: [id] }, before);
    expect(sound).toBe(true);
    expect([...lock.values()].flat().find((record) => record.id === id)?.text).toBe('');
  });

  it('is searched for a name by its words: within another word it is none', () => {
    const text = 'Calm at the harbour\n\nThe voyage was planned.\n\nAnn was there.';
    const before = ingestSources([sourceOf(text, 0)], {});
    expect(ingestSources([sourceOf(text, 0)], { people: ['Ann'] }, before).sound).toBe(true);
  });
});

describe('texts that no file may hold', () => {
  const open =
    'Calm at the harbour\n\nClara Whitmore saw the ships come in at 21:00 before the strike.';
  const closed = [
    'Strike',
    'Clara Whitmore',
    '21:00',
    'The harbour was not calm at all, somebody said.',
  ];

  it('are those that tell something, and stand in no article that is shown', () => {
    const { kept } = ingestSources([open, closed.join('\n\n')].map(sourceOf), {
      articles: ['1.txt'],
    });
    expect(kept.withheld).toEqual(['The harbour was not calm at all, somebody said.']);
  });

  it('hold every withheld name, however short', () =>
    expect(
      ingestSources([open, closed.join('\n\n')].map(sourceOf), { people: ['Somebody'] }).kept
        .withheld,
    ).toContain('Somebody'));
});

describe('what is kept of articles', () => {
  const text = 'Calm at the harbour\n\nThe ships came in.\n\nNobody saw them go.';

  it('is the whole text of an excerpt with its words, or what is shown of another', () => {
    const excerpt = { rights: 'excerpt', excerptWords: '8', excerptShare: '100' };
    const { kept } = ingestSources(
      [{ ...sourceOf(text, 0), metadata: excerpt }, sourceOf('Rain\n\nIt rained all day.', 1)],
      {},
    );
    expect(kept).toEqual({
      withheld: [],
      limited: [{ article: 'calm-at-the-harbour', text: text.replaceAll('\n\n', '\n'), words: 8 }],
      free: ['It rained all day\nRain\nIt rained all day.'],
    });
  });

  it('is what is left of an article without its withheld passages', () => {
    const id = new Ids().mint('0.txt', 'The ships came in.');
    const { kept } = ingestSources([sourceOf(text, 0)], { passages: [id] });
    expect(kept.free).toEqual(['Calm at the harbour\nCalm at the harbour\nNobody saw them go.']);
    expect(kept.withheld).toEqual(['The ships came in.']);
  });

  it('tells withheld words of three words and more, unless a source states them as its headline or outlet', () => {
    const secret = ['Two words.', 'Just three words.', 'Amber Harbour Courier', 'A day of rain.'];
    const { kept } = ingestSources(
      [
        {
          ...sourceOf(text, 0),
          metadata: { outlet: 'The Amber Harbour Courier', headline: 'A day of rain' },
        },
        sourceOf(`Rain\n\n${secret.join('\n\n')}`, 1),
      ],
      { articles: ['1.txt'] },
    );
    expect(kept.withheld).toEqual(['Just three words.']);
  });

  it('gives an article whose headline is withheld the first eight words that are left', () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, n) => `boat${n + 1}`).join(' ');
    const headline = (left: string) =>
      ingestSources([sourceOf(`Secret Quist at sea\n\n${left}`, 0)], { people: ['Quist'] }).pages
        .articles[0]?.data;
    expect(headline(`All ${words(8)} came.`)).toMatchObject({
      headline: `All ${words(7)}…`,
      headlineOrigin: 'derived',
    });
    expect(headline('All  seven boats of the town came.')).toMatchObject({
      headline: 'All seven boats of the town came.',
    });
  });
});

describe('what is kept of an article whose seed cannot be read', () => {
  const text = 'Calm at the harbour\n\nThe ships came in.\n\nNobody saw them go.';

  it('holds a passage that was withheld before', () => {
    const id = new Ids().mint('0.txt', 'The ships came in.');
    const published = ingestSources([sourceOf(text, 0)], {});
    const before = ingestSources([sourceOf(text, 0)], { passages: [id] }, published);
    const stale = {
      ...{ since: '2031-05-01', reason: 'seed-format', version: '2031-04-01' },
      ...{ words: 12, excerpt: false },
    };
    const left = sourceOf(text.replace('The ships came in.\n\n', ''), 0);
    const { lock, unmet } = ingestSources([{ ...left, stale }], { passages: [id] }, before);
    expect(unmet).toEqual([]);
    expect([...lock.values()].flat().find((record) => record.id === id)).not.toHaveProperty('left');
  });
});

describe('titles and addresses made of what is withheld', () => {
  const secret = isSecret([
    'Wernhild von der Aue',
    'Żofia Brzękowska',
    'The night was calm and nobody was on the quay.',
  ]);

  it.each([
    'What did Wernhild von der Aue say?',
    'what-did-wernhild-von-der-aue-say',
    'zofia-brzekowska-quits',
    'Why did Żofia Brzękowska quit?',
    'night-calm-quay',
    'Who gave to Żofia Brzękowska’s campaign?',
    'zofia-brzekowskas-campaign',
    'told-differently-and-nobody-was-on-the-quay',
  ])('%s', (words) => expect(secret(words)).toBe(true));

  it.each(['What did von der Aue say?', 'Zofia Brzek quits', 'calm-quay', 'a-day-on-the-quay'])(
    'not %s',
    (words) => expect(secret(words)).toBe(false),
  );
});
