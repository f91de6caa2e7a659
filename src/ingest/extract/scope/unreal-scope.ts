import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope } from '../../../model/findings.ts';
import { opensPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { overAdverbs } from '../clauses/over-adverbs.ts';
import type { Unit } from '../clauses/units.ts';
import { isModal, isTensed, isTensedAuxiliary, opensClause } from './clause-ahead.ts';
import { governedFrom, spansOf } from './governed.ts';
import { NEGATED_REACH } from './parameters.ts';
import { scopeOf } from './scope.ts';

/** 'would resign', 'may have seen', 'will ban'. */
export const modalScope = (unit: Unit, { scope }: SpeechRules): Scope | undefined =>
  isModal(unit) && !isInverted(unit, scope)
    ? scopeOf('mood', 'modal', { cue: unit }, governedFrom(behindSubject(unit), {}, scope))
    : undefined;

/** 'Would she resign': over an inverted subject. */
function behindSubject({ next }: Unit): Unit {
  const phrase = opensPhrase(next) && !next.is('noun') ? phraseAt(next) : undefined;
  return phrase ? phrase.head.next : next;
}

/** 'did not sign', 'never sent', 'nobody knew', 'without telling', 'not Roe but her sister'. */
export function negationScope(unit: Unit, rules: SpeechRules): Scope | undefined {
  const { scope, stance } = rules;
  const make = (first: Unit): Scope =>
    scopeOf('negation', unit.word, { cue: unit }, governedFrom(first, {}, scope));
  if (scope.lacking.has(unit.word)) return make(unit.next);
  if (unit.word.endsWith(stance.negatedEnd))
    return negated(unit, rules) ? make(behindSubject(unit)) : undefined;
  if (stance.negation.has(unit.word)) return negated(unit, rules) ? make(unit.next) : undefined;
  if (!scope.nobody.has(unit.word)) return undefined;
  const verb = subjectVerb(unit);
  return verb ? make(verb) : scopeOf('negation', unit.word, { cue: unit }, objectOf(unit, scope));
}

/** Not 'not only'. */
const negated = ({ next }: Unit, { scope }: SpeechRules): boolean =>
  !scope.restrictive.has(next.word);

/** The verb of a subject that is nobody: 'no one | has been', 'neither he nor she | knew'. */
function subjectVerb(unit: Unit): Unit | undefined {
  const limit = unit.skip(NEGATED_REACH);
  const ahead = unit.next.until(limit);
  const end = ahead.findIndex((other) => other.is('comma', 'stop', 'semicolon'));
  const near = end < 0 ? ahead : ahead.slice(0, end);
  const verb = near.find(isTensedAuxiliary) ?? near.find(isTensed);
  const before = unit.previous;
  const opens =
    before.isEdge ||
    before.is('comma', 'conjunction', 'subordinator', 'complementiser', 'relative', 'quote');
  return opens ? verb : undefined;
}

/** 'broke no law': the phrase. */
function objectOf(unit: Unit, scope: SpeechRules['scope']): Scope['governs'] {
  const phrase = phraseAt(unit.next);
  const that = phrase?.head.next;
  if (that?.is('complementiser')) return governedFrom(that.next, { clause: true }, scope);
  return phrase ? spansOf(phrase.first.until(phrase.head.next)) : [];
}

/** 'if he lied', 'whether she knew', 'provided that', 'had he known', 'if elected'. */
export function conditionScope(unit: Unit, { scope }: SpeechRules): Scope | undefined {
  if (scope.conditional.has(unit.word) && !unit.is('modal')) {
    const that = unit.next.is('complementiser');
    const isVerb = unit.is('verb', 'noun') && !that && !opensClause(unit.next);
    if (isVerb) return undefined;
    const first = that ? unit.skip(2) : unit.next;
    const reach = opensLateClause(first) ? ({ clause: true } as const) : {};
    return scopeOf('condition', unit.word, { cue: unit }, governedFrom(first, reach, scope));
  }
  return isInverted(unit, scope)
    ? scopeOf(
        'condition',
        'inverted',
        { cue: unit },
        governedFrom(unit.next, { clause: true }, scope),
      )
    : undefined;
}

/** 'Had he known, …', 'Should Roe resign, …': no question. */
function isInverted(unit: Unit, { invertible, questionMark }: SpeechRules['scope']): boolean {
  const opens = unit.previous.isEdge || unit.previous.is('comma');
  if (!opens || !invertible.has(unit.word) || isQuestion(unit, questionMark)) return false;
  const phrase = opensPhrase(unit.next) ? phraseAt(unit.next) : undefined;
  const verb = phrase && overAdverbs(phrase.head.next);
  return verb !== undefined && (unit.is('modal') || verb.is('verb', 'be', 'have', 'to'));
}

/** Whether a clause opens whose verb may be behind an insertion: 'his father, a cook, paid'. */
const opensLateClause = (first: Unit): boolean =>
  opensPhrase(first) &&
  isTensed(first.seek((unit) => isTensed(unit) || unit.is('stop', 'semicolon', 'conjunction')));

const isQuestion = (unit: Unit, mark: string): boolean =>
  unit.seek((one) => one.is('stop')).word === mark;

/** A sentence that asks; 'unclear who ordered it'. */
export function questionScope(unit: Unit, { scope }: SpeechRules): Scope | undefined {
  if (unit.is('stop') && unit.word === scope.questionMark) {
    const opening = unit.previous.seekBack((one) => one.is('stop', 'semicolon', 'colon', 'quote'));
    return scopeOf('question', 'asked', { cue: unit }, spansOf(opening.next.until(unit)));
  }
  const word = unit.is('verb') ? unit.lemma : unit.word;
  const asks = scope.undecided.has(word) && scope.asking.has(unit.next.word);
  if (!asks) return undefined;
  const reach = opensClause(unit.skip(2)) ? ({ clause: true } as const) : {};
  return scopeOf(
    'question',
    word,
    { cue: unit, last: unit.next },
    governedFrom(unit.skip(2), reach, scope),
  );
}
