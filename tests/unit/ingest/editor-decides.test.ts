import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/ingest/explain.ts';
import { ingest, type Ingested } from '../../../src/ingest/ingest.ts';
import { english } from '../../../src/language/english/english.ts';
import {
  anchorEditsSchema,
  eventEditsSchema,
  peopleEditsSchema,
  quoteEditsSchema,
  storySettingsSchema,
} from '../../../src/model/editorial.ts';

const port = [
  'The port of Amber is shut',
  'Mayor Ada Roe opened the new bridge on Monday. Governor Ben Poe watched from the quay.',
  '“Nobody asked the pilots whether the channel is deep enough.”',
  'Ada Roe praised Ben Poe as “a patient builder.” Poe met reporters after the ceremony.',
].join('\n\n');

/**
 * The story of one article under an editor's decisions; `quotes` and `events` as their files would
 * hold them.
 */
function run(
  quotes: object = {},
  events: object = {},
  lock: Ingested['lock'] = new Map(),
  text = port,
): Ingested {
  const source = {
    seed: 'port.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8' as const,
    text,
    body: { start: 0, end: text.length },
    metadata: { headline: 'The port of Amber is shut' },
  };
  return ingest({
    sources: [source],
    quarantined: [],
    lock,
    slugs: [],
    addresses: new Map(),
    settings: storySettingsSchema.parse({}),
    people: peopleEditsSchema.parse({}),
    quotes: quoteEditsSchema.parse(quotes),
    events: eventEditsSchema.parse(events),
    anchors: anchorEditsSchema.parse({}),
    corrections: { corrections: [] },
    withheld: { people: [], ahead: [], passages: [], articles: [] },
    language: english,
    today: '2031-05-04',
  });
}

const quotesOf = ({ pages }: Ingested) =>
  pages.articles[0]!.data.quotes.map(({ id, speaker, decidedBy }) => ({ id, speaker, decidedBy }));
const rowsOf = ({ pages }: Ingested) =>
  pages.articles[0]!.data.statements.filter(({ kind }) => kind === 'quote');

describe('what an editor decides about a quotation', () => {
  const before = run();
  const [open, said] = quotesOf(before);

  it('is asked for with the people near it and the lines that would decide', () => {
    expect(open!.speaker).toBeNull();
    const doubt = before.doubts.find(({ about }) => about === 'speaker')!;
    expect(doubt).toMatchObject({
      file: 'quotes.yaml',
      why: 'nobody is shown to have said it',
      places: [{ seed: 'port.txt' }],
    });
    expect([...doubt.choices].sort()).toEqual([
      `speaker: [{ quote: ${open!.id}, person: ada-roe }]`,
      `speaker: [{ quote: ${open!.id}, person: ben-poe }]`,
      `unattributed: [${open!.id}]`,
    ]);
  });

  it('gives it a speaker on every later run, in the data and in the ledger, and asks no more', () => {
    const decided = run(
      { speaker: [{ quote: open!.id, person: 'ben-poe' }] },
      {},
      before.lock,
      port.replace('new bridge', 'old bridge'),
    );
    expect(quotesOf(decided)[0]).toEqual({ id: open!.id, speaker: 'ben-poe', decidedBy: 'editor' });
    expect(rowsOf(decided).map(({ claimants }) => claimants.at(-1))).toContain('Ben Poe');
    expect(decided.doubts.filter(({ about }) => about === 'speaker')).toEqual([]);
    expect([decided.sound, decided.unmet]).toEqual([true, []]);
  });

  it('takes a speaker away, with the row of the ledger', () => {
    expect(said!.speaker).toBe('ada-roe');
    const decided = run({ unattributed: [said!.id] });
    expect(quotesOf(decided)[1]).toEqual({ id: said!.id, speaker: null, decidedBy: 'editor' });
    expect(rowsOf(decided)).toEqual([]);
  });

  it('leaves the list where it is confirmed, and changes nothing else', () => {
    const decided = run({ confirm: [open!.id] });
    expect(decided.doubts.filter(({ about }) => about === 'speaker')).toEqual([]);
    expect(quotesOf(decided)).toEqual(quotesOf(before));
  });

  it('is reported where it fits nothing', () => {
    const { unmet, pages } = run(
      {
        speaker: [
          { quote: 'p-nothing', person: 'ada-roe' },
          { quote: open!.id, person: 'ada-row' },
        ],
        unattributed: [open!.id],
      },
      { same: [['a', 'b']] },
    );
    expect(
      unmet.map(
        ({ file, path, reason }) => `${file} ${path.join('.')} ${/‘(.*?)’/.exec(reason)![1]}`,
      ),
    ).toEqual([
      'quotes.yaml speaker.0.quote p-nothing',
      `quotes.yaml unattributed.0 ${open!.id}`,
      'quotes.yaml speaker.1.person ada-row',
      'events.yaml same.0.0 a',
      'events.yaml same.0.1 b',
    ]);
    expect(pages.articles).toHaveLength(1);
  });
});

describe('explain', () => {
  const { resolved } = run();
  const read = resolved.articles[0]!;
  const at = (words: string): string[] => {
    const start = port.indexOf(words);
    return explain(resolved, read, { start, end: start + words.length }, english)
      .filter(({ what }) => what === 'speaker considered')
      .map(({ words: who, outcome }) => `${who}: ${outcome}`);
  };

  it('tells who was considered as the speaker and why not', () => {
    expect(at('“a patient builder.”')).toEqual([
      'Ben Poe: rejected: the words are said of them',
      'Poe: rejected: stands in another sentence, and nothing shows that the speech goes on',
    ]);
  });
  it('gives the rule of everything that it tells', () => {
    expect(
      explain(resolved, read, { start: 0, end: port.length }, english).every(
        ({ rule }) => rule.length > 0,
      ),
    ).toBe(true);
  });
});
