import { integer, table, type TableMaker, words } from './table.ts';

/** One row an article. */
export const articlesTable: TableMaker = ({ index, links }) =>
  table(
    index.articles,
    [
      words('id', 'Id of the article', ({ id }) => id),
      words('url', 'Page of the article', ({ id }) => links.absolute(links.article(id))),
      words('headline', 'Headline', ({ headline }) => headline),
      words(
        'headline_origin',
        'stated, derived (taken from its text) or editor',
        ({ headlineOrigin }) => headlineOrigin,
      ),
      words(
        'outlet',
        'Outlet; empty where it is not known, as in the next columns',
        ({ outlet }) => outlet,
      ),
      words('byline', 'Byline', ({ byline }) => byline),
      words('published', 'Date of publication (EDTF)', ({ published }) => published),
      words('rights', 'Rights', ({ rights }) => rights),
      words('link', 'Address of the original', ({ link }) => link),
      words('archived', 'Address of an archived copy', ({ archived }) => archived),
      words('seed', 'The file that was read', ({ seed }) => seed),
      words('sha256', 'Fingerprint of its bytes', ({ sha256 }) => sha256),
      integer('words', 'Number of words', ({ words }) => words),
    ],
    { primaryKey: 'id' },
  );
