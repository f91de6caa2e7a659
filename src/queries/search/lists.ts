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

/** A list of things that a search would find, for readers who do not search. */
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

/** Things of a list at most; its page holds the others. */
const most = 100;

/**
 * The index of the story: names and other names, events by time, questions by where they come from,
 * articles. Empty lists are left out.
 */
export function searchLists(index: StoryIndex, links: Links): readonly SearchList[] {
  const { people, events, faq, articles } = index;
  const event = (one: (typeof events)[number]): SearchLine => ({
    href: links.event(one.id),
    label: one.label,
    statuses: caveatsOfEvent(index, one).statuses,
  });
  const when = timeline(events.slice(0, most)).flatMap(({ kind, heading: year, months }) =>
    months.map(({ heading, events: own }) => ({
      heading:
        kind === 'undated'
          ? words.timeline.undated
          : [heading, year].filter(Boolean).join(' ') || words.timeline.noYear,
      items: own.map(event),
    })),
  );
  const asked = (['asked', 'derived'] as const).map((origin) => ({
    heading: words.faq[`${origin}Heading`],
    items: faq
      .slice(0, most)
      .filter((question) => question.origin === origin)
      .map(({ id, question }) => ({ href: links.question(id), label: question })),
  }));
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
  return [
    list(
      'people',
      words.search.names,
      [
        {
          heading: null,
          items: people
            .slice(0, most)
            .flatMap((person) => names(person, links))
            .toSorted((a, b) => byText(a.label, b.label)),
        },
      ],
      people.length,
    ),
    list('events', words.events.title, when, events.length),
    list('faq', words.faq.title, asked, faq.length),
    list(
      'articles',
      words.articles.title,
      [
        {
          heading: null,
          items: articles.slice(0, most).map((article) => headline(article, links)),
        },
      ],
      articles.length,
    ),
  ].filter(({ groups }) => groups.length > 0);
}

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
