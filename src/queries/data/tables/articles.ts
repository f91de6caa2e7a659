import { columnWords as own } from '../../../site/words/columns-en.ts';
import { integer, table, type TableMaker, words } from './table.ts';

/** One row an article. */
export const articlesTable: TableMaker = ({ index, links }) =>
  table(
    index.articles,
    [
      words('id', own.articles.id, ({ id }) => id),
      words('url', own.articles.url, ({ id }) => links.absolute(links.article(id))),
      words('headline', own.articles.headline, ({ headline }) => headline),
      words('headline_origin', own.articles.headlineOrigin, ({ headlineOrigin }) => headlineOrigin),
      words('outlet', own.articles.outlet, ({ outlet }) => outlet),
      words('byline', own.articles.byline, ({ byline }) => byline),
      words('published', own.articles.published, ({ published }) => published),
      words('rights', own.articles.rights, ({ rights }) => rights),
      words('link', own.articles.link, ({ link }) => link),
      words('archived', own.articles.archived, ({ archived }) => archived),
      words('seed', own.articles.seed, ({ seed }) => seed),
      words('sha256', own.articles.sha256, ({ sha256 }) => sha256),
      integer('words', own.articles.words, ({ words }) => words),
    ],
    { primaryKey: 'id' },
  );
