import { articleKey, placeColumns, statusColumns } from './places.ts';
import { joined, table, type TableMaker } from './table.ts';

/** One row a quotation. */
export const quotationsTable: TableMaker = (site) => {
  const { index, links } = site;
  return table(
    index.quotes,
    [
      { name: 'id', type: 'string', description: 'Id of the quotation', value: ({ id }) => id },
      {
        name: 'url',
        type: 'string',
        description: 'Permanent link to the quotation',
        value: ({ article, id }) => links.absolute(links.passage(article, id)),
      },
      {
        name: 'speaker',
        type: 'string',
        description:
          'Id of the person or organisation, anonymous, or empty where the text ties nobody to the words',
        value: ({ speaker }) => speaker,
      },
      {
        name: 'speaker_name',
        type: 'string',
        description: 'Name of the speaker',
        value: ({ speaker }) =>
          speaker === null
            ? null
            : ((index.person.get(speaker) ?? index.organisation.get(speaker))?.name ?? null),
      },
      {
        name: 'speaker_words',
        type: 'string',
        description: 'The words that name the speaker there',
        value: ({ speakerPlace }) => speakerPlace?.exact ?? null,
      },
      {
        name: 'cue',
        type: 'string',
        description: 'The word that ties the speaker to the words',
        value: ({ cue }) => cue,
      },
      {
        name: 'about',
        type: 'string',
        description: 'Ids of whom the words are about',
        value: ({ about }) => joined(about),
      },
      {
        name: 'via',
        type: 'string',
        description: 'Through whom the words came',
        value: ({ via }) => joined(via),
      },
      {
        name: 'form',
        type: 'string',
        description: 'direct, partial, or phrase: words in marks that nobody is shown to have said',
        value: ({ form }) => form,
      },
      {
        name: 'sentence',
        type: 'string',
        description: 'The sentence in which the words stand',
        value: ({ sentence }) => sentence.exact,
      },
      ...statusColumns<(typeof index.quotes)[number]>(site, (row) => [
        row,
        { ...row, ...row.sentence },
      ]),
      ...placeColumns<(typeof index.quotes)[number]>(site, (row) => row),
    ],
    { primaryKey: 'id', foreignKeys: [articleKey] },
  );
};

/** The ledger: one row a statement. */
export const statementsTable: TableMaker = (site) => {
  const { statements } = site.index;
  return table(
    statements,
    [
      { name: 'id', type: 'string', description: 'Id of the statement', value: ({ id }) => id },
      {
        name: 'kind',
        type: 'string',
        description: 'role, quote, act, relation, allegation, denial, figure or speech',
        value: ({ kind }) => kind,
      },
      {
        name: 'subject',
        type: 'string',
        description: 'Id of whom it is about',
        value: ({ subject }) => subject,
      },
      {
        name: 'status',
        type: 'string',
        description: 'How it stands',
        value: ({ status }) => status,
      },
      {
        name: 'claimants',
        type: 'string',
        description: 'Who says so, from the outlet inwards with > between them',
        value: ({ claimants }) => claimants.join(' > '),
      },
      {
        name: 'sensitive',
        type: 'string',
        description: 'Sensitive topics that it touches',
        value: ({ sensitive }) => joined(sensitive),
      },
      ...placeColumns<(typeof statements)[number]>(site, (row) => row),
    ],
    { primaryKey: 'id', foreignKeys: [articleKey] },
  );
};
