import type { RootContent } from 'mdast';
import { integrityRules, type RuleId } from '../../model/integrity.ts';
import { about } from '../../site/words/about-en.ts';
import { dataWords } from '../../site/words/data-en.ts';
import { words } from '../../site/words/en.ts';
import { integrity } from '../../site/words/integrity-en.ts';
import { listedPages } from '../listed-pages.ts';
import type { SitePage } from '../site-pages.ts';
import { keyEvents } from '../timeline.ts';
import { heading, list, paragraph, section } from './markdown.ts';
import { quoted } from './source-words.ts';
import { eventList, quotes, type TwinSite } from './thing-twins.ts';

/** The front page as Markdown. */
export function frontTwin(site: TwinSite): RootContent[] {
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

/** What each room shows, as Markdown. */
const rooms: Readonly<Record<string, (site: TwinSite) => RootContent[]>> = {
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

/** A room as Markdown. */
export const roomTwin = (site: TwinSite, { id, title }: SitePage): RootContent[] => [
  heading(1, title),
  ...(rooms[id]?.(site) ?? []),
];

/** The pages of one kind as a list of links. */
export function linked(site: TwinSite, kind: SitePage['kind'], most = Infinity): RootContent[] {
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
