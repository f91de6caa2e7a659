import type { RootContent } from 'mdast';
import { words } from '../../site/words/en.ts';
import { feedWords } from '../../site/words/feeds-en.ts';
import type { SitePage } from '../site-pages.ts';
import { articleTwin } from './article-twin.ts';
import { markdownOf, paragraph } from './markdown.ts';
import { frontTwin, roomTwin } from './room-twins.ts';
import {
  disagreementTwin,
  eventTwin,
  personTwin,
  questionTwin,
  type TwinSite,
} from './thing-twins.ts';

/** The same as a page says, as Markdown: for programs that read, and for people who write. */
export function twin(site: TwinSite, page: SitePage): string {
  const [title, ...rest] = contentOf(site, page);
  const { links } = site;
  const foot = paragraph(`${words.site.rights} ${feedWords.twinOf} `, {
    link: links.absolute(links.file(page.path)),
    text: page.title,
  });
  return markdownOf([title!, ...rest, { type: 'thematicBreak' }, foot]);
}

function contentOf(site: TwinSite, page: SitePage): RootContent[] {
  const { index } = site;
  switch (page.kind) {
    case 'front':
      return frontTwin(site);
    case 'room':
      return roomTwin(site, page);
    case 'article':
      return articleTwin(site, index.article.get(page.id)!);
    case 'person':
      return personTwin(site, index.person.get(page.id)!);
    case 'event':
      return eventTwin(site, index.event.get(page.id)!);
    case 'question':
      return questionTwin(site, index.question.get(page.id)!);
    case 'disagreement':
      return disagreementTwin(site, index.disagreement.get(page.id)!);
  }
}
