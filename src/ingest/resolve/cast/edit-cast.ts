import type { PeopleEdits } from '../../../model/editorial.ts';
import { slugify } from '../../../text/slugs.ts';
import type { LocalCluster } from './local-clusters.ts';

/** An entity while it is being put together. */
export interface EntityDraft {
  id: string;
  name: string;
  readonly type: 'person' | 'organisation' | 'place';
  clusters: LocalCluster[];
}

/**
 * Applies the editor's corrections to who is who, in the order split, merge, rename, hide. Ids that
 * are unknown change nothing.
 */
export function editCast(drafts: readonly EntityDraft[], edits: PeopleEdits): EntityDraft[] {
  const people = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const { person, articles, as } of edits.split) split(people, person, new Set(articles), as);
  for (const [first, ...rest] of edits.merge) for (const id of rest) merge(people, first!, id);
  for (const { person, name } of edits.rename) {
    const draft = people.get(person);
    if (draft) draft.name = name;
  }
  for (const id of edits.hide) people.delete(id);
  return [...people.values()].filter(({ clusters }) => clusters.length > 0);
}

function split(
  people: Map<string, EntityDraft>,
  person: string,
  articles: ReadonlySet<string>,
  as: string,
): void {
  const from = people.get(person);
  if (!from || from.type !== 'person') return;
  const leaving = from.clusters.filter(({ article }) => articles.has(article));
  if (leaving.length === 0) return;
  from.clusters = from.clusters.filter(({ article }) => !articles.has(article));
  const id = slugify(as);
  const to = people.get(id);
  if (to && to !== from) to.clusters = [...to.clusters, ...leaving];
  else
    people.set(to === from ? `${id}-2` : id, {
      id: to === from ? `${id}-2` : id,
      name: as,
      type: 'person',
      clusters: leaving,
    });
}

function merge(people: Map<string, EntityDraft>, first: string, id: string): void {
  const [to, from] = [people.get(first), people.get(id)];
  if (!to || !from || to === from) return;
  to.clusters = [...to.clusters, ...from.clusters];
  people.delete(id);
}
