import { genderByLists } from '../../../language/first-name.ts';
import type { Language } from '../../../language/language.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention } from '../../../model/findings.ts';
import { fold } from '../../../text/fold.ts';
import { mainClauseSubject } from '../clauses/main-subject.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import { FRONTED_REACH, NAME_LEANS, TITLE_OUTWEIGHS } from './parameters.ts';

/**
 * Cluster of each pronoun that surely resolves, by its offset: those that the reading of names
 * resolved; and before them a 'he' or 'she' that opens a sentence as its subject right after a
 * sentence of the same paragraph that is about a person (a subject goes on as the subject:
 * centering), unless a title, other pronouns or, without these, the first name show that person to
 * be called otherwise.
 */
export function resolvePronouns(
  all: readonly Clauses[],
  mentions: readonly Mention[],
  text: string,
  language: Language,
): Map<number, number> {
  const rules = language.speech;
  const resolved = new Map(
    mentions
      .filter(({ form }) => form === 'pronoun')
      .map(({ span, cluster }) => [span.start, cluster]),
  );
  const leaning = leanings(mentions, text, language);
  for (const [n, { tape, block }] of all.entries()) {
    const before = all[n - 1];
    const first = subjectPronoun(tape, rules);
    const gender = rules.pronouns.one.get(first.word);
    if (!gender || before?.block !== block || (resolved.has(first.start) && first !== tape.first))
      continue;
    const cluster = topicOf(before.tape, resolved, rules);
    if (cluster === undefined || (leaning.get(cluster) ?? 0) * (gender === 'female' ? 1 : -1) < 0)
      continue;
    resolved.set(first.start, cluster);
  }
  return resolved;
}

/**
 * The pronoun that opens a sentence, or that follows the comma of what opens it ('Instead of a
 * strike, she …'); an edge where none does.
 */
function subjectPronoun(tape: Tape<Unit>, rules: SpeechRules): Unit {
  const { first } = tape;
  if (first.is('pronoun')) return first;
  const comma = tape.find((unit) => unit.is('comma'));
  const pronoun = comma.next;
  const isSubject = pronoun.is('pronoun') && rules.pronouns.one.has(pronoun.word);
  return isSubject && isFronted(first, comma) ? pronoun : first.previous;
}

/** Whether what stands before a comma only opens the sentence and names nobody. */
const isFronted = (first: Unit, comma: Unit): boolean =>
  comma.index > 0 &&
  comma.index <= FRONTED_REACH &&
  (first.is('adverb', 'preposition') || comma.index === 1) &&
  first.until(comma).every((unit) => !unit.is('name', 'quote'));

/**
 * Whom a sentence is about: its subject, also where that is a resolved pronoun, or the owner of its
 * subject ("Ana Ruiz's answer to the strike was calm").
 */
function topicOf(
  tape: Tape<Unit>,
  resolved: ReadonlyMap<number, number>,
  rules: SpeechRules,
): number | undefined {
  const pronoun = subjectPronoun(tape, rules);
  if (!pronoun.isEdge) return resolved.get(pronoun.start);
  const subject = mainClauseSubject(tape.first, rules);
  if (!subject) return undefined;
  const { first, head } = subject;
  if (head.type === 'person' && !head.possessive) return head.mention?.cluster;
  return first.type === 'person' && first.possessive ? first.mention?.cluster : undefined;
}

/**
 * How the text speaks of each cluster: above 0 she, below 0 he, by titles first, then by resolved
 * pronouns, then by a first name that the lists know for one of both alone.
 */
function leanings(
  mentions: readonly Mention[],
  text: string,
  language: Language,
): Map<number, number> {
  const leaning = new Map<number, number>();
  const lean = (cluster: number, side: number): void =>
    void leaning.set(cluster, (leaning.get(cluster) ?? 0) + side);
  for (const mention of mentions) lean(mention.cluster, leaningOf(mention, text, language));
  const named = new Map(
    mentions
      .filter(({ form, type }) => form === 'full-name' && type === 'person')
      .map(({ cluster, span }) => [cluster, firstNameIn(text.slice(span.start, span.end))]),
  );
  for (const [cluster, name] of named) {
    const gender = genderByLists(name, language.names);
    if (gender) lean(cluster, gender === 'female' ? NAME_LEANS : -NAME_LEANS);
  }
  return leaning;
}

const firstNameIn = (name: string): string => fold(/^\S+/.exec(name)?.[0] ?? '');

/** What a title or a pronoun says. */
function leaningOf(
  { form, title, span }: Mention,
  text: string,
  { speech: { pronouns } }: Language,
): number {
  const place = form === 'pronoun' ? span : title;
  if (!place) return 0;
  const words = text.slice(place.start, place.end);
  const weight = form === 'pronoun' ? 1 : TITLE_OUTWEIGHS;
  if (pronouns.feminine.test(words)) return weight;
  return pronouns.masculine.test(words) ? -weight : 0;
}
