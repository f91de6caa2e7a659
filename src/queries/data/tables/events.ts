import { columnWords as own } from '../../../site/words/columns-en.ts';
import { present } from '../../../text/present.ts';
import { articleKey, placeColumns, statusColumns } from './places.ts';
import { integer, joined, table, type TableMaker, words } from './table.ts';

const { status } = own;

/** One row an event, with its first account. */
export const eventsTable: TableMaker = (site) => {
  const { index, links } = site;
  return table(
    index.events,
    [
      words('id', own.events.id, ({ id }) => id),
      words('url', own.events.url, ({ id }) => links.absolute(links.event(id))),
      words('label', own.events.label, ({ label }) => label),
      words('kind', own.events.kind, ({ kind }) => kind),
      words('edtf', own.events.edtf, ({ edtf }) => edtf),
      words('date_words', own.events.dateWords, ({ dateWords }) => dateWords),
      words('date_status', own.events.dateStatus, ({ dateStatus }) => dateStatus),
      words('people', own.events.people, ({ participants }) =>
        joined(participants.map(({ person }) => person)),
      ),
      integer('accounts', own.events.accounts, ({ accounts }) => accounts.length),
      ...statusColumns<(typeof index.events)[number]>(site, ({ accounts }) =>
        accounts.map(({ provenance }) => provenance),
      ),
      words('scopes', status.scopes, ({ accounts }) =>
        joined([...new Set(accounts.flatMap(({ scopes = [] }) => scopes))]),
      ),
      ...placeColumns<(typeof index.events)[number]>(
        site,
        ({ accounts }) => present(accounts[0], 'account of an event').provenance,
      ),
    ],
    { primaryKey: 'id', foreignKeys: [articleKey] },
  );
};

/** One row for each account of an event. */
export const accountsTable: TableMaker = (site) => {
  const rows = site.index.events.flatMap(({ id, accounts }) =>
    accounts.map(({ edtf, dateWords, provenance, scopes = [] }) => ({
      event: id,
      edtf,
      dateWords,
      place: provenance,
      scopes,
    })),
  );
  return table(
    rows,
    [
      words('event', own.accounts.event, ({ event }) => event),
      words('edtf', own.accounts.edtf, ({ edtf }) => edtf),
      words('date_words', own.accounts.dateWords, ({ dateWords }) => dateWords),
      ...statusColumns<(typeof rows)[number]>(site, ({ place }) => [place]),
      words('scopes', status.scopes, ({ scopes }) => joined(scopes)),
      ...placeColumns<(typeof rows)[number]>(site, ({ place }) => place),
    ],
    { foreignKeys: [{ field: 'event', table: 'events', reference: 'id' }, articleKey] },
  );
};
