import type { SpeechRules } from '../../../language/speech.ts';
import * as subjects from './main-subject.ts';
import * as phrases from './noun-phrase.ts';
import * as verbs from './previous-verb.ts';
import * as clause from './subject.ts';
import * as left from './subject-left.ts';
import * as trailing from './trailing-speaker.ts';
import type { Unit } from './units.ts';
import * as groups from './verb-group.ts';

/**
 * The questions to clauses in indexes of units, for readers that do not ask the tape yet. Goes when
 * the last of them does.
 */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const numbered = (phrase: phrases.NounPhrase | undefined): NounPhrase | undefined =>
  phrase && { from: phrase.first.index, to: phrase.head.index + 1, head: phrase.head.index };

export const opensPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined && phrases.opensPhrase(unit);

export const phraseAt = (
  units: readonly Unit[],
  at: number,
  limit?: number,
): NounPhrase | undefined => {
  const first = units[at];
  if (!first || (limit !== undefined && at >= limit)) return undefined;
  return numbered(phrases.phraseAt(first, limit === undefined ? undefined : units[limit]));
};

export function isTime(units: readonly Unit[], { from, head }: NounPhrase): boolean {
  const [first, last] = [units[from], units[head]];
  return first !== undefined && last !== undefined && phrases.saysWhen({ first, head: last });
}

export interface VerbGroup {
  readonly from: number;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

export function verbGroup(units: readonly Unit[], verb: number): VerbGroup {
  const unit = units[verb];
  if (!unit) return { from: verb, passive: false, infinitive: false };
  const { first, passive, infinitive } = groups.verbGroup(unit);
  return { from: first.index, passive, infinitive };
}

export function subjectOf(
  units: readonly Unit[],
  verb: number,
  rules: SpeechRules,
): NounPhrase | undefined {
  const unit = units[verb];
  return unit && numbered(clause.subjectOf(unit, rules));
}

export function subjectLeft(units: readonly Unit[], end: number): NounPhrase | undefined {
  const unit = units[end] ?? units.at(-1)?.next;
  return unit && numbered(left.subjectLeft(unit));
}

export const previousVerb = (units: readonly Unit[], end: number, form: Unit['form']): number => {
  const unit = units[end];
  return (unit && verbs.previousVerb(unit, form)?.index) ?? -1;
};

export const mainClauseSubject = (
  units: readonly Unit[],
  rules: SpeechRules,
): NounPhrase | undefined => numbered(units[0] && subjects.mainClauseSubject(units[0], rules));

export const trailingSpeaker = (units: readonly Unit[], verb: number): NounPhrase | undefined =>
  numbered(units[verb] && trailing.trailingSpeaker(units[verb]));
