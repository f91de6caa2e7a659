import type { NameRules } from '../../../language/names.ts';
import { parseName } from '../../../language/person-name.ts';
import { COMMON_SURNAME } from '../parameters.ts';
import type { EntityDraft } from './edit-cast.ts';
import { order } from './local-clusters.ts';

/** People who bear the same surname, by id. */
export function findLookAlikes(
  drafts: readonly EntityDraft[],
  rules: NameRules,
): Map<string, string[]> {
  const groups = new Map<string, { id: string; initial: string }[]>();
  for (const { id, name, type } of drafts) {
    if (type !== 'person') continue;
    const { last, given } = parseName(name, rules);
    groups.set(last, [...(groups.get(last) ?? []), { id, initial: given[0]?.[0] ?? '' }]);
  }
  const alike = new Map<string, string[]>();
  for (const group of groups.values()) {
    for (const one of group) {
      const others = group
        .filter(
          (other) =>
            other !== one && (group.length <= COMMON_SURNAME || other.initial === one.initial),
        )
        .map(({ id }) => id);
      if (others.length > 0) alike.set(one.id, others.sort(order));
    }
  }
  return alike;
}
