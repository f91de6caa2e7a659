import { describe, expect, it } from 'vitest';
import { otherParts, passagePart } from '../../../../src/cli/search/parts.ts';
import type { SiteData } from '../../../../src/cli/search/site-data.ts';
import { toRecord } from '../../../../src/cli/search/to-record.ts';
import { wordFiles } from '../../../../src/cli/search/word-files.ts';

const place = {
  article: 'quay',
  seed: 'quay.txt',
  block: 'p-a',
  start: 0,
  end: 5,
  exact: 'x',
  url: '/articles/quay/#p-a',
};
const article = {
  id: 'quay',
  url: '',
  seed: 'quay.txt',
  sha256: '',
  headline: 'Cranes fall',
  headlineOrigin: 'stated' as const,
  outlet: 'The Gull',
  byline: null,
  published: '2031-03',
  rights: null,
  link: null,
  archived: null,
  blocks: [],
  removed: [],
};
const data: SiteData = {
  articles: [article],
  article: new Map([['quay', article]]),
  names: new Map([
    ['ines-falk', 'Ines Falk'],
    ['gull-lines', 'Gull Lines'],
  ]),
  people: [
    {
      id: 'ines-falk',
      url: '',
      name: 'Ines Falk',
      aliases: [{ text: 'Falk', provenance: [] }],
      roles: [{ text: 'harbour master', claims: [], scopes: [], provenance: [] }],
      mentions: [place],
      quotes: [],
      quotedAbout: [],
      events: [],
      page: true,
    },
  ],
  events: [
    {
      id: 'fall',
      url: '',
      label: 'A crane fell',
      kind: 'other',
      edtf: '2031-02-XX',
      dateWords: 'in February',
      dateStatus: 'stated',
      participants: [{ person: 'ines-falk' }],
      accounts: [
        {
          article: 'quay',
          exact: 'x',
          edtf: null,
          dateWords: null,
          claims: [],
          scopes: [],
          provenance: [place],
        },
      ],
    },
  ],
  questions: [
    {
      id: 'who',
      url: '',
      question: 'Who is Ines Falk?',
      origin: 'derived',
      about: ['ines-falk'],
      answers: [{ exact: 'The harbour master.', claims: [], provenance: [place] }],
      differ: false,
    },
  ],
  disagreements: [],
  quotes: [
    {
      id: 'p-q',
      url: '',
      exact: '“It fell.”',
      form: 'direct',
      speaker: 'ines-falk',
      speakerWords: 'Falk',
      cue: 'said',
      about: ['gull-lines'],
      via: [],
      claims: [],
      provenance: [place],
    },
  ],
  peopleIn: new Map([['quay#p-a', new Set(['ines-falk'])]]),
  statusesIn: new Map([['quay#p-a', new Set(['alleged'])]]),
};

const records = Object.fromEntries(
  [
    passagePart(data, 'quay', { fragment: 'p-a', text: 'Falk saw it fall.' }),
    ...otherParts(data),
  ].map((part) => [part.kind, toRecord(part, data.names, 'en')]),
);

describe('records of the index', () => {
  it('hold a passage with its page, source, date, people and statuses', () =>
    expect(records['passage']).toEqual({
      url: '/articles/quay/#p-a',
      content: 'Falk saw it fall.',
      language: 'en',
      meta: {},
      sort: { date: '2031-03' },
      filters: {
        kind: ['passage'],
        title: ['Cranes fall'],
        date: ['March 2031'],
        outlet: ['The Gull'],
        year: ['2031'],
        person: ['ines-falk Ines Falk'],
        speaker: [],
        status: ['alleged'],
      },
    }));
  it('hold a quotation with its speaker', () =>
    expect(records['quotation']).toMatchObject({
      url: '/articles/quay/#p-q',
      content: '“It fell.”',
      meta: { speaker: 'Ines Falk' },
      filters: { speaker: ['ines-falk Ines Falk'], title: ['Cranes fall'] },
    }));
  it('hold an event by its own date, a question with its answer, a person by names and roles', () => {
    expect(records['event']).toMatchObject({
      url: '/events/fall/',
      content: 'A crane fell',
      sort: { date: '2031-02-00' },
      filters: { title: ['A crane fell'], outlet: ['The Gull'], year: ['2031'] },
    });
    expect(records['question']).toMatchObject({
      url: '/faq/who/',
      content: 'Who is Ines Falk? The harbour master.',
      filters: { title: ['Who is Ines Falk?'] },
    });
    expect(records['person']).toMatchObject({
      url: '/people/ines-falk/',
      content: 'Ines Falk. Falk. harbour master',
      meta: { name: 'Ines Falk' },
      filters: { year: ['undated'] },
      sort: { date: '0000' },
    });
  });
});

describe('words of the texts', () => {
  it('are counted by place, frequent ones first, without what is no word', () =>
    expect(wordFiles(['Cranes on the quay', 'quay 2031, crâne', 'the quay'])).toEqual(
      new Map([
        ['qu', [['quay', 3]]],
        ['th', [['the', 2]]],
        [
          'cr',
          [
            ['crane', 1],
            ['cranes', 1],
          ],
        ],
      ]),
    ));
});
