import { present } from '../../../text/present.ts';
import { articleKey, placeColumns, statusColumns } from './places.ts';
import { integer, joined, table, type TableMaker, words } from './table.ts';

/** One row an event, with its first account. */
export const eventsTable: TableMaker = (site) => {
  const { index, links } = site;
  return table(
    index.events,
    [
      words('id', 'Id of the event', ({ id }) => id),
      words('url', 'Page of the event', ({ id }) => links.absolute(links.event(id))),
      words('label', 'What happened, in the words of the first account', ({ label }) => label),
      words('kind', 'Kind of event', ({ kind }) => kind),
      words(
        'edtf',
        'Date as exact as the sources are (EDTF, ISO 8601-2); X stands for what they do not say; empty where no date follows',
        ({ edtf }) => edtf,
      ),
      words('date_words', 'The words for the date', ({ dateWords }) => dateWords),
      words(
        'date_status',
        'stated, reported (the day of publication) or undated',
        ({ dateStatus }) => dateStatus,
      ),
      words('people', 'Ids of the people who take part', ({ participants }) =>
        joined(participants.map(({ person }) => person)),
      ),
      integer(
        'accounts',
        'Number of accounts; each has a row in event-accounts.csv',
        ({ accounts }) => accounts.length,
      ),
      ...statusColumns<(typeof index.events)[number]>(site, ({ accounts }) =>
        accounts.map(({ provenance }) => provenance),
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
    accounts.map(({ edtf, dateWords, provenance }) => ({
      event: id,
      edtf,
      dateWords,
      place: provenance,
    })),
  );
  return table(
    rows,
    [
      words('event', 'Id of the event', ({ event }) => event),
      words('edtf', 'Date by this account (EDTF)', ({ edtf }) => edtf),
      words('date_words', 'Its words for the date', ({ dateWords }) => dateWords),
      ...statusColumns<(typeof rows)[number]>(site, ({ place }) => [place]),
      ...placeColumns<(typeof rows)[number]>(site, ({ place }) => place),
    ],
    { foreignKeys: [{ field: 'event', table: 'events', reference: 'id' }, articleKey] },
  );
};
