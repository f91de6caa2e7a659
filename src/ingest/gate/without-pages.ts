import type { Part } from '../../model/set-aside.ts';
import type { Story } from '../../model/story.ts';
import { eventsWithout, withoutPeople } from '../without-people.ts';

/** Ids of pages that the story does without, by collection. */
export type Pageless = Readonly<
  Record<Extract<Part, { kind: 'page' }>['folder'], ReadonlySet<string>>
>;

/** The pages among some parts. */
export function pagelessOf(parts: readonly Part[]): Pageless {
  const ids = (folder: keyof Pageless): Set<string> =>
    new Set(
      parts.flatMap((part) => (part.kind === 'page' && part.folder === folder ? [part.id] : [])),
    );
  return {
    people: ids('people'),
    events: ids('events'),
    faq: ids('faq'),
    disagreements: ids('disagreements'),
  };
}

/**
 * The story without some pages and all that rests on them: links, parts in events, questions and
 * disagreements about them, and whatever is worded with a name or a label that is gone.
 */
export function withoutPages(
  story: Story,
  { people, events, faq, disagreements }: Pageless,
): Story {
  const names = story.cast.entities
    .filter(({ type, id }) => type === 'person' && people.has(id))
    .map(({ name }) => name);
  const bracketed = names.map((name) => `[${name}]`);
  const told = eventsWithout(
    story.events,
    people,
    ({ id, label }) => events.has(id) || bracketed.some((name) => label.includes(name)),
  );
  const kept = new Set(told.map(({ id }) => id));
  const labels = story.events.filter(({ id }) => !kept.has(id)).map(({ label }) => label);
  const isGone = (title: string): boolean =>
    [...names, ...labels].some((words) => title.includes(words));
  return {
    ...story,
    cast: withoutPeople(story.cast, people),
    events: told,
    questions: story.questions.filter(
      ({ id, about }) => !faq.has(id) && !about.some((person) => people.has(person)),
    ),
    disagreements: story.disagreements.filter(
      ({ id, subject, title }) =>
        !disagreements.has(id) && !(subject !== null && people.has(subject)) && !isGone(title),
    ),
  };
}
