import type { Cast } from '../model/story.ts';

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
