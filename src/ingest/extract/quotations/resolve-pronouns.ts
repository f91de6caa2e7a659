import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention } from '../../../model/findings.ts';
import { mainClauseSubject } from '../clauses/by-index.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { FRONTED_REACH, TITLE_OUTWEIGHS } from './parameters.ts';

/**
 * Cluster of each pronoun that surely resolves, by its offset: those that the reading of names
 * resolved; and before them a 'he' or 'she' that opens a sentence as its subject right after a
 * sentence of the same paragraph that is about a person (a subject goes on as the subject:
 * centering), unless a title or other pronouns show that person to be called otherwise.
 */
export function resolvePronouns(
  all: readonly Clauses[],
  mentions: readonly Mention[],
  text: string,
  rules: SpeechRules,
): Map<number, number> {
  const resolved = new Map(
    mentions
      .filter(({ form }) => form === 'pronoun')
      .map(({ span, cluster }) => [span.start, cluster]),
  );
  const leaning = leanings(mentions, text, rules);
  for (const [n, { units, block }] of all.entries()) {
    const before = all[n - 1];
    const first = subjectPronoun(units, rules);
    const gender = first && rules.pronouns.one.get(first.word);
    if (!gender || before?.block !== block || (resolved.has(first.start) && first !== units[0]))
      continue;
    const cluster = topicOf(before.units, resolved, rules);
    if (cluster === undefined || (leaning.get(cluster) ?? 0) * (gender === 'female' ? 1 : -1) < 0)
      continue;
    resolved.set(first.start, cluster);
  }
  return resolved;
}

/**
 * The pronoun that opens a sentence, or that follows the comma of what opens it ('Instead of a
 * strike, she …').
 */
function subjectPronoun(units: readonly Unit[], rules: SpeechRules): Unit | undefined {
  if (units[0]?.kind === 'pronoun') return units[0];
  const comma = units.findIndex(({ kind }) => kind === 'comma');
  const fronted =
    comma > 0 &&
    comma <= FRONTED_REACH &&
    (units[0]!.kind === 'adverb' || units[0]!.kind === 'preposition' || comma === 1) &&
    units.slice(0, comma).every(({ kind }) => kind !== 'name' && kind !== 'quote');
  return fronted &&
    units[comma + 1]?.kind === 'pronoun' &&
    rules.pronouns.one.has(units[comma + 1]!.word)
    ? units[comma + 1]
    : undefined;
}

/**
 * Whom a sentence is about: its subject, also where that is a resolved pronoun, or the owner of its
 * subject ("Ana Ruiz's answer to the strike was calm").
 */
function topicOf(
  units: readonly Unit[],
  resolved: ReadonlyMap<number, number>,
  rules: SpeechRules,
): number | undefined {
  const pronoun = subjectPronoun(units, rules);
  if (pronoun) return resolved.get(pronoun.start);
  const subject = mainClauseSubject(units, rules);
  const head = subject && units[subject.head]!;
  const person =
    head?.type === 'person' && !head.possessive
      ? head
      : subject && units[subject.from]!.type === 'person' && units[subject.from]!.possessive
        ? units[subject.from]
        : undefined;
  return person && person.mention!.cluster;
}

/**
 * How the text speaks of each cluster: above 0 she, below 0 he, by titles first, then by resolved
 * pronouns; never by names.
 */
function leanings(
  mentions: readonly Mention[],
  text: string,
  { pronouns: { feminine, masculine } }: SpeechRules,
): Map<number, number> {
  const leaning = new Map<number, number>();
  for (const { form, title, span, cluster } of mentions) {
    const words =
      form === 'pronoun'
        ? text.slice(span.start, span.end)
        : title && text.slice(title.start, title.end);
    if (words === undefined) continue;
    const weight = form === 'pronoun' ? 1 : TITLE_OUTWEIGHS;
    const side = feminine.test(words) ? weight : masculine.test(words) ? -weight : 0;
    leaning.set(cluster, (leaning.get(cluster) ?? 0) + side);
  }
  return leaning;
}
