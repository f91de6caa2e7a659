import type { RootContent } from 'mdast';
import { plainText } from '../../markdown/passage-texts.ts';
import type { ArticleData } from '../../model/content.ts';
import { needsStatus } from '../../model/ledger.ts';
import { dateInWords } from '../../site/dates.ts';
import { words } from '../../site/words/en.ts';
import { statusInWords } from '../../site/words/status-en.ts';
import { articleAside } from '../views/article-page.ts';
import { heading, list, paragraph, quotation, section, type TextRun } from './markdown.ts';
import { type AlternateSite, eventList, to } from './records.ts';

/** An article's page as Markdown; each passage ends with the link to it. */
export function articleAlternate(site: AlternateSite, article: ArticleData): RootContent[] {
  const { links, index } = site;
  const own = words.article;
  const { people, events, questions } = articleAside(index, article);
  const known = [
    [own.outlet, article.outlet],
    [own.byline, article.byline],
    [own.published, article.published && dateInWords(article.published)],
    [own.rights, article.rights],
    [own.original, article.link],
    [own.archived, article.archived],
  ] as const;
  return [
    heading(1, article.headline),
    ...(article.stale ? [paragraph(own.stale(dateInWords(article.stale.version)))] : []),
    ...list(known.map(([name, value]) => [`${name}: ${value ?? own.notStated}`])),
    ...section(own.text, passages(site, article)),
    ...section(words.people.claims, claimList(site, article)),
    ...section(
      own.who,
      list(people.map(({ person }) => [to(links, links.person(person.id), person.name)])),
    ),
    ...section(own.happened, eventList(site, events)),
    ...section(
      own.answers,
      list(questions.map(({ id, question }) => [to(links, links.question(id), question)])),
    ),
    ...section(
      own.removed,
      list(article.removed.map(({ exact, reason }) => [`${exact.trim()} — ${reason}`])),
    ),
  ];
}

/**
 * The statements of an article that may only be shown with their status: its text is the source's
 * own and says none.
 */
function claimList({ links }: AlternateSite, { id, statements }: ArticleData): RootContent[] {
  return list(
    statements
      .filter(needsStatus)
      .map((row) => [
        { strong: `(${statusInWords(row)})` },
        ` ${row.exact} `,
        { link: links.absolute(links.passage(id, row.block)), text: '¶' },
      ]),
  );
}

function passages(site: AlternateSite, article: ArticleData): RootContent[] {
  const mark = (id: string): TextRun[] => [
    ' ',
    { link: site.links.absolute(site.links.passage(article.id, id)), text: '¶' },
  ];
  return site.blocks('articles', article.id).flatMap((block): RootContent[] => {
    if (block.type === 'list')
      return list(
        block.items.map(({ id, content }) => [plainText(content), ...mark(id)]),
        block.ordered,
      );
    if (block.type === 'table')
      return list(
        block.rows.map(({ id, cells }) => [cells.map(plainText).join(' | '), ...mark(id)]),
      );
    if (block.type !== 'passage' || block.kind === 'headline') return [];
    if (block.kind === 'heading') return [heading(3, plainText(block.content))];
    const text = paragraph(plainText(block.content), ...mark(block.id));
    return [block.kind === 'quotation' ? quotation(text) : text];
  });
}
