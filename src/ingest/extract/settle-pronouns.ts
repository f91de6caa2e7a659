import { CERTAIN, type Mention } from '../../model/findings.ts';
import { LONGEST_PRONOUN } from './parameters.ts';

/**
 * Brings the pronouns in line with what the clauses show, so that one has the same bearer in
 * quotations, events and statements. `resolved` gives clusters by the offset of the pronoun. Known
 * mentions keep their places in the list, since clauses refer to them by index; pronouns that only
 * the clauses resolve come after them.
 */
export function settlePronouns(
  mentions: readonly Mention[],
  resolved: ReadonlyMap<number, number>,
  text: string,
): Mention[] {
  const known = new Set(
    mentions.filter(({ form }) => form === 'pronoun').map(({ span }) => span.start),
  );
  const settled = mentions.map((mention): Mention => {
    const cluster = mention.form === 'pronoun' ? resolved.get(mention.span.start) : undefined;
    return cluster === undefined || cluster === mention.cluster
      ? mention
      : { ...mention, cluster, rule: 'subject-goes-on' };
  });
  const added = [...resolved]
    .filter(([start]) => !known.has(start))
    .map(([start, cluster]) => pronoun(start, cluster, text));
  return [...settled, ...added];
}

function pronoun(start: number, cluster: number, text: string): Mention {
  const word = text.slice(start, start + LONGEST_PRONOUN).match(/^\p{L}+/u)?.[0] ?? '';
  return {
    span: { start, end: start + word.length },
    type: 'person',
    form: 'pronoun',
    cluster,
    score: CERTAIN,
    rule: 'subject-goes-on',
  };
}

/**
 * The cluster of each pronoun that surely resolves, by its offset, once the mentions are settled.
 */
export const clustersOfPronouns = (mentions: readonly Mention[]): Map<number, number> =>
  new Map(
    mentions
      .filter(({ form }) => form === 'pronoun')
      .map(({ span, cluster }) => [span.start, cluster]),
  );
