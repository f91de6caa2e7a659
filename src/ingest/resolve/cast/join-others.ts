import type { NameRules } from '../../../language/names.ts';
import type { MentionRule } from '../../../model/finding-rules.ts';
import type { EntityType } from '../../../model/findings.ts';
import { fold } from '../../../text/fold.ts';
import { first, listAt } from '../../../text/sure.ts';
import { fullestForm } from './fullest-form.ts';
import { type LocalCluster, order } from './local-clusters.ts';
import { namesBody, namesPlace } from './names-body.ts';
import { fullForms } from './short-forms.ts';

/** An organisation or a place of the story. */
export interface Other {
  readonly type: EntityType;
  /** Its fullest form. */
  readonly name: string;
  readonly clusters: readonly LocalCluster[];
}

/**
 * Joins organisations and places over the story by their words, and short forms of organisations
 * with the full one that their article gives; what is both is what the evidence says more strongly.
 * What was taken for an organisation without a name that says so is none of the story.
 */
export function joinOthers(
  clusters: readonly LocalCluster[],
  rules: NameRules,
): { others: Other[]; uncertain: LocalCluster[] } {
  const groups = new Map<string, LocalCluster[]>();
  const full = fullForms(clusters, rules);
  for (const cluster of clusters)
    listAt(groups, keyOf(full.get(cluster) ?? cluster, rules)).push(cluster);
  const sorted = [...groups].sort(([a], [b]) => order(a, b)).map(([, some]) => some);
  return {
    others: sorted
      .filter((some) => some.some(({ certain }) => certain))
      .map((some) => ({ type: typeOf(some), name: fullestForm(some), clusters: some }))
      .filter((other) =>
        other.type === 'place' ? namesPlace(other.name, rules) : isBody(other, rules),
      ),
    uncertain: sorted.filter((some) => !some.some(({ certain }) => certain)).flat(),
  };
}

/** Cues by which a word that no list knows is a firm or a body of people. */
const firmCues = new Set<MentionRule>(['firm-thing-after', 'firm-after', 'thing-after']);

const isBody = ({ name, clusters }: Other, rules: NameRules): boolean =>
  namesBody(
    {
      name,
      score: Math.max(...clusters.map(({ score }) => score)),
      articles: new Set(clusters.map(({ article }) => article)).size,
      asFirm: clusters.some(({ cue }) => firmCues.has(cue)),
    },
    rules,
  );

/**
 * Its longest form without legal forms, of places the full one of the lexicon; 'the' never is part
 * of a mention.
 */
function keyOf({ forms }: LocalCluster, { legalForm, shortFor }: NameRules): string {
  const longest = fold(first([...forms.keys()].sort((a, b) => b.length - a.length || order(a, b))));
  return shortFor.get(longest) ?? longest.replace(/[.,]/g, '').replace(legalForm, '');
}

function typeOf(clusters: readonly LocalCluster[]): EntityType {
  const sum = (type: EntityType): number =>
    clusters.reduce(
      (total, one) => total + (one.type === type ? 1 + Math.max(0, one.score) : 0),
      0,
    );
  return sum('organisation') > sum('place') ? 'organisation' : 'place';
}
