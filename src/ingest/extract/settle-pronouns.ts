import type { Mention } from '../../model/findings.ts';

/**
 * Brings the pronouns in line with what the clauses show: `resolved` gives the cluster of a pronoun by its offset. A
 * pronoun has one bearer in quotations, events and statements alike. The order of the mentions stays as it was.
 */
export function settlePronouns(mentions: readonly Mention[], resolved: ReadonlyMap<number, number>): Mention[] {
  return mentions.map((mention) => {
    const cluster = mention.form === 'pronoun' ? resolved.get(mention.span.start) : undefined;
    return cluster === undefined || cluster === mention.cluster ? mention : { ...mention, cluster, rule: 'subject-goes-on' };
  });
}
