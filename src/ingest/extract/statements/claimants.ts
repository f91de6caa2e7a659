import type { SpeechRules } from '../../../language/speech.ts';
import type { Speaker } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { type NounPhrase, phraseAt } from '../clauses/by-index.ts';
import { subjectOf, verbGroup } from '../clauses/by-index.ts';
import { trailingSpeaker } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import { chainOf } from '../quotations/chain.ts';
import { nameSpeaker } from '../quotations/name-speaker.ts';
import { SPEAKER_TAIL, SPEECH_TAIL } from './parameters.ts';

/**
 * Words of a sentence that report other words: who speaks, the index of the verb, and whether a
 * clause says what.
 */
export interface Report {
  readonly speaker: Speaker;
  readonly verb: number;
  readonly content: boolean;
}

/**
 * Who the sentence says said something, outermost first: 'X said that …', 'X told Y …'. Denials are
 * left to their own rows.
 */
export function reportsOf(
  units: readonly Unit[],
  pronouns: ReadonlyMap<number, number>,
  rules: SpeechRules,
): Report[] {
  const found: Report[] = [];
  units.forEach((unit, verb) => {
    const lemma = unit.lemma ?? '';
    if (unit.kind !== 'verb' || rules.stance.silent.has(lemma) || rules.stance.denying.has(lemma))
      return;
    const frames = rules.cues.get(lemma) ?? [];
    const group = verbGroup(units, verb);
    const calls =
      frames.includes('call') && rules.stance.judging.has(lemma) && characterises(units, verb);
    if (
      group.passive ||
      group.infinitive ||
      !(frames.includes('say') || frames.includes('tell') || calls)
    )
      return;
    const said = inverted(units, verb) ?? trailingSpeaker(units, verb);
    const subject = said ?? subjectOf(units, verb, rules);
    if (!subject || !speaks(units, subject, rules)) return;
    found.push({
      speaker: nameSpeaker(units, subject, pronouns, rules),
      verb,
      content: calls || subject === said || hasContent(units, verb, rules),
    });
  });
  return found;
}

/** '“…,” said X': the speaker behind the verb that follows the quotation. */
function inverted(units: readonly Unit[], verb: number): NounPhrase | undefined {
  const before = units[verb - 1]?.kind === 'comma' ? units[verb - 2] : units[verb - 1];
  return before?.kind === 'quote' ? phraseAt(units, verb + 1) : undefined;
}

/** 'described them as …', 'called it a …': says what somebody or something is. */
function characterises(units: readonly Unit[], verb: number): boolean {
  const object = phraseAt(units, verb + 1);
  const next = object && units[object.to];
  return (
    next !== undefined &&
    (next.marker === 'capacity' ||
      next.marker === 'article' ||
      next.kind === 'quote' ||
      (next.kind === 'noun' && units[object!.head]!.kind !== 'noun'))
  );
}

/**
 * Whether a clause says what is reported: a that-clause, a clause of its own, an infinitive after
 * an addressee, or all before 'X said'.
 */
function hasContent(units: readonly Unit[], verb: number, { stance }: SpeechRules): boolean {
  let nominal = false;
  for (let at = verb + 1; at < units.length; at++) {
    const { kind, word, form } = units[at]!;
    if (kind === 'quote' || stance.opensContent.has(word)) return true;
    if (kind === 'comma' || kind === 'semicolon' || kind === 'conjunction' || kind === 'stop')
      return at <= verb + SPEECH_TAIL && kind !== 'conjunction' && endsSentence(units, verb);
    nominal ||=
      kind === 'name' ||
      kind === 'noun' ||
      kind === 'pronoun' ||
      kind === 'object' ||
      kind === 'determiner';
    if (
      nominal &&
      (kind === 'be' ||
        kind === 'have' ||
        kind === 'modal' ||
        kind === 'do' ||
        kind === 'to' ||
        (kind === 'verb' && (form === 'past' || form === 'third')))
    )
      return true;
  }
  return endsSentence(units, verb);
}

/** '…, the ministry said.': the report stands behind a comma. */
const endsSentence = (units: readonly Unit[], verb: number): boolean =>
  units
    .slice(Math.max(0, verb - SPEAKER_TAIL), verb)
    .some(({ kind }) => kind === 'comma' || kind === 'quote') && units.length - verb < SPEAKER_TAIL;

function speaks(units: readonly Unit[], subject: NounPhrase, rules: SpeechRules): boolean {
  const head = units[subject.head]!;
  if (head.kind === 'name')
    return (
      head.type === 'person' ||
      head.type === 'organisation' ||
      (head.type === undefined && subject.to - subject.from === 1)
    );
  if (head.kind === 'pronoun')
    return head.marker === 'person-relative' || rules.pronouns.speakers.has(head.word);
  const noun = rules.singular(head.word);
  const { people, groups, texts, signs } = rules.nouns;
  return (
    people.has(noun) ||
    groups.has(noun) ||
    texts.has(noun) ||
    signs.has(noun) ||
    rules.stance.anonymous.has(noun)
  );
}

/**
 * The chain of a sentence, outermost first: channels, then those who report; each claimant once.
 */
export function claimantsOf(
  units: readonly Unit[],
  reports: readonly Report[],
  extra: readonly Span[],
): Span[] {
  const speakers = reports
    .filter(
      ({ speaker }, n) => !reports.slice(0, n).some((other) => sameOne(other.speaker, speaker)),
    )
    .map(({ speaker }) => speaker.span);
  const chain = [...chainOf(units, null), ...speakers, ...extra];
  return chain.filter(
    (span, n) => chain.findIndex((other) => other.start < span.end && span.start < other.end) === n,
  );
}

const sameOne = (a: Speaker, b: Speaker): boolean =>
  (a.cluster !== undefined && a.cluster === b.cluster) ||
  (a.kind === 'pronoun' && b.kind === 'pronoun');
