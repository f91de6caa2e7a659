import { describe, expect, it } from 'vitest';
import type { ArticleData } from '../../../../src/model/content.ts';
import { eventsData, peopleData } from '../../../../src/queries/data/records.ts';
import { ledgerData } from '../../../../src/queries/data/statements.ts';
import { accountsTable, eventsTable } from '../../../../src/queries/data/tables/events.ts';
import { rolesTable } from '../../../../src/queries/data/tables/people.ts';
import { statementsTable } from '../../../../src/queries/data/tables/statements.ts';
import type { Cell, DataTable } from '../../../../src/queries/data/tables/table.ts';
import { indexStory } from '../../../../src/queries/story/story-index.ts';
import { linksBelow } from '../../../../src/site/links.ts';
import {
  article,
  event,
  harbourStory,
  person,
  place,
} from '../../../fixtures/queries/harbour-story.ts';

const exact = 'If Falk is mayor, she allegedly sells the quay.';
const row: ArticleData['statements'][number] = {
  id: 's-a',
  block: 'p-a',
  start: 0,
  end: exact.length,
  exact,
  kind: 'allegation',
  subject: 'ines-falk',
  claimants: ['outlet unknown'],
  status: 'alleged',
  sensitive: [],
  governs: [{ start: 32, end: 46 }],
  scopes: [
    { kind: 'condition', start: 3, end: 16 },
    { kind: 'hedge', start: 32, end: 46 },
  ],
};
const index = indexStory(
  harbourStory({
    articles: [article('quay', { statements: [row] })],
    people: [
      {
        ...person('ines-falk', 'Ines Falk'),
        roles: [
          { text: 'mayor', edtf: null, provenance: [place('quay', 'p-a', 11, 'mayor')] },
          { text: 'If', edtf: null, provenance: [place('quay', 'p-a', 0, 'If')] },
        ],
      },
    ],
    events: [
      event('sale', null, {
        accounts: [
          {
            article: 'quay',
            dateWords: null,
            edtf: null,
            provenance: place('quay', 'p-a', 0, exact),
            scopes: ['hedge', 'condition'],
          },
        ],
      }),
      event('opening', null),
    ],
  }),
);
const site = { index, links: linksBelow('/', 'https://example.org') };

const column = ({ fields, rows }: DataTable, name: string): Cell[] => {
  const at = fields.findIndex((field) => field.name === name);
  return rows.map((cells) => cells[at] ?? null);
};

describe('what is not told as fact, in the downloads', () => {
  it('statements.csv has the words of the status and those of each scope', () => {
    const table = statementsTable(site);
    expect(column(table, 'governs')).toEqual(['sells the quay']);
    expect(column(table, 'scopes')).toEqual(['condition: Falk is mayor; hedge: sells the quay']);
  });

  it('the ledger has the same', () =>
    expect(ledgerData(site)).toMatchObject([
      {
        governs: ['sells the quay'],
        scopes: [
          { kind: 'condition', exact: 'Falk is mayor' },
          { kind: 'hedge', exact: 'sells the quay' },
        ],
      },
    ]));

  it('events and their accounts say why', () => {
    expect(column(eventsTable(site), 'scopes')).toEqual([null, 'hedge; condition']);
    expect(column(accountsTable(site), 'scopes')).toEqual([null, 'hedge; condition']);
    expect(eventsData(site).map(({ accounts }) => accounts[0]?.scopes)).toEqual([
      [],
      ['hedge', 'condition'],
    ]);
  });

  it('a role has what covers its own words', () => {
    expect(column(rolesTable(site), 'scopes')).toEqual(['condition', null]);
    const [falk] = peopleData(site);
    expect(falk?.roles.map(({ scopes }) => scopes)).toEqual([['condition'], []]);
  });
});
