import type { StoryIndex } from './story-index.ts';
import type { Links } from '../site/links.ts';
import type { Status } from '../model/findings.ts';
import { byText } from './order.ts';
import { standingOfEvent } from './standing.ts';

/** A list of things that a search would find, for readers who do not search. */
export interface SearchList {
  readonly items: readonly { readonly href: string; readonly label: string; readonly statuses?: readonly Status[] }[];
  /** The page that lists all of them, and how many there are. */
  readonly all: string;
  readonly total: number;
}

/** Things of a list at most; its page holds the others. */
const most = 100;

/** People by name, events and questions in their own order. */
export function searchLists(index: StoryIndex, links: Links): Readonly<Record<'names' | 'events' | 'questions', SearchList>> {
  const { people, events, faq } = index;
  const list = (items: SearchList['items'], page: string): SearchList => ({ items: items.slice(0, most), all: links.page(page), total: items.length });
  return {
    names: list(people.map(({ id, name }) => ({ href: links.person(id), label: name })).toSorted((a, b) => byText(a.label, b.label)), 'people'),
    events: list(events.map((event) => ({ href: links.event(event.id), label: event.label, statuses: standingOfEvent(index, event).statuses })), 'events'),
    questions: list(faq.map(({ id, question }) => ({ href: links.question(id), label: question })), 'faq'),
  };
}
