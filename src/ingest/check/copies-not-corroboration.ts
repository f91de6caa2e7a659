import { say } from '../../model/messages/catalogue.ts';
import { copiesOf } from '../copies/copies-of.ts';
import { type Draft, type Rule, type RuleBreach } from './rule.ts';

/**
 * Every article counts in exactly one group of sources, and copies of one report in the same one.
 */
export const copiesNotCorroboration: Rule = {
  id: 'copies-not-corroboration',
  run: (draft) => {
    const groups = groupsOf(draft.front.data.independentSources);
    const seeds = new Map(draft.articles.map(({ data: { id, seed } }) => [id, seed]));
    const breaches = [...seeds].flatMap(([id, seed]): RuleBreach[] => {
      const count = groups.get(id)?.length ?? 0;
      return count === 1
        ? []
        : [
            {
              seed,
              ...say('copies-not-corroboration/groups', { count }),
            },
          ];
    });
    for (const [first, ...others] of copiesOf(draft.story.articles.map(({ article }) => article))) {
      for (const other of others) {
        if (groups.get(other)?.[0] !== groups.get(first ?? '')?.[0])
          breaches.push(countedTwice(seeds, other, first));
      }
    }
    return { checked: seeds.size, breaches };
  },
};

/** For each article the groups of sources that it stands in. */
function groupsOf(sources: Draft['front']['data']['independentSources']): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  sources.forEach((ids, n) => {
    for (const id of ids) groups.set(id, [...(groups.get(id) ?? []), n]);
  });
  return groups;
}

const countedTwice = (
  seeds: ReadonlyMap<string, string>,
  copy: string,
  first = '',
): RuleBreach => ({
  seed: seeds.get(copy) ?? copy,
  ...say('copies-not-corroboration/twice', { other: seeds.get(first) ?? first }),
});
