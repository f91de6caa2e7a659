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
  /** Whether nothing but a time stands behind the verb. */
  readonly bare: boolean;
  /** Whether the clause only says that somebody had nothing to say. */
  readonly noNews: boolean;
  /** Whether the subject is 'the company' or 'its chief': only the text before says which. */
  readonly vague: boolean;
  /** Whether the label ends where a phrase does. */
  readonly whole: boolean;
  /** Why the clause is not the article's own report, if so. */
  readonly fault: string | undefined;
  /** Whether the subject is a word for a state, a view or a judgement ("Lee's influence"). */
  readonly abstractSubject: boolean;
  /** Whether the subject points back to what nobody named: 'this', 'such a plan'. */
  readonly pointing: boolean;
  /** Whether nothing opens the clause, so that it is what its sentence mainly tells. */
  readonly main: boolean;
  /** Whether a dash without spaces glues two words of the label ('treaty-a move'). */
  readonly glued: boolean;
}

/** The salience of what no page shows. */
export const never = -10;

/** Adds up the evidence that a clause reports a happening; at 0 and below no page shows it. */
export function weighClause(
  units: readonly Unit[],
  clause: FiniteClause,
  facts: ClauseFacts,
  rules: EventRules,
): Weighed {
  const verb = units[clause.verb]!;
  const predicate = known(verb.lemma ?? (verb.kind === 'verb' ? verb.word : verb.kind), rules);
  const kind = kindOf(units, clause, predicate, rules);
  const against = exclude(units, clause, facts, rules);
  if (against) return { kind, predicate, salience: never, rule: against };
  const listed = kind !== 'other';
  const evidence =
    (facts.namedSubject && !facts.ownedSubject
      ? 2
      : facts.namedSubject || facts.pronounSubject
        ? 1
        : 0) +
    Math.min(2, facts.names) +
    (listed ? 1 : 0) +
    (facts.dated ? 2 : 0) +
    (facts.quoted ? 1 : 0) +
    (facts.main ? 1 : 0);
  const salience = evidence - objections(predicate, clause, facts, rules);
  return { kind, predicate, salience, rule: listed ? `event-${kind}` : 'event-other' };
}

/**
 * The kind of the verb, or of its object where the verb says little by itself: 'held talks', 'made
 * a visit', 'ordered 40 trams'.
 */
function kindOf(
  units: readonly Unit[],
  { verb, to }: FiniteClause,
  predicate: string,
  { kinds, lightVerbs, nounKinds, ordering, stem }: EventRules,
): EventKind {
  const behind = units.slice(verb + 1, to);
  if (
    ordering.has(predicate) &&
    behind.find(({ kind }) => kind !== 'adverb' && kind !== 'determiner')?.kind === 'number'
  )
    return 'payment';
  const end = behind.findIndex(
    ({ kind, marker }) =>
      (kind === 'preposition' && marker !== 'belonging') ||
      kind === 'comma' ||
      kind === 'conjunction' ||
      kind === 'to',
  );
  const object = lightVerbs.has(predicate)
    ? behind
        .slice(0, end < 0 ? undefined : end)
        .findLast(({ kind, word }) => kind === 'noun' && nounKinds.has(stem(word)))
    : undefined;
  return (object && nounKinds.get(stem(object.word))) ?? kinds.get(predicate) ?? 'other';
}

/** The lemma, with the ending that a guessed one lacks ('purchas'). */
function known(lemma: string, { kinds, stative, lemmaEnd }: EventRules): string {
  const whole = lemma + lemmaEnd;
  return !kinds.has(lemma) && (kinds.has(whole) || stative.has(whole)) ? whole : lemma;
}

/** What makes a clause a poor event without ruling it out: each counts against the evidence. */
function objections(
  predicate: string,
  { connector }: FiniteClause,
  facts: ClauseFacts,
  rules: EventRules,
): number {
  return (
    (facts.names ? 0 : 4) +
    (facts.toldSubject && !facts.pointing ? 0 : 5) +
    (rules.stative.has(predicate) ? 5 : 0) +
    (facts.labelWords < 4 ? 2 : 0) +
    (facts.glued ? 2 : 0) +
    (facts.vague ? 3 : 0) +
    (rules.dependent.has(connector ?? '') ||
    (rules.whereWords.has(connector ?? '') && !facts.namedSubject)
      ? 4
      : 0)
  );
}

/** Why a clause reports nothing that happened; undefined where nothing speaks against it. */
function exclude(
  units: readonly Unit[],
  clause: FiniteClause,
  facts: ClauseFacts,
  rules: EventRules,
): string | undefined {
  if (facts.heading) return 'event-heading';
  if (facts.fault) return facts.fault;
  if (facts.abstractSubject) return 'event-judgement';
  if (!facts.whole) return 'event-cut';
  const lemma = units[clause.verb]!.lemma ?? '';
  if (rules.plainSpeech.has(known(lemma, rules)) && facts.complementWords < 3) return 'event-empty';
  if (
    facts.noNews ||
    (facts.bare && !isPassive(units, clause) && !rules.enough.has(known(lemma, rules)))
  )
    return 'event-empty';
  if (clause.connector !== undefined && rules.hypothetical.has(clause.connector))
    return 'event-hypothetical';
  const group = units.slice(clause.group, clause.verb + 1);
  // 'Was ready' is a state; 'was elected' has its own verb.
  if (units[clause.verb]!.kind === 'be' || rules.needing.has(units[clause.verb]!.word))
    return 'event-state';
  if (group.some(({ word }) => rules.modalHypothetical.has(word))) return 'event-modal';
  if (group.some(({ word }) => rules.negation.has(word) || rules.negatedEnd.test(word)))
    return 'event-negated';
  if (group.some(({ word }) => rules.general.has(word))) return 'event-general';
  return isTold(units, clause, rules) ? undefined : 'event-present';
}

const isPassive = (units: readonly Unit[], { group, verb }: FiniteClause): boolean =>
  units.slice(group, verb).some(({ kind }) => kind === 'be') && units[verb]!.form !== 'ing';

/** Past, perfect, announced future, or the present of a verb that reports. */
function isTold(units: readonly Unit[], clause: FiniteClause, rules: EventRules): boolean {
  const first = units.slice(clause.group, clause.verb + 1).find(({ kind }) => kind !== 'adverb')!;
  const verb = units[clause.verb]!;
  if (first.kind === 'verb')
    return (
      first.form === 'past' ||
      ((first.form === 'third' || first.form === 'base') &&
        rules.reportedPresent.has(first.lemma ?? ''))
    );
  if (first.kind === 'modal') return rules.modalFuture.has(first.word);
  if (first.kind === 'have') return clause.verb > clause.group;
  if (rules.pastAuxiliaries.has(first.word)) return true;
  // 'Is negotiating', 'are engaging': under way; 'is known' is no happening, and 'he’s making room'
  // is comment.
  return (
    verb.form === 'ing' &&
    rules.kinds.has(known(verb.lemma ?? '', rules)) &&
    !rules.contractedBe.test(first.word)
  );
}
