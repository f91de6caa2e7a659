import type { SpeechRules } from '../../../language/speech.ts';
import type { Speaker } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { isSingle, type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { subjectOf } from '../clauses/subject.ts';
import { trailingSpeaker } from '../clauses/trailing-speaker.ts';
import type { Unit } from '../clauses/units.ts';
import { verbGroup } from '../clauses/verb-group.ts';
import { chainOf } from '../quotations/chain.ts';
import { nameSpeaker, type PronounClusters } from '../quotations/name-speaker.ts';
import type { Tape } from '../tape/tape.ts';
import { SPEAKER_TAIL, SPEECH_TAIL } from './parameters.ts';

/** Words of a sentence that report other words: who speaks, and whether a clause says what. */
export interface Report {
  readonly speaker: Speaker;
  /** The verb by which they speak. */
  readonly verb: Unit;
  readonly content: boolean;
}

/**
 * Who the sentence says said something, outermost first: 'X said that …', 'X told Y …'. Denials are
 * left to their own rows.
 */
export function reportsOf(
  tape: Tape<Unit>,
  pronouns: PronounClusters,
  rules: SpeechRules,
): Report[] {
  return tape.cells.flatMap((verb) => {
    const calls = isCalling(verb, rules);
    if (!isReporting(verb, rules) || !(calls || verb.reports('say', 'tell'))) return [];
    const said = inverted(verb) ?? trailingSpeaker(verb);
    const subject = said ?? subjectOf(verb, rules);
    if (!subject || !speaks(subject, rules)) return [];
    const speaker = nameSpeaker(subject, pronouns, rules);
    return [{ speaker, verb, content: calls || subject === said || hasContent(verb, rules) }];
  });
}

/** Whether a verb is an active one with a tense that may report words. */
function isReporting(verb: Unit, { stance }: SpeechRules): boolean {
  if (!verb.frames.length || stance.silent.has(verb.lemma) || stance.denying.has(verb.lemma))
    return false;
  const { passive, infinitive } = verbGroup(verb);
  return !passive && !infinitive;
}

/** 'described them as …', 'called it a …': says what somebody or something is. */
function isCalling(verb: Unit, { stance }: SpeechRules): boolean {
  if (!verb.reports('call') || !stance.judging.has(verb.lemma)) return false;
  const object = phraseAt(verb.next)?.head;
  if (!object) return false;
  const { next } = object;
  return next.is('capacity', 'article', 'quote') || (next.is('noun') && !object.is('noun'));
}

/** '“…,” said X': the speaker behind the verb that follows the quotation. */
function inverted({ previous, next }: Unit): NounPhrase | undefined {
  const before = previous.is('comma') ? previous.previous : previous;
  return before.is('quote') ? phraseAt(next) : undefined;
}

/**
 * Whether a clause says what is reported: a that-clause, a clause of its own, an infinitive after
 * an addressee, or all before 'X said'.
 */
function hasContent(verb: Unit, { stance }: SpeechRules): boolean {
  let nominal = false;
  for (let unit = verb.next; !unit.isEdge; unit = unit.next) {
    if (unit.is('quote') || stance.opensContent.has(unit.word)) return true;
    if (unit.is('conjunction')) return false;
    if (unit.is('comma', 'semicolon', 'stop'))
      return unit.index <= verb.index + SPEECH_TAIL && endsSentence(verb);
    nominal ||= unit.is('name', 'noun', 'pronoun', 'object', 'determiner');
    if (nominal && (unit.is('be', 'have', 'modal', 'do', 'to') || unit.isFiniteVerb)) return true;
  }
  return endsSentence(verb);
}

/** '…, the ministry said.': the report stands behind a comma. */
const endsSentence = (verb: Unit): boolean =>
  verb.skip(SPEAKER_TAIL - 1).isEdge &&
  verb
    .skip(-SPEAKER_TAIL)
    .until(verb)
    .some((unit) => unit.is('comma', 'quote'));

function speaks(subject: NounPhrase, rules: SpeechRules): boolean {
  const { head } = subject;
  if (head.is('name'))
    return (
      head.type === 'person' ||
      head.type === 'organisation' ||
      (head.type === undefined && isSingle(subject))
    );
  if (head.is('pronoun'))
    return head.is('person-relative') || rules.pronouns.speakers.has(head.word);
  const { people, groups, texts, signs } = rules.nouns;
  return [people, groups, texts, signs, rules.stance.anonymous].some((nouns) =>
    nouns.has(head.singular),
  );
}

/**
 * The chain of a sentence, outermost first: channels, then those who report; each claimant once.
 */
export function claimantsOf(
  tape: Tape<Unit>,
  reports: readonly Report[],
  extra: readonly Span[],
): Span[] {
  const speakers = reports
    .filter(
      ({ speaker }, n) => !reports.slice(0, n).some((other) => sameOne(other.speaker, speaker)),
    )
    .map(({ speaker }) => speaker.span);
  const chain = [...chainOf(tape, null), ...speakers, ...extra];
  return chain.filter(
    (span, n) => chain.findIndex((other) => other.start < span.end && span.start < other.end) === n,
  );
}

const sameOne = (a: Speaker, b: Speaker): boolean =>
  (a.cluster !== undefined && a.cluster === b.cluster) ||
  (a.kind === 'pronoun' && b.kind === 'pronoun');
