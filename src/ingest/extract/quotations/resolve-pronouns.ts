import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention } from '../../../model/findings.ts';
import { mainClauseSubject } from '../clauses/main-subject.ts';
import type { Clauses } from '../clauses/units.ts';

/**
 * Cluster of each pronoun that surely resolves, by its offset: those the reading of names resolved; and a 'he' or 'she' that opens
 * a sentence as its subject right after a sentence of the same paragraph whose subject is a person (subjects go on: centering),
 * unless that person is called by the other pronoun elsewhere.
 */
export function resolvePronouns(all: readonly Clauses[], mentions: readonly Mention[], text: string, rules: SpeechRules): Map<number, number> {
  const pronouns = mentions.filter(({ form }) => form === 'pronoun');
  const resolved = new Map(pronouns.map(({ span, cluster }) => [span.start, cluster]));
  const feminine = new Map<number, boolean>();
  for (const { span, cluster } of pronouns) feminine.set(cluster, isFeminine(text.slice(span.start, span.end)));
  for (const [n, { units, block }] of all.entries()) {
    const first = units[0];
    const before = all[n - 1];
    if (!first || (first.word !== 'he' && first.word !== 'she') || first.kind !== 'pronoun' || resolved.has(first.start) || before?.block !== block) continue;
    const subject = mainClauseSubject(before.units, rules);
    const head = subject && before.units[subject.head]!;
    const cluster = head?.type === 'person' && !head.possessive ? mentions[head.mention!]!.cluster : undefined;
    if (cluster === undefined || (feminine.get(cluster) ?? first.word === 'she') !== (first.word === 'she')) continue;
    resolved.set(first.start, cluster);
  }
  return resolved;
}

const isFeminine = (pronoun: string): boolean => /^(?:she|her|hers|herself)$/i.test(pronoun);
