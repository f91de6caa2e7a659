import type { ScopeWords } from '../../../language/scope.ts';
import type { Span } from '../../../model/span.ts';
import type { Unit } from '../clauses/units.ts';
import { isTensed } from './clause-ahead.ts';
import { type Reach, Walk } from './walk.ts';

const reporting: Reach = { clause: true, whole: true };

/** All that a verb of saying reports; no outer verb: 'who police say killed two | was freed'. */
export function reportedFrom(first: Unit, words: ScopeWords): Span[] {
  const isGap = isTensed(first) && !first.previous.is('complementiser');
  return governedFrom(first, isGap ? { ...reporting, inside: true } : reporting, words);
}

/**
 * The words that are governed from a unit on: to the end of their clause, over verbs that go on
 * with it; what a comma and a relative pronoun open is left out.
 */
export const governedFrom = (first: Unit, reach: Reach, words: ScopeWords): Span[] =>
  spansOf(new Walk(reach, words).from(first));

/**
 * The words up to a unit that are governed from behind: to the start of the sentence, or, `narrow`,
 * of their clause.
 */
export function governedBefore(last: Unit, narrow: boolean, words: ScopeWords): Span[] {
  const opening = last.seekBack(
    (unit) => unit.is('stop', 'semicolon', 'colon') || (narrow && opensInner(unit, words)),
  );
  return spansOf(opening.next.until(last.next));
}

const opensInner = (unit: Unit, { presupposing }: ScopeWords): boolean =>
  unit.is('relative', 'person-relative') ||
  (unit.is('subordinator') && !unit.is('capacity')) ||
  presupposing.has(unit.word) ||
  (unit.is('conjunction') && unit.previous.is('comma'));

/** Stretches of neighbouring units, without marks and conjunctions at their ends. */
export function spansOf(units: readonly Unit[]): Span[] {
  const stretches: Unit[][] = [];
  for (const unit of units) {
    const last = stretches.at(-1);
    if (last?.at(-1)?.next === unit) last.push(unit);
    else stretches.push([unit]);
  }
  return stretches.flatMap((stretch) => {
    const first = stretch.find(isWord);
    const last = stretch.findLast(isWord);
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

const isWord = (unit: Unit): boolean =>
  !unit.is('comma', 'dash', 'conjunction', 'colon', 'semicolon', 'stop');
