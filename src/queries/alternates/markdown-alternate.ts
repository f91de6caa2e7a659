import type { RootContent } from 'mdast';
import { words } from '../../site/words/en.ts';
import { feedWords } from '../../site/words/feeds-en.ts';
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
  return markdownOf([title!, ...rest, { type: 'thematicBreak' }, foot]);
}

function contentOf(site: AlternateSite, page: SitePage): RootContent[] {
  const { index } = site;
  switch (page.kind) {
    case 'front':
      return frontAlternate(site);
    case 'section':
      return sectionAlternate(site, page);
    case 'article':
      return articleAlternate(site, index.article.get(page.id)!);
    case 'person':
      return personAlternate(site, index.person.get(page.id)!);
    case 'event':
      return eventAlternate(site, index.event.get(page.id)!);
    case 'question':
      return questionAlternate(site, index.question.get(page.id)!);
    case 'disagreement':
      return disagreementAlternate(site, index.disagreement.get(page.id)!);
  }
}
