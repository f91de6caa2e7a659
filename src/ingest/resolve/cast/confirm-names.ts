import type { PeopleEdits } from '../../../model/editorial.ts';
import { fold } from '../../../text/fold.ts';
import type { LocalCluster } from './local-clusters.ts';

/**
 * Applies what an editor decided about names that were in doubt: confirmed ones count as certain,
 * dismissed ones as no names.
 */
export function confirmNames(
  clusters: readonly LocalCluster[],
  { confirm, dismiss }: Pick<PeopleEdits, 'confirm' | 'dismiss'>,
): LocalCluster[] {
  const [people, nobody] = [new Set(confirm), new Set(dismiss)];
  return clusters
    .filter(({ forms }) => ![...forms.keys()].some((form) => nobody.has(form)))
    .map((cluster) =>
      [...cluster.forms.keys()].some((form) => people.has(form)) ? asPerson(cluster) : cluster,
    );
}

const asPerson = (cluster: LocalCluster): LocalCluster => ({
  ...cluster,
  type: 'person',
  certain: true,
  single: [...cluster.forms.keys()].filter((form) => !form.includes(' ')).map(fold),
});
