import type { ArticleData, PersonData } from '../../model/content.ts';
import type { Status } from '../../model/findings.ts';
import type { Links } from '../../site/links.ts';
import { words } from '../../site/words/en.ts';
import { caveatsOfEvent } from '../story/caveats.ts';
import { byText } from '../story/order.ts';
import type { StoryIndex } from '../story/story-index.ts';
import { timeline } from '../views/timeline.ts';

/**
 * A line of the index: where it leads, and the name that a person is found under where this is
 * another one.
 */
export interface SearchLine {
  readonly href: string;
  readonly label: string;
  readonly see?: string;
  readonly statuses?: readonly Status[];
}

/** A list of what a search would find, for readers who do not search. */
export interface SearchList {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly {
    readonly heading: string | null;
    readonly items: readonly SearchLine[];
  }[];
  /** The page that lists all of them, and how many there are beyond those listed here. */
  readonly all: string;
  readonly left: number;
}

/** Entries of a list at most; its page holds the others. */
const most = 100;

/**
 * The index of the story: names and other names, events by time, questions by where they come from,
 * articles. Empty lists are left out.
 */
export function searchLists(index: StoryIndex, links: Links): readonly SearchList[] {
  const { people, events, faq, articles } = index;
  const list = (
    id: 'people' | 'events' | 'faq' | 'articles',
    title: string,
    groups: SearchList['groups'],
    total: number,
  ): SearchList => ({
    id,
    title,
    groups: groups.filter(({ items }) => items.length > 0),
    all: links.page(id),
    left: Math.max(0, total - most),
  });
  const named = people
    .slice(0, most)
    .flatMap((person) => names(person, links))
    .toSorted((a, b) => byText(a.label, b.label));
  const headlines = articles.slice(0, most).map((article) => headline(article, links));
  return [
    list('people', words.search.names, [{ heading: null, items: named }], people.length),
    list('events', words.events.title, byTime(index, links), events.length),
    list('faq', words.faq.title, byOrigin(index, links), faq.length),
    list('articles', words.articles.title, [{ heading: null, items: headlines }], articles.length),
  ].filter(({ groups }) => groups.length > 0);
}

const byTime = (index: StoryIndex, links: Links): SearchList['groups'] =>
  timeline(index.events.slice(0, most)).flatMap(({ kind, heading: year, months }) =>
    months.map(({ heading, events }) => ({
      heading:
        kind === 'undated'
          ? words.timeline.undated
          : [heading, year].filter(Boolean).join(' ') || words.timeline.noYear,
      items: events.map((event) => ({
        href: links.event(event.id),
        label: event.label,
        statuses: caveatsOfEvent(index, event).statuses,
      })),
    })),
  );

const byOrigin = ({ faq }: StoryIndex, links: Links): SearchList['groups'] =>
  (['asked', 'derived'] as const).map((origin) => ({
    heading: words.faq[`${origin}Heading`],
    items: faq
      .slice(0, most)
      .filter((question) => question.origin === origin)
      .map(({ id, question }) => ({ href: links.question(id), label: question })),
  }));

/**
 * A person's line, and one for each other name that a reader who knows only that one would not find
 * beside it.
 */
function names({ id, name, aliases }: PersonData, links: Links): SearchLine[] {
  const own = new Set(name.split(/\s+/));
  const others = [...new Set(aliases.map(({ text }) => text.replace(/\s+/g, ' ')))].filter(
    (text) => !text.split(' ').every((word) => own.has(word)),
  );
  return [
    { href: links.person(id), label: name },
    ...others.map((label) => ({ href: links.person(id), label, see: name })),
  ];
}

const headline = ({ id, headline: label }: ArticleData, links: Links): SearchLine => ({
  href: links.article(id),
  label,
});
