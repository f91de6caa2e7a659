import { needsStatus } from '../../model/ledger.ts';
import type { Provenance } from '../../model/provenance.ts';
import { statusInWords } from '../../site/words/status-en.ts';
import { statusAt } from '../story/ledger-at.ts';
import { type DataSite, sourced } from './sourced.ts';

/** An entity of FollowTheMoney: all values are lists of strings. */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * The story as entities of FollowTheMoney, the model of Aleph and OpenSanctions, one a line.
 * Articles are the proof; every statement that may only be shown with its status is a Note with
 * that status as its name.
 */
export const followTheMoney = (site: DataSite): string =>
  entities(site)
    .map((entity) => `${JSON.stringify(entity)}\n`)
    .join('');

function entities(site: DataSite): FtmEntity[] {
  return [
    ...articles(site),
    ...persons(site),
    ...organisations(site),
    ...mentions(site),
    ...events(site),
    ...notes(site),
    ...quotes(site),
  ];
}

const articles = ({ index, links }: DataSite): FtmEntity[] =>
  index.articles.map(({ id, headline, outlet, byline, published, link, seed }) =>
    make('Article', `article-${id}`, {
      name: [headline],
      title: [headline],
      publisher: [outlet],
      author: [byline],
      publishedAt: [date(published)],
      fileName: [seed],
      sourceUrl: [web(links.absolute(links.article(id)))],
      publisherUrl: [link],
    }),
  );

const persons = ({ index, links }: DataSite): FtmEntity[] =>
  index.people.map(({ id, name, aliases, sameAs }) =>
    make('Person', `person-${id}`, {
      name: [name],
      alias: aliases.map(({ text }) => text).filter((text) => text !== name),
      sourceUrl: [web(links.absolute(links.person(id)))],
      proof: proofs(index.mentionsByEntity.get(id) ?? []),
      wikipediaUrl: sameAs.filter((address) =>
        /^https?:\/\/[a-z-]+\.wikipedia\.org\//.test(address),
      ),
    }),
  );

const organisations = ({ index }: DataSite): FtmEntity[] =>
  index.story.organisations.map(({ id, name, aliases }) =>
    make('Organization', `organisation-${id}`, {
      name: [name],
      alias: aliases.filter((text) => text !== name),
      proof: proofs(index.mentionsByEntity.get(id) ?? []),
    }),
  );

const mentions = ({ index }: DataSite): FtmEntity[] =>
  [...index.mentionsByEntity.values()].flat().flatMap((row) => {
    const named = resolvedAs(index, row.entity);
    return named
      ? [
          make('Mention', `mention-${row.article}-${row.start}`, {
            document: [`article-${row.article}`],
            resolved: [named.id],
            name: [row.exact],
            detectedSchema: [named.schema],
          }),
        ]
      : [];
  });

/** The entity that a mention names; null of a place, for which there is none. */
function resolvedAs(
  { person, organisation }: DataSite['index'],
  id: string,
): Pick<FtmEntity, 'id' | 'schema'> | null {
  if (person.has(id)) return { id: `person-${id}`, schema: 'Person' };
  return organisation.has(id) ? { id: `organisation-${id}`, schema: 'Organization' } : null;
}

const events = (site: DataSite): FtmEntity[] =>
  site.index.events.map(({ id, label, edtf, dateWords, participants, accounts }) =>
    make('Event', `event-${id}`, {
      name: [label],
      date: [date(edtf)],
      keywords: [dateWords],
      involved: participants.flatMap(({ person }) =>
        site.index.person.has(person) ? [`person-${person}`] : [],
      ),
      description: accounts.map(
        ({ provenance }) => `${statusInLedger(site, provenance)}: ${provenance.exact}`,
      ),
      proof: proofs(accounts),
      sourceUrl: [web(site.links.absolute(site.links.event(id)))],
    }),
  );

const notes = (site: DataSite): FtmEntity[] =>
  site.index.statements
    .filter((row) => needsStatus(row))
    .map((row) =>
      make('Note', `note-${row.id}`, {
        name: [statusInWords(row)],
        description: [row.exact],
        summary: [row.claimants.join(' > ')],
        keywords: row.sensitive,
        entity:
          row.subject !== null && site.index.person.has(row.subject)
            ? [`person-${row.subject}`]
            : [],
        proof: [`article-${row.article}`],
        sourceUrl: [web(sourced(site, row).url)],
      }),
    );

function quotes(site: DataSite): FtmEntity[] {
  const { quotes: rows, person } = site.index;
  return rows.flatMap((row) =>
    row.about.flatMap((about) =>
      row.speaker !== null && person.has(row.speaker) && person.has(about)
        ? [
            make('UnknownLink', `quote-${row.id}-${about}`, {
              subject: [`person-${row.speaker}`],
              object: [`person-${about}`],
              role: ['quoted about'],
              status: [statusInLedger(site, row)],
              summary: [row.exact],
              sourceUrl: [web(sourced(site, row).url)],
            }),
          ]
        : [],
    ),
  );
}

function make(
  schema: string,
  id: string,
  properties: Readonly<Record<string, readonly (string | null)[]>>,
): FtmEntity {
  const stated = Object.entries(properties).map(
    ([name, values]) => [name, [...new Set(values.filter((value) => value !== null))]] as const,
  );
  return {
    id,
    schema,
    properties: Object.fromEntries(stated.filter(([, values]) => values.length > 0)),
  };
}

const proofs = (rows: readonly { readonly article: string }[]): string[] => [
  ...new Set(rows.map(({ article }) => `article-${article}`)),
];

function statusInLedger({ index }: DataSite, place: Provenance): string {
  const { statuses, claimants, sensitive } = statusAt(index, place);
  return [
    statuses.join('; '),
    ...sensitive,
    claimants.map((chain) => chain.join(' > ')).join('; '),
  ].join(', ');
}

/** FollowTheMoney has no dates of unknown parts; those stay in the words alone. */
const date = (edtf: string | null): string | null =>
  edtf !== null && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(edtf) ? edtf : null;

/** Its addresses must be absolute. */
const web = (address: string): string | null => (/^https?:/.test(address) ? address : null);
