import type { SpeechRules } from '../../../language/speech.ts';
import type { Happening, Mention } from '../../../model/findings.ts';
import { isGrave } from '../clauses/grave.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import type { SecondReader } from '../clauses/second-reader.ts';
import { isPassive } from '../clauses/shared-passive.ts';
import { tiesOf } from '../clauses/ties.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { groupStart } from '../clauses/verb-group.ts';
import type { FiniteClause } from './finite-clauses.ts';
import type { ParticipantRole } from './participants.ts';

type Participant = Happening['participants'][number];

/** What is known of an article beyond its sentence. */
export interface TieFacts {
  readonly mentions: readonly Mention[];
  /** Offsets of the pronouns that can mean nobody else. */
  readonly sure: ReadonlySet<number>;
  readonly rules: SpeechRules;
  readonly second: SecondReader;
}

/**
 * Who takes part where a label tells of crime, punishment, death, illness or blame: only whom the
 * grammar surely ties to one of its verbs. Undefined where it tells of nothing of the kind.
 */
export function tiedParticipants(
  sentence: Clauses,
  told: readonly FiniteClause[],
  facts: TieFacts,
): Participant[] | undefined {
  const verbs = told.map(({ verb }) => sentence.tape.at(verb));
  if (!verbs.some((verb) => isGrave(verb, facts.rules))) return undefined;
  const parts = new Map<number, Participant>();
  for (const verb of verbs)
    for (const { unit, part } of partsOf(sentence, verb, facts)) {
      const cluster = clusterOf(unit, facts);
      if (cluster !== undefined && !parts.has(cluster))
        parts.set(cluster, { cluster, ...(part && { part }) });
    }
  return [...parts.values()];
}

/**
 * 'He was arrested', where others may be meant: nobody's name may stand for the pronoun in the
 * label.
 */
export function hasUnsureSubject(
  { tape }: Clauses,
  { verb, subject }: FiniteClause,
  { mentions, sure, rules }: TieFacts,
): boolean {
  if (!subject || !isGrave(tape.at(verb), rules)) return false;
  const { start } = tape.at(subject.head);
  return (
    !sure.has(start) &&
    mentions.some(({ form, span }) => form === 'pronoun' && span.start === start)
  );
}

interface Part {
  readonly unit: Unit;
  readonly part: ParticipantRole | undefined;
}

function partsOf(sentence: Clauses, verb: Unit, { rules, second }: TieFacts): Part[] {
  const { subjects, objects, agents } = second.agreed(sentence, verb, tiesOf(verb, rules));
  const part = subjectPart(verb, rules);
  return [
    ...subjects.map((unit) => ({ unit, part })),
    ...objects.map((unit): Part => ({ unit, part: 'target' })),
    ...agents.map((unit): Part => ({ unit, part: 'actor' })),
  ];
}

/** 'Ana Ruiz shot in Oslo': a past form alone may be a passive without its 'was'. */
function subjectPart(verb: Unit, rules: SpeechRules): ParticipantRole | undefined {
  if (isPassive(verb, rules)) return 'target';
  const isBare = groupStart(verb) === verb && verb.form === 'past';
  return isBare &&
    verb.next.is('preposition', 'edge', 'stop', 'comma', 'conjunction') &&
    !phraseAt(verb.next)
    ? undefined
    : 'actor';
}

function clusterOf(unit: Unit, { mentions, sure }: TieFacts): number | undefined {
  if (unit.mention) return unit.mention.type === 'place' ? undefined : unit.mention.cluster;
  return mentions.find(
    ({ form, span }) => form === 'pronoun' && span.start === unit.start && sure.has(span.start),
  )?.cluster;
}
