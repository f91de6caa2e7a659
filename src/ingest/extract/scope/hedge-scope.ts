import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import { opensClause } from './clause-ahead.ts';
import { governedBefore, governedFrom, spansOf } from './governed.ts';
import { scopeOf } from './scope.ts';

/** 'allegedly struck', 'perhaps she knew', 'his allegedly forged diary', '…, apparently.' */
export function adverbScope(unit: Unit, rules: SpeechRules): Scope | undefined {
  if (!rules.scope.uncertain.has(unit.word) || isAdjectival(unit, rules)) return undefined;
  return scopeOf('hedge', 'adverb', { cue: unit }, adverbGoverns(unit, rules));
}

/** 'the rumoured heir': a word that is an adjective before a noun. */
const isAdjectival = ({ word }: Unit, { scope }: SpeechRules): boolean => scope.hedging.has(word);

function adverbGoverns(unit: Unit, { scope }: SpeechRules): Span[] {
  const { previous, next } = unit;
  if (previous.is('determiner', 'possessive') || previous.possessive) return modifier(next);
  if (next.is('edge', 'stop', 'semicolon')) return governedBefore(beforeComma(unit), true, scope);
  if (!next.is('comma'))
    return governedFrom(next, opensClause(next) ? { clause: true } : {}, scope);
  if (previous.isEdge) return governedFrom(next.next, { clause: true }, scope);
  // 'had, apparently, left'; '…, allegedly, and the market reopened'.
  const behind = next.next.is('conjunction') ? [] : governedFrom(next.next, {}, scope);
  return [...governedBefore(beforeComma(unit), true, scope), ...behind];
}

const beforeComma = ({ previous }: Unit): Unit =>
  previous.is('comma') ? previous.previous : previous;

/** Of 'forged diary' the first word: what stands before the head, or the head alone. */
function modifier(first: Unit): Span[] {
  const phrase = phraseAt(first);
  if (!phrase) return spansOf([first]);
  const before = first.until(phrase.head);
  return spansOf(before.length > 0 ? before : [phrase.head]);
}

/** 'the alleged ringleader', 'a suspected arson'. */
export function adjectiveScope(unit: Unit, { scope }: SpeechRules): Scope | undefined {
  if (!scope.hedging.has(unit.word) || !standsBeforeNoun(unit)) return undefined;
  const phrase = phraseAt(unit.next);
  if (!phrase) return undefined;
  const { head } = phrase;
  const units = unit.next.until(head.is('name') && head !== unit.next ? head : head.next);
  return scopeOf('hedge', 'adjective', { cue: unit }, spansOf(units));
}

const standsBeforeNoun = ({ previous, next, kind }: Unit): boolean =>
  next.is('noun', 'name') &&
  (kind !== 'verb' || previous.is('determiner', 'possessive', 'preposition', 'edge'));
