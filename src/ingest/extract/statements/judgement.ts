import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { subjectOf } from '../clauses/subject.ts';
import { subjectLeft } from '../clauses/subject-left.ts';
import type { Unit } from '../clauses/units.ts';
import { groupStart, verbGroup } from '../clauses/verb-group.ts';
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
export function judgedIn(people: People): number | undefined {
  const { tape, rules } = people;
  for (const unit of tape) {
    // 'The boy who admired Roe killed …' is about the boy.
    if (groupStart(unit).previous.is('person-relative')) continue;
    const judged =
      unit.is('verb') && rules.stance.judging.has(unit.lemma)
        ? objectOf(unit, rules)
        : seemingSubject(unit, rules);
    const cluster = people.at(judged?.head);
    if (cluster !== undefined) return cluster;
  }
  return undefined;
}

const objectOf = (verb: Unit, rules: SpeechRules): NounPhrase | undefined =>
  verbGroup(verb).passive ? subjectOf(verb, rules) : phraseAt(verb.next);

/** Who 'is', 'seems' or 'looks' what judges a person, by the verb between them. */
function seemingSubject(link: Unit, rules: SpeechRules): NounPhrase | undefined {
  const seems = link.is('verb') && rules.stance.seeming.has(link.lemma);
  if (!link.is('be') && !seems) return undefined;
  if (!predicateOf(link).some(({ word }) => judges(word, rules))) return undefined;
  return seems ? subjectOf(link, rules) : subjectLeft(groupStart(link));
}

/** What a subject is said to be: up to the next mark, verb or clause, four words at most. */
function predicateOf({ next }: Unit): Unit[] {
  const end = next.seek((unit) =>
    unit.is('comma', 'stop', 'quote', 'relative', 'subordinator', 'preposition', 'verb'),
  );
  return next.until(end).slice(0, JUDGEMENT_REACH);
}

/** Quoted words, and whether they are said of a person. */
export interface QuotedWords {
  readonly span: Span;
  readonly text: string;
  readonly ofPerson: boolean;
}

/**
 * Whether quoted words judge a person: they are said of one, or speak of one and hold a
 * word that judges.
 */
export function judgesInside(
  { span, text, ofPerson }: QuotedWords,
  mentions: readonly Mention[],
  rules: SpeechRules,
): boolean {
  if (ofPerson) return true;
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
