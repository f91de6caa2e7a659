import { articleKey, placeColumns, statusColumns } from './places.ts';
import { joined, table, type TableMaker, words } from './table.ts';

/** One row a quotation. */
export const quotationsTable: TableMaker = (site) => {
  const { index, links } = site;
  return table(
    index.quotes,
    [
      words('id', 'Id of the quotation', ({ id }) => id),
      words('url', 'Permanent link to the quotation', ({ article, id }) =>
        links.absolute(links.passage(article, id)),
      ),
      words(
        'speaker',
        'Id of the person or organisation, anonymous, or empty where the text ties nobody to the words',
        ({ speaker }) => speaker,
      ),
      words('speaker_name', 'Name of the speaker', ({ speaker }) =>
        speaker === null
          ? null
          : ((index.person.get(speaker) ?? index.organisation.get(speaker))?.name ?? null),
      ),
      words(
        'speaker_words',
        'The words that name the speaker there',
        ({ speakerPlace }) => speakerPlace?.exact ?? null,
      ),
      words('cue', 'The word that ties the speaker to the words', ({ cue }) => cue),
      words('about', 'Ids of whom the words are about', ({ about }) => joined(about)),
      words('via', 'Through whom the words came', ({ via }) => joined(via)),
      words(
        'form',
        'direct, partial, or phrase: words in marks that nobody is shown to have said',
        ({ form }) => form,
      ),
      words('sentence', 'The sentence in which the words stand', ({ sentence }) => sentence.exact),
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
      words('id', 'Id of the statement', ({ id }) => id),
      words(
        'kind',
        'role, quote, act, relation, allegation, denial, figure or speech',
        ({ kind }) => kind,
      ),
      words('subject', 'Id of whom it is about', ({ subject }) => subject),
      words('status', 'How it stands', ({ status }) => status),
      words(
        'claimants',
        'Who says so, from the outlet inwards with > between them',
        ({ claimants }) => claimants.join(' > '),
      ),
      words('sensitive', 'Sensitive topics that it touches', ({ sensitive }) => joined(sensitive)),
      ...placeColumns<(typeof statements)[number]>(site, (row) => row),
    ],
    { primaryKey: 'id', foreignKeys: [articleKey] },
  );
};
