import type { RootContent } from 'mdast';
import { words } from '../../site/words/en.ts';
import { feedWords } from '../../site/words/feeds-en.ts';
import { present } from '../../text/present.ts';
import type { SitePage } from '../pages/site-pages.ts';
import { articleAlternate } from './article.ts';
import { markdownOf, paragraph } from './markdown.ts';
import {
  type AlternateSite,
  disagreementAlternate,
  eventAlternate,
  personAlternate,
  questionAlternate,
} from './records.ts';
import { frontAlternate, sectionAlternate } from './sections.ts';

/** The same as a page says, as Markdown: for programs that read, and for people who write. */
export function markdownAlternate(site: AlternateSite, page: SitePage): string {
  const [title, ...rest] = contentOf(site, page);
  const { links } = site;
  const foot = paragraph(`${words.site.rights} ${feedWords.alternateOf} `, {
    link: links.absolute(links.file(page.path)),
    text: page.title,
  });
  return markdownOf([present(title, 'title of a page'), ...rest, { type: 'thematicBreak' }, foot]);
}

function contentOf(site: AlternateSite, page: SitePage): RootContent[] {
  const { index } = site;
  switch (page.kind) {
    case 'front':
      return frontAlternate(site);
    case 'section':
      return sectionAlternate(site, page);
    case 'article':
      return articleAlternate(site, present(index.article.get(page.id), page.path));
    case 'person':
      return personAlternate(site, present(index.person.get(page.id), page.path));
    case 'event':
      return eventAlternate(site, present(index.event.get(page.id), page.path));
    case 'question':
      return questionAlternate(site, present(index.question.get(page.id), page.path));
    case 'disagreement':
      return disagreementAlternate(site, present(index.disagreement.get(page.id), page.path));
  }
}
