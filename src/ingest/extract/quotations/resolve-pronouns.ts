import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention } from '../../../model/findings.ts';
import { mainClauseSubject } from '../clauses/main-subject.ts';
import type { Clauses } from '../clauses/units.ts';

/**
 * Cluster of each pronoun that surely resolves, by its offset: those that the reading of names resolved; and before them
 * a 'he' or 'she' that opens a sentence as its subject right after a sentence of the same paragraph whose subject is a person
 * (a subject goes on as the subject: centering), unless a title or other pronouns show that person to be called otherwise.
 */
export function resolvePronouns(all: readonly Clauses[], mentions: readonly Mention[], text: string, rules: SpeechRules): Map<number, number> {
  const resolved = new Map(mentions.filter(({ form }) => form === 'pronoun').map(({ span, cluster }) => [span.start, cluster]));
  const leaning = leanings(mentions, text, rules);
  for (const [n, { units, block }] of all.entries()) {
    const first = units[0];
    const before = all[n - 1];
    const gender = first && rules.pronouns.one.get(first.word);
    if (!gender || first.kind !== 'pronoun' || before?.block !== block) continue;
    const subject = mainClauseSubject(before.units, rules);
    const head = subject && before.units[subject.head]!;
    const cluster = head?.type === 'person' && !head.possessive ? mentions[head.mention!]!.cluster : undefined;
    if (cluster === undefined || (leaning.get(cluster) ?? 0) * (gender === 'female' ? 1 : -1) < 0) continue;
    resolved.set(first.start, cluster);
  }
  return resolved;
}

/** How the text speaks of each cluster: above 0 she, below 0 he, by titles first, then by resolved pronouns; never by names. */
function leanings(mentions: readonly Mention[], text: string, { pronouns: { feminine, masculine } }: SpeechRules): Map<number, number> {
  const leaning = new Map<number, number>();
  for (const { form, title, span, cluster } of mentions) {
    const words = form === 'pronoun' ? text.slice(span.start, span.end) : title && text.slice(title.start, title.end);
    if (words === undefined) continue;
    const weight = form === 'pronoun' ? 1 : 100;
    const side = feminine.test(words) ? weight : masculine.test(words) ? -weight : 0;
    leaning.set(cluster, (leaning.get(cluster) ?? 0) + side);
  }
  return leaning;
}
