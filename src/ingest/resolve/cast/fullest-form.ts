import { first } from '../../../text/sure.ts';
import { LONGEST_ACRONYM } from '../parameters.ts';
import { type LocalCluster, order } from './local-clusters.ts';

/**
 * The fullest form of what is no person: most words, then most frequent; capitals throughout and
 * abbreviations only if nothing else is there.
 */
export function fullestForm(clusters: readonly Pick<LocalCluster, 'forms'>[]): string {
  const forms = new Map<string, number>();
  for (const cluster of clusters)
    for (const [form, times] of cluster.forms) forms.set(form, (forms.get(form) ?? 0) + times);
  const loud = (form: string): number =>
    form.length > LONGEST_ACRONYM && form === form.toUpperCase() ? 1 : 0;
  const words = (form: string): number => form.split(' ').length;
  const cut = (form: string): number => (/^\S+\.$/.test(form) ? 1 : 0);
  return first(
    [...forms].sort(
      ([a, n], [b, m]) =>
        loud(a) - loud(b) ||
        words(b) - words(a) ||
        cut(a) - cut(b) ||
        m - n ||
        b.length - a.length ||
        order(a, b),
    ),
  )[0];
}
