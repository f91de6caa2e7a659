import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { type NounPhrase, phraseAt } from '../clauses/by-index.ts';
import { subjectLeft, subjectOf, verbGroup } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import type { People } from './about-whom.ts';
import { JUDGEMENT_REACH } from './parameters.ts';

/** Whether a word judges a person: an insult, a word of character, praise or blame. */
const judges = (word: string, { stance, topics }: SpeechRules): boolean =>
  stance.evaluative.has(word) ||
  (topics.get(word)?.some((topic) => stance.judgingTopics.has(topic)) ?? false);

/**
 * Cluster of the person whom the words outside quotations judge: 'described him as …', 'Roe was
 * arrogant', 'she seemed a clever …'.
 */
export function judgedIn(
  units: readonly Unit[],
  people: People,
  rules: SpeechRules,
): number | undefined {
  for (const [at, { kind, lemma = '' }] of units.entries()) {
    const judged =
      kind === 'verb' && rules.stance.judging.has(lemma)
        ? objectOf(units, at, rules)
        : seemingSubject(units, at, rules);
    const cluster = people.at(judged?.head);
    if (cluster !== undefined) return cluster;
  }
  return undefined;
}

const objectOf = (
  units: readonly Unit[],
  verb: number,
  rules: SpeechRules,
): NounPhrase | undefined =>
  verbGroup(units, verb).passive ? subjectOf(units, verb, rules) : phraseAt(units, verb + 1);

/** Who 'is', 'seems' or 'looks' what judges a person, by the link at `at`. */
function seemingSubject(
  units: readonly Unit[],
  at: number,
  rules: SpeechRules,
): NounPhrase | undefined {
  const { kind, lemma = '' } = units[at]!;
  if (kind !== 'be' && !(kind === 'verb' && rules.stance.seeming.has(lemma))) return undefined;
  if (!predicate(units, at + 1).some(({ word }) => judges(word, rules))) return undefined;
  return kind === 'be'
    ? subjectLeft(units, verbGroup(units, at).from)
    : subjectOf(units, at, rules);
}

/** What a subject is said to be: up to the next mark, verb or clause, four words at most. */
function predicate(units: readonly Unit[], from: number): readonly Unit[] {
  const end = units.findIndex(
    ({ kind }, at) =>
      at >= from &&
      (kind === 'comma' ||
        kind === 'stop' ||
        kind === 'quote' ||
        kind === 'relative' ||
        kind === 'subordinator' ||
        kind === 'preposition' ||
        kind === 'verb'),
  );
  return units.slice(from, Math.min(end < 0 ? units.length : end, from + JUDGEMENT_REACH));
}

/**
 * Whether quoted words judge a person: they are said of one (`about`), or speak of one and hold a
 * word that judges.
 */
export function judgesInside(
  span: Span,
  text: string,
  about: boolean,
  mentions: readonly Mention[],
  rules: SpeechRules,
): boolean {
  if (about) return true;
  const words =
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/[\p{L}'’-]+/gu) ?? [];
  if (!words.some((word) => judges(word, rules))) return false;
  return (
    words.some((word) => rules.pronouns.one.has(word.replace(/['’].*$/, ''))) ||
    mentions.some(
      (mention) =>
        mention.type === 'person' &&
        mention.span.start >= span.start &&
        mention.span.end <= span.end,
    )
  );
}
