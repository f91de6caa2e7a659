import { articleKey, placeColumns, statusColumns } from './places.ts';
import { joined, table, type TableMaker } from './table.ts';

/** One row an event, with its first account. */
export const eventsTable: TableMaker = (site) => {
  const { index, links } = site;
  return table(
    index.events,
    [
      { name: 'id', type: 'string', description: 'Id of the event', value: ({ id }) => id },
      {
        name: 'url',
        type: 'string',
        description: 'Page of the event',
        value: ({ id }) => links.absolute(links.event(id)),
      },
      {
        name: 'label',
        type: 'string',
        description: 'What happened, in the words of the first account',
        value: ({ label }) => label,
      },
      { name: 'kind', type: 'string', description: 'Kind of event', value: ({ kind }) => kind },
      {
        name: 'edtf',
        type: 'string',
        description:
          'Date as exact as the sources are (EDTF, ISO 8601-2); X stands for what they do not say; empty where no date follows',
        value: ({ edtf }) => edtf,
      },
      {
        name: 'date_words',
        type: 'string',
        description: 'The words for the date',
        value: ({ dateWords }) => dateWords,
      },
      {
        name: 'date_status',
        type: 'string',
        description: 'stated, reported (the day of publication) or undated',
        value: ({ dateStatus }) => dateStatus,
      },
      {
        name: 'people',
        type: 'string',
        description: 'Ids of the people who take part',
        value: ({ participants }) => joined(participants.map(({ person }) => person)),
      },
      {
        name: 'accounts',
        type: 'integer',
        description: 'Number of accounts; each has a row in event-accounts.csv',
        value: ({ accounts }) => accounts.length,
      },
      ...statusColumns<(typeof index.events)[number]>(site, ({ accounts }) =>
        accounts.map(({ provenance }) => provenance),
      ),
      ...placeColumns<(typeof index.events)[number]>(
        site,
        ({ accounts }) => accounts[0]!.provenance,
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
      {
        name: 'event',
        type: 'string',
        description: 'Id of the event',
        value: ({ event }) => event,
      },
      {
        name: 'edtf',
        type: 'string',
        description: 'Date by this account (EDTF)',
        value: ({ edtf }) => edtf,
      },
      {
        name: 'date_words',
        type: 'string',
        description: 'Its words for the date',
        value: ({ dateWords }) => dateWords,
      },
      ...statusColumns<(typeof rows)[number]>(site, ({ place }) => [place]),
      ...placeColumns<(typeof rows)[number]>(site, ({ place }) => place),
    ],
    { foreignKeys: [{ field: 'event', table: 'events', reference: 'id' }, articleKey] },
  );
};
