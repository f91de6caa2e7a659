import type { RootContent } from 'mdast';
import { integrityRules, type RuleId } from '../../model/integrity.ts';
import { about } from '../../site/words/about-en.ts';
import { dataWords } from '../../site/words/data-en.ts';
import { words } from '../../site/words/en.ts';
import { integrity } from '../../site/words/integrity-en.ts';
import { listedPages } from '../pages/listed-pages.ts';
import type { SitePage } from '../pages/site-pages.ts';
import { keyEvents } from '../views/timeline.ts';
import { heading, list, paragraph, section } from './markdown.ts';
import { type AlternateSite, eventList, quotes } from './records.ts';
import { quoted } from './source-words.ts';

/** The front page as Markdown. */
export function frontAlternate(site: AlternateSite): RootContent[] {
  const { story } = site.index;
  const own = words.front;
  return [
    heading(1, story.title),
    ...(story.nutGraf ? quoted(site, story.nutGraf) : []),
    ...section(own.happened, eventList(site, keyEvents(site.index, 8))),
    ...section(own.who, linked(site, 'person', 12)),
    ...section(own.differ, linked(site, 'disagreement')),
    ...section(own.questions, linked(site, 'question', 12)),
    ...section(own.sources, linked(site, 'article')),
  ];
}

/** What each section shows, as Markdown. */
const sections: Readonly<Record<string, (site: AlternateSite) => RootContent[]>> = {
  timeline: (site) => [paragraph(words.timeline.intro), ...eventList(site, site.index.events)],
  people: (site) => [paragraph(words.people.intro), ...linked(site, 'person')],
  events: (site) => [paragraph(words.events.intro), ...eventList(site, site.index.events)],
  faq: (site) => [paragraph(words.faq.intro), ...linked(site, 'question')],
  disagreements: (site) => [paragraph(words.disagreements.intro), ...linked(site, 'disagreement')],
  quotes: (site) => [paragraph(words.quotes.intro), ...quotes(site, site.index.quotes)],
  articles: (site) => [paragraph(words.articles.intro), ...linked(site, 'article')],
  about: () => [
    paragraph(about.intro),
    ...[...about.sections, about.corrections].flatMap(({ title, paragraphs }) =>
      section(
        title,
        paragraphs.map((text) => paragraph(text)),
      ),
    ),
    ...section(about.integrity.title, [paragraph(about.integrity.intro)]),
  ],
  // The numbers are in data/integrity.json: they are complete only when the finished site has been
  // verified.
  integrity: () => [
    paragraph(integrity.intro),
    ...list(
      (Object.keys(integrityRules) as RuleId[]).map((id) => [`${id}: ${integrity.rules[id]}`]),
    ),
  ],
  data: () => [paragraph(dataWords.intro)],
};

/** A section as Markdown. */
export const sectionAlternate = (site: AlternateSite, { id, title }: SitePage): RootContent[] => [
  heading(1, title),
  ...(sections[id]?.(site) ?? []),
];

/** The pages of one kind as a list of links. */
export function linked(
  site: AlternateSite,
  kind: SitePage['kind'],
  most = Infinity,
): RootContent[] {
  const pages = listedPages(site)
    .filter((page) => page.kind === kind)
    .slice(0, most);
  return list(
    pages.map(({ path, title, note }) => [
      { link: site.links.absolute(site.links.file(path)), text: title },
      note && ` — ${note}`,
    ]),
  );
}
