import type { EventKind, EventRules } from '../../../language/events.ts';
import type { Unit } from '../clauses/units.ts';
import type { FiniteClause } from './finite-clauses.ts';

/** What speaks for and against a clause telling of something that happened. */
export interface Weighed {
  readonly kind: EventKind;
  readonly predicate: string;
  readonly salience: number;
  /** The weightiest reason, for `explain`. */
  readonly rule: string;
}

/** What is known of a clause beyond its words. */
export interface ClauseFacts {
  readonly names: number;
  readonly namedSubject: boolean;
  /** Whether the subject only belongs to a name ("Lee's anger"). */
  readonly ownedSubject: boolean;
  readonly pronounSubject: boolean;
  readonly dated: boolean;
  readonly quoted: boolean;
  readonly heading: boolean;
  readonly labelWords: number;
  /** Whether the label has a subject that is no bare 'it', 'we' or 'you'. */
  readonly toldSubject: boolean;
  /** Words of the label behind its verb. */
  readonly complementWords: number;
  /** Whether a dash without spaces glues two words of the label ('treaty-a move'). */
  readonly glued: boolean;
}

/** The salience of what no page shows. */
export const never = -10;

/** Adds up the evidence that a clause reports a happening; at 0 and below no page shows it. */
export function weighClause(units: readonly Unit[], clause: FiniteClause, facts: ClauseFacts, rules: EventRules): Weighed {
  const verb = units[clause.verb]!;
  const predicate = known(verb.lemma ?? (verb.kind === 'verb' ? verb.word : verb.kind), rules);
  const kind = rules.kinds.get(predicate) ?? 'other';
  const against = exclude(units, clause, facts, rules);
  if (against) return { kind, predicate, salience: never, rule: against };
  const listed = kind !== 'other';
  const evidence = (facts.namedSubject && !facts.ownedSubject ? 2 : facts.namedSubject || facts.pronounSubject ? 1 : 0) + Math.min(2, facts.names) + (listed ? 1 : 0) + (facts.dated ? 2 : 0) + (facts.quoted ? 1 : 0);
  const salience = evidence - objections(predicate, clause, facts, rules);
  return { kind, predicate, salience, rule: listed ? `event-${kind}` : 'event-other' };
}

/** The lemma, with the ending that a guessed one lacks ('purchas'). */
function known(lemma: string, { kinds, stative, lemmaEnd }: EventRules): string {
  const whole = lemma + lemmaEnd;
  return !kinds.has(lemma) && (kinds.has(whole) || stative.has(whole)) ? whole : lemma;
}

/** What makes a clause a poor event without ruling it out: each counts against the evidence. */
function objections(predicate: string, { connector }: FiniteClause, facts: ClauseFacts, rules: EventRules): number {
  return (
    (facts.names ? 0 : 4) + (facts.toldSubject ? 0 : 5) + (rules.stative.has(predicate) ? 4 : 0) + (facts.labelWords < 4 ? 2 : 0) + (facts.glued ? 2 : 0) +
    (rules.dependent.has(connector ?? '') ? 4 : 0) + (rules.plainSpeech.has(predicate) && facts.complementWords < 3 ? 6 : 0)
  );
}

/** Why a clause reports nothing that happened; undefined where nothing speaks against it. */
function exclude(units: readonly Unit[], clause: FiniteClause, facts: ClauseFacts, rules: EventRules): string | undefined {
  if (facts.heading) return 'event-heading';
  if (clause.connector !== undefined && rules.hypothetical.has(clause.connector)) return 'event-hypothetical';
  const group = units.slice(clause.group, clause.verb + 1);
  if (group.some(({ word }) => rules.modalHypothetical.has(word))) return 'event-modal';
  if (group.some(({ word }) => rules.negation.has(word) || rules.negatedEnd.test(word))) return 'event-negated';
  if (group.some(({ word }) => rules.general.has(word))) return 'event-general';
  return isTold(units, clause, rules) ? undefined : 'event-present';
}

/** Past, perfect, announced future, or the present of a verb that reports. */
function isTold(units: readonly Unit[], clause: FiniteClause, rules: EventRules): boolean {
  const first = units.slice(clause.group, clause.verb + 1).find(({ kind }) => kind !== 'adverb')!;
  const verb = units[clause.verb]!;
  if (first.kind === 'verb') return first.form === 'past' || (first.form === 'third' && rules.reportedPresent.has(first.lemma ?? ''));
  if (first.kind === 'modal') return rules.modalFuture.has(first.word);
  if (first.kind === 'have') return clause.verb > clause.group;
  if (rules.pastAuxiliaries.has(first.word)) return true;
  // 'Is serving', 'are engaging': under way; 'is known' is no happening.
  return verb.form === 'ing';
}
