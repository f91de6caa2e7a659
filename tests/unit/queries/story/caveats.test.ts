import { describe, expect, it } from 'vitest';
import type { ArticleData } from '../../../../src/model/content.ts';
import type { ScopeKind } from '../../../../src/model/findings.ts';
import { besideExcerpt } from '../../../../src/queries/excerpts/beside-excerpt.ts';
import { caveatsOf, caveatsOfEvent } from '../../../../src/queries/story/caveats.ts';
import { scopesAt } from '../../../../src/queries/story/ledger-at.ts';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { linksBelow } from '../../../../src/site/links.ts';
import {
  article,
  event,
  harbourStory,
  place,
  quote,
} from '../../../fixtures/queries/harbour-story.ts';

type Row = ArticleData['statements'][number];
const row = (
  id: string,
  block: string,
  start: number,
  exact: string,
  given: Partial<Row> = {},
): Row => ({
  id,
  block,
  start,
  end: start + exact.length,
  exact,
  kind: 'allegation',
  subject: 'ines-falk',
  claimants: ['outlet unknown'],
  status: 'alleged',
  sensitive: [],
  ...given,
});

const claim = row('s-a', 'p-a', 0, 'Critics say that Falk took bribes.', {
  claimants: ['outlet unknown', 'Critics'],
  sensitive: ['corruption'],
  deniedBy: ['s-b'],
});
const denial = row('s-b', 'p-c', 0, 'Falk denied it: no bribe was ever offered.', {
  kind: 'denial',
  status: 'denied',
  sensitive: ['corruption'],
});
const plain = row('s-c', 'p-b', 100, 'Falk opened the quay.', { kind: 'act', status: 'reported' });
const words = {
  ...quote('p-q', 'p-d', '“a coffin”', 'tom-oduya'),
  start: 200,
  end: 210,
  sentence: { start: 200, end: 210, exact: '“a coffin”' },
  speakerPlace: place('quay', 'p-d', 230, 'he'),
};
const said = row('s-d', 'p-d', words.start, words.exact, {
  kind: 'quote',
  subject: null,
  claimants: ['outlet unknown', 'two officials', 'he'],
});

const story = harbourStory({
  articles: [
    article('quay', { statements: [claim, plain, said], quotes: [words] }),
    article('cranes', { outlet: 'The Gull', statements: [denial] }),
  ],
  events: [
    event('bribes', null, {
      accounts: [
        {
          article: 'quay',
          dateWords: null,
          edtf: null,
          provenance: place('quay', 'p-a', 0, claim.exact),
        },
      ],
    }),
    event('opening', null, {
      accounts: [
        {
          article: 'quay',
          dateWords: null,
          edtf: null,
          provenance: place('quay', 'p-b', 100, plain.exact),
        },
      ],
    }),
  ],
});
const index = indexStory(story);
const of = ({ block, start, exact }: Row) => caveatsOf(index, place('quay', block, start, exact));

describe('what is not told as fact', () => {
  it('an event that no account tells as fact says so, unless a status does', () => {
    const told = (...scopes: (readonly ScopeKind[])[]): readonly ScopeKind[] =>
      caveatsOfEvent(index, {
        accounts: scopes.map((own) => ({
          article: 'quay',
          dateWords: null,
          edtf: null,
          provenance: place('quay', 'p-b', 100, plain.exact),
          ...(own.length > 0 && { scopes: [...own] }),
        })),
      }).moods;
    expect(told(['mood'])).toEqual(['mood']);
    expect(told(['hedge'], ['condition'])).toEqual(['hedge', 'condition']);
    expect(told(['attribution'])).toEqual([]);
    expect(told(['mood'], [])).toEqual([]);
    const [alleged] = story.events;
    const accounts = (alleged?.accounts ?? []).map((one) => ({
      ...one,
      scopes: ['hedge', 'question'] satisfies ScopeKind[],
    }));
    expect(caveatsOfEvent(index, { accounts }).moods).toEqual(['question']);
  });

  it('words that a condition covers say so, those beside it do not', () => {
    const exact = 'If Falk is mayor, the quay opens.';
    const scopes = [{ kind: 'condition' as const, start: 300, end: 316 }];
    const held = indexStory({
      ...story,
      articles: [
        article('quay', {
          statements: [row('s-e', 'p-e', 300, exact, { kind: 'act', status: 'reported', scopes })],
        }),
      ],
    });
    const moods = (start: number, words: string): readonly ScopeKind[] =>
      scopesAt(held, place('quay', 'p-e', start, words));
    expect(moods(311, 'mayor')).toEqual(['condition']);
    expect(moods(318, 'the quay opens')).toEqual([]);
  });
});

describe('how words of a source stand', () => {
  it('a grave statement has its status, and the denial of another source beside it', () => {
    expect(of(claim)).toMatchObject({
      statuses: ['alleged'],
      denials: [{ id: 's-b' }],
      claimants: [],
    });
  });

  it('a denial of the same person that the ledger does not tie to the claim stays where it is', () => {
    const untied = indexStory({
      ...story,
      articles: [
        article('quay', {
          statements: [row('s-a', 'p-a', 0, claim.exact, { sensitive: ['corruption'] })],
        }),
        article('cranes', { statements: [denial] }),
      ],
    });
    expect(caveatsOf(untied, place('quay', 'p-a', 0, claim.exact)).denials).toEqual([]);
  });

  it('a plain statement has none', () =>
    expect(of(plain)).toMatchObject({ statuses: [], denials: [], claimants: [] }));

  it('names whoever the words themselves do not name, a known speaker by the name', () =>
    expect(of(said).claimants).toEqual(['two officials', 'Tom Oduya']));

  it('less than the better part of a sentence does not stand as the sentence does', () => {
    expect(caveatsOf(index, place('quay', 'p-a', 0, 'Critics say')).statuses).toEqual([]);
    expect(caveatsOf(index, place('quay', 'p-a', 0, claim.exact.slice(0, -5))).statuses).toEqual([
      'alleged',
    ]);
  });

  it('an event stands as its accounts do', () =>
    expect(story.events.map((one) => caveatsOfEvent(index, one).statuses)).toEqual([
      ['alleged'],
      [],
    ]));

  it('an excerpt carries badges, denials with their source, and the way the words came', () => {
    const beside = besideExcerpt(
      { index, links: linksBelow('/') },
      {
        type: 'excerpt',
        at: { article: 'quay', block: 'p-a', start: 0, end: claim.end },
        from: '',
        content: [claim.exact],
      },
    );
    expect(beside).toMatchObject({
      badges: [{ status: 'alleged' }],
      via: '',
      denials: [
        {
          words: denial.exact,
          address: '/articles/cranes/#p-c',
          from: 'The Gull: “Headline of cranes”',
        },
      ],
    });
  });
});
