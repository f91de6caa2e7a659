import type { Cast } from '../../../model/story.ts';
import { SURE_JOIN } from '../parameters.ts';

/**
 * Whether all names of an article that are given to a person surely mean this person: what the
 * article says of them may be held against what others say. Names that founded the person do.
 */
export function isSurely(cast: Cast, person: string, article: string): boolean {
  const joins = cast.joins?.get(article);
  return [...(cast.byCluster.get(article) ?? [])].every(([cluster, id]) => {
    const join = id === person ? joins?.get(cluster) : undefined;
    return !join || join.score >= SURE_JOIN || join.reasons.some(({ sign }) => sign === 'founds');
  });
}
