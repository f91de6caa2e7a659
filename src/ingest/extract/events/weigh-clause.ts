import type { EventRules } from '../../../language/events.ts';
import type { EventKind, ExclusionRule, HappeningRule } from '../../../model/finding-rules.ts';
import type { Happening } from '../../../model/findings.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import { type ClauseCue, type ClauseFacts, cuesOfClause } from './clause-cues.ts';
import type { FiniteClause } from './finite-clauses.ts';
import { CLAUSE_WEIGHTS, LEAST_OF_SPEECH, NEVER } from './parameters.ts';

/** What speaks for and against a clause telling of something that happened. */
export interface Weighed {
  readonly kind: EventKind;
  readonly predicate: string;
  readonly salience: number;
  /** What the salience is the sum of; empty where something rules the clause out. */
  readonly cues: Happening['cues'];
  /** The kind, or what rules the clause out. */
  readonly rule: HappeningRule;
}

/** Adds up the evidence that a clause reports a happening; at 0 and below no page shows it. */
export function weighClause(
  units: Tape<Unit>,
  clause: FiniteClause,
  facts: ClauseFacts,
  rules: EventRules,
): Weighed {
  const verb = units.at(clause.verb);
  const predicate = known(verb.lemma || (verb.kind === 'verb' ? verb.word : verb.kind), rules);
  const kind = kindOf(units, clause, predicate, rules);
  const against = exclude(units, clause, facts, rules);
  if (against) return { kind, predicate, salience: NEVER, cues: [], rule: against };
  const cues = cuesOfClause(clause, { kind, predicate }, facts, rules);
  return {
    kind,
    predicate,
    cues: cues.map((cue) => ({ cue, points: CLAUSE_WEIGHTS[cue] })),
    salience: salienceOf(cues),
    rule: `event-${kind}`,
  };
}

/** Adds up what the cues of a clause are worth. */
export const salienceOf = (cues: readonly ClauseCue[]): number =>
  cues.reduce((sum, cue) => sum + CLAUSE_WEIGHTS[cue], 0);

/**
 * The kind of the verb, or of its object where the verb says little by itself: 'held talks', 'made
 * a visit', 'ordered 40 trams'.
 */
function kindOf(
  units: Tape<Unit>,
  { verb, to }: FiniteClause,
  predicate: string,
  { kinds, lightVerbs, nounKinds, ordering, stem }: EventRules,
): EventKind {
  const behind = units.cells.slice(verb + 1, to);
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

/** Why a clause reports nothing that happened; undefined where nothing speaks against it. */
function exclude(
  units: Tape<Unit>,
  clause: FiniteClause,
  facts: ClauseFacts,
  rules: EventRules,
): ExclusionRule | undefined {
  if (facts.heading) return 'event-heading';
  if (facts.fault) return facts.fault;
  if (facts.abstractSubject) return 'event-judgement';
  if (!facts.whole) return 'event-cut';
  const lemma = units.at(clause.verb).lemma;
  if (rules.plainSpeech.has(known(lemma, rules)) && facts.complementWords < LEAST_OF_SPEECH)
    return 'event-empty';
  if (
    facts.noNews ||
    (facts.bare && !isPassive(units, clause) && !rules.enough.has(known(lemma, rules)))
  )
    return 'event-empty';
  if (clause.connector !== undefined && rules.hypothetical.has(clause.connector))
    return 'event-hypothetical';
  const group = units.cells.slice(clause.group, clause.verb + 1);
  // 'Was ready' is a state; 'was elected' has its own verb.
  if (units.at(clause.verb).kind === 'be' || rules.needing.has(units.at(clause.verb).word))
    return 'event-state';
  if (group.some(({ word }) => rules.modalHypothetical.has(word))) return 'event-modal';
  if (group.some(({ word }) => rules.negation.has(word) || rules.negatedEnd.test(word)))
    return 'event-negated';
  if (group.some(({ word }) => rules.general.has(word))) return 'event-general';
  return isTold(units, clause, rules) ? undefined : 'event-present';
}

const isPassive = (units: Tape<Unit>, { group, verb }: FiniteClause): boolean =>
  units.cells.slice(group, verb).some(({ kind }) => kind === 'be') && units.at(verb).form !== 'ing';

/** Past, perfect, announced future, or the present of a verb that reports. */
function isTold(units: Tape<Unit>, clause: FiniteClause, rules: EventRules): boolean {
  const first = units.cells
    .slice(clause.group, clause.verb + 1)
    .find(({ kind }) => kind !== 'adverb')!;
  const verb = units.at(clause.verb);
  if (first.kind === 'verb')
    return (
      first.form === 'past' ||
      ((first.form === 'third' || first.form === 'base') && rules.reportedPresent.has(first.lemma))
    );
  if (first.kind === 'modal') return rules.modalFuture.has(first.word);
  if (first.kind === 'have') return clause.verb > clause.group;
  if (rules.pastAuxiliaries.has(first.word)) return true;
  // 'Is negotiating', 'are engaging': under way; 'is known' is no happening, and 'he’s making room'
  // is comment.
  return (
    verb.form === 'ing' &&
    rules.kinds.has(known(verb.lemma, rules)) &&
    !rules.contractedBe.test(first.word)
  );
}
