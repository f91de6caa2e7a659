import type { Cast, NewsEvent } from '../model/story.ts';

/** The people of a story without some of them: their names stay words of the articles. */
export function withoutPeople(cast: Cast, people: ReadonlySet<string>): Cast {
  if (people.size === 0) return cast;
  const open = (ids: Iterable<string>): string[] => [...ids].filter((id) => !people.has(id));
  return {
    ...cast,
    entities: cast.entities.filter(({ id }) => !people.has(id)),
    byCluster: new Map(
      [...cast.byCluster].map(([article, clusters]) => [
        article,
        new Map([...clusters].filter(([, id]) => !people.has(id))),
      ]),
    ),
    lookAlikes: new Map(
      open(cast.lookAlikes.keys()).map((id) => [id, open(cast.lookAlikes.get(id) ?? [])]),
    ),
  };
}

/** The events of a story without those that are gone and without some people; no link is left. */
export function eventsWithout(
  events: readonly NewsEvent[],
  people: ReadonlySet<string>,
  isGone: (event: NewsEvent) => boolean,
): NewsEvent[] {
  const left = events.filter((event) => !isGone(event));
  const ids = new Set(left.map(({ id }) => id));
  const living = (some: readonly string[]): string[] => some.filter((id) => ids.has(id));
  return left.map((event) => ({
    ...event,
    participants: event.participants.filter(({ person }) => !people.has(person)),
    before: living(event.before),
    after: living(event.after),
    possiblySame: living(event.possiblySame),
  }));
}
