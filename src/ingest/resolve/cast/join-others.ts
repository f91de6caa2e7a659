import type { NameRules } from '../../../language/names.ts';
import type { EntityType } from '../../../model/findings.ts';
import { fold } from '../../../text/fold.ts';
import { first } from '../../../text/sure.ts';
import { type LocalCluster, order } from './local-clusters.ts';

/** An organisation or a place of the story. */
export interface Other {
  readonly type: EntityType;
  readonly clusters: readonly LocalCluster[];
}

/**
 * Joins organisations and places over the story by their words; what is both is what the evidence
 * says more strongly.
 */
export function joinOthers(
  clusters: readonly LocalCluster[],
  rules: NameRules,
): { others: Other[]; uncertain: LocalCluster[] } {
  const groups = new Map<string, LocalCluster[]>();
  for (const cluster of clusters) {
    const key = keyOf(cluster, rules);
    groups.set(key, [...(groups.get(key) ?? []), cluster]);
  }
  const sorted = [...groups].sort(([a], [b]) => order(a, b)).map(([, some]) => some);
  return {
    others: sorted
      .filter((some) => some.some(({ certain }) => certain))
      .map((some) => ({ type: typeOf(some), clusters: some })),
    uncertain: sorted.filter((some) => !some.some(({ certain }) => certain)).flat(),
  };
}

/** Its longest form without legal forms; 'the' never is part of a mention. */
function keyOf({ forms }: LocalCluster, { legalForm }: NameRules): string {
  const longest = first([...forms.keys()].sort((a, b) => b.length - a.length || order(a, b)));
  return fold(longest).replace(/[.,]/g, '').replace(legalForm, '');
}

function typeOf(clusters: readonly LocalCluster[]): EntityType {
  const sum = (type: EntityType): number =>
    clusters.reduce(
      (total, one) => total + (one.type === type ? 1 + Math.max(0, one.score) : 0),
      0,
    );
  return sum('organisation') > sum('place') ? 'organisation' : 'place';
}
