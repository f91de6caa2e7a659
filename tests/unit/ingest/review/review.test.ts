import { describe, expect, it } from 'vitest';
import { editorsShare } from '../../../../src/cli/editors-share.ts';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { type Doubt, harms } from '../../../../src/ingest/review/doubt.ts';
import { doubtfulEvents } from '../../../../src/ingest/review/doubtful-events.ts';
import { doubtfulNames } from '../../../../src/ingest/review/doubtful-names.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import { CERTAIN } from '../../../../src/model/findings.ts';
import type { NewsEvent } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';
import { composed, exampleOf } from '../../rules/example.ts';

/** The doubts about a story of these articles. */
const doubtsOf = (seeds: Record<string, string>): readonly Doubt[] =>
  composed(exampleOf({ seeds })).made.doubts;

const opening = (last: string): string =>
  [
    'The port of Amber is shut',
    `Mayor Ada Roe opened the new bridge on ${last}. Governor Ben Poe watched from the quay.`,
    '“Nobody asked the pilots whether the channel is deep enough.”',
    'Both left before noon.',
  ].join('\n\n');

describe('the list of doubts', () => {
  it('asks once about words that two articles quote, and decides them in one line', () => {
    const doubts = doubtsOf({ 'one.txt': opening('Monday'), 'two.txt': opening('Tuesday') });
    const [doubt, ...more] = doubts.filter(({ about }) => about === 'speaker');
    expect(more).toEqual([]);
    expect(doubt?.places.map(({ seed }) => seed)).toEqual(['one.txt', 'two.txt']);
    expect(doubt?.choices.at(-1)).toMatch(/^unattributed: \[p-\w+, p-\w+\]$/);
    expect(doubt?.choices[0]).toMatch(/^speaker: \[\{ quote: (p-\w+), .*\}, \{ quote: (?!\1)p-/);
  });

  it('asks twice where the people near by are others', () => {
    const other = opening('Monday').replace('Ben Poe', 'Cem Lind');
    const doubts = doubtsOf({ 'one.txt': opening('Monday'), 'two.txt': other });
    expect(doubts.filter(({ about }) => about === 'speaker')).toHaveLength(2);
  });

  it('puts what stands on a page before what is left out', () => {
    const called = [
      'Mayor Ada Roe met the writer Eva Lind on Monday.',
      'She called the plan “a very careful piece of work”.',
    ].join(' ');
    const doubts = doubtsOf({ 'one.txt': opening('Monday'), 'two.txt': `A meeting\n\n${called}` });
    const at = doubts.map(({ harm }) => harms.indexOf(harm));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(doubts.map(({ why, harm }) => `${why}: ${harm}`)).toEqual([
      '‘She’ may be somebody else: stated',
      'nobody is shown to have said it: left-out',
    ]);
  });
});

describe('what an editor is shown', () => {
  const [sample] = doubtsOf({ 'one.txt': opening('Monday') });
  const list = (length: number): Doubt[] =>
    Array.from({ length }, (_, n) => ({ ...(sample as Doubt), weight: length - n }));

  it.each([
    { doubts: 20, articles: 3, shown: 20 },
    { doubts: 21, articles: 3, shown: 20 },
    { doubts: 300, articles: 100, shown: 90 },
    { doubts: 2637, articles: 840, shown: 756 },
  ])('is $shown of $doubts doubts in $articles articles', ({ doubts, articles, shown }) => {
    const share = editorsShare(list(doubts), articles);
    expect(share.shown).toHaveLength(shown);
    expect(share.rest).toHaveLength(doubts - shown);
    expect(share.shown[0]?.weight).toBe(doubts);
  });

  it('holds what is unlikely to matter only where the list is short', () => {
    const unlikely = list(30).map((doubt) => ({ ...doubt, harm: 'unlikely' as const }));
    expect(editorsShare([...list(25), ...unlikely], 100).shown).toHaveLength(25);
    expect(editorsShare([...list(5), ...unlikely], 100).shown).toHaveLength(20);
  });
});

describe('how harmful a doubt is', () => {
  const read = [
    readOf('a', 'Mayor Ada Roe closed the old harbour bridge in Amber on 3 May 2024.'),
    readOf('b', 'Ada Roe closed the harbour bridge of Amber on 8 May 2024.'),
  ];
  const story = resolve(read, peopleEditsSchema.parse({}), english);

  it('is hardly any for a name that is likely nobody’s', () => {
    const harmOf = (score: number): string | undefined => {
      const articles = read.map((one) => ({
        ...one,
        findings: {
          ...one.findings,
          mentions: one.findings.mentions.map((mention) => ({ ...mention, score })),
        },
      }));
      const uncertain = articles.flatMap(({ article, findings: { mentions } }) =>
        mentions.slice(0, 1).map(({ span }) => ({
          article: article.id,
          span,
          words: 'Ada Roe',
          why: 'may be a person',
        })),
      );
      return doubtfulNames({ ...story, articles, cast: { ...story.cast, uncertain } })[0]?.harm;
    };
    expect([harmOf(CERTAIN), harmOf(CERTAIN - 0.1)]).toEqual(['parted', 'unlikely']);
  });

  it('is hardly any for two events that have little in common but who takes part', () => {
    const [bridge, other] = story.events as [NewsEvent, NewsEvent];
    const visit = { ...other, id: 'visit', label: 'Ada Roe sang for the town of York' };
    const harmOf = (one: NewsEvent, two: NewsEvent): string | undefined => {
      const [first, second] = [one, two].sort((a, b) => (a.id < b.id ? -1 : 1)) as [
        NewsEvent,
        NewsEvent,
      ];
      const events = [{ ...first, possiblySame: [second.id] }, second];
      return doubtfulEvents({ ...story, events }, { same: [], apart: [] }, english)[0]?.harm;
    };
    expect(harmOf(bridge, other)).toBe('parted');
    expect(harmOf(bridge, visit)).toBe('unlikely');
  });
});
