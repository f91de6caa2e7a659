import { columnWords as own } from '../../../site/words/columns-en.ts';
import { governedWords, scopedWords } from '../../story/governed-words.ts';
import { articleKey, placeColumns, statusColumns } from './places.ts';
import { joined, table, type TableMaker, words } from './table.ts';

/** One row a quotation. */
export const quotationsTable: TableMaker = (site) => {
  const { index, links } = site;
  return table(
    index.quotes,
    [
      words('id', own.quotations.id, ({ id }) => id),
      words('url', own.quotations.url, ({ article, id }) =>
        links.absolute(links.passage(article, id)),
      ),
      words('speaker', own.quotations.speaker, ({ speaker }) => speaker),
      words('speaker_name', own.quotations.speakerName, ({ speaker }) =>
        speaker === null
          ? null
          : ((index.person.get(speaker) ?? index.organisation.get(speaker))?.name ?? null),
      ),
      words(
        'speaker_words',
        own.quotations.speakerWords,
        ({ speakerPlace }) => speakerPlace?.exact ?? null,
      ),
      words('cue', own.quotations.cue, ({ cue }) => cue),
      words('about', own.quotations.about, ({ about }) => joined(about)),
      words('via', own.quotations.via, ({ via }) => joined(via)),
      words('form', own.quotations.form, ({ form }) => form),
      words('sentence', own.quotations.sentence, ({ sentence }) => sentence.exact),
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
      words('id', own.statements.id, ({ id }) => id),
      words('kind', own.statements.kind, ({ kind }) => kind),
      words('subject', own.statements.subject, ({ subject }) => subject),
      words('status', own.statements.status, ({ status }) => status),
      words('claimants', own.statements.claimants, ({ claimants }) => claimants.join(' > ')),
      words('sensitive', own.statements.sensitive, ({ sensitive }) => joined(sensitive)),
      words('governs', own.statements.governs, (row) => joined(governedWords(row))),
      words('scopes', own.statements.scopes, (row) =>
        joined(scopedWords(row).map(({ kind, exact }) => `${kind}: ${exact}`)),
      ),
      ...placeColumns<(typeof statements)[number]>(site, (row) => row),
    ],
    { primaryKey: 'id', foreignKeys: [articleKey] },
  );
};
