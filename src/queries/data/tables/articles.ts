import { table, type TableMaker } from './table.ts';

/** One row an article. */
export const articlesTable: TableMaker = ({ index, links }) =>
  table(
    index.articles,
    [
      { name: 'id', type: 'string', description: 'Id of the article', value: ({ id }) => id },
      {
        name: 'url',
        type: 'string',
        description: 'Page of the article',
        value: ({ id }) => links.absolute(links.article(id)),
      },
      {
        name: 'headline',
        type: 'string',
        description: 'Headline',
        value: ({ headline }) => headline,
      },
      {
        name: 'headline_origin',
        type: 'string',
        description: 'stated, derived (taken from its text) or editor',
        value: ({ headlineOrigin }) => headlineOrigin,
      },
      {
        name: 'outlet',
        type: 'string',
        description: 'Outlet; empty where it is not known, as in the next columns',
        value: ({ outlet }) => outlet,
      },
      { name: 'byline', type: 'string', description: 'Byline', value: ({ byline }) => byline },
      {
        name: 'published',
        type: 'string',
        description: 'Date of publication (EDTF)',
        value: ({ published }) => published,
      },
      { name: 'rights', type: 'string', description: 'Rights', value: ({ rights }) => rights },
      {
        name: 'link',
        type: 'string',
        description: 'Address of the original',
        value: ({ link }) => link,
      },
      {
        name: 'archived',
        type: 'string',
        description: 'Address of an archived copy',
        value: ({ archived }) => archived,
      },
      {
        name: 'seed',
        type: 'string',
        description: 'The file that was read',
        value: ({ seed }) => seed,
      },
      {
        name: 'sha256',
        type: 'string',
        description: 'Fingerprint of its bytes',
        value: ({ sha256 }) => sha256,
      },
      {
        name: 'words',
        type: 'integer',
        description: 'Number of words',
        value: ({ words }) => words,
      },
    ],
    { primaryKey: 'id' },
  );
