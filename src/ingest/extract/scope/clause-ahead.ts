import type { ScopeWords } from '../../../language/scope.ts';
import { opensPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { overAdverbs } from '../clauses/over-adverbs.ts';
import type { Unit } from '../clauses/units.ts';

/** Whether a unit is a modal where it stands: not the month of May, not somebody's last will. */
export const isModal = (unit: Unit): boolean =>
  unit.is('modal') && !unit.capital && !unit.previous.is('article', 'possessive');

/** Whether a unit is an auxiliary with a tense of its own. */
export const isTensedAuxiliary = (unit: Unit): boolean =>
  isModal(unit) || (unit.is('be', 'have', 'do') && unit.form !== 'base' && unit.form !== 'ing');

/** Whether a unit is by its form a verb with a tense of its own; a participle may look like one. */
export const isTensed = (unit: Unit): boolean => isTensedAuxiliary(unit) || unit.isFiniteVerb;

/** Whether a clause with a subject of its own opens with this unit. */
export function opensClause(first: Unit): boolean {
  const unit = overAdverbs(first);
  const phrase = opensPhrase(unit) ? phraseAt(unit) : undefined;
  if (!phrase) return false;
  const behind = overAdverbs(overPostmodifiers(phrase.head.next));
  return isTensed(behind) || (behind.is('verb') && behind.form === 'base');
}

/** Over what hangs on a phrase: 'the chief | of staff and two aides'. */
function overPostmodifiers(unit: Unit): Unit {
  const linked = unit.is('preposition') || (unit.is('conjunction') && unit.marker !== 'contrast');
  const phrase = linked ? phraseAt(unit.next) : undefined;
  return phrase ? overPostmodifiers(phrase.head.next) : unit;
}

/** Where a clause would open: behind a prepositional phrase ('in May | he left'). */
export function overPreposition(unit: Unit): Unit {
  if (!unit.is('preposition')) return unit;
  return phraseAt(unit.next)?.head.next ?? unit.next;
}

/** Whether a unit opens a relative clause behind a comma. */
export const isRelative = (unit: Unit, { relatives }: ScopeWords): boolean =>
  unit.is('person-relative', 'person-object-relative', 'thing-relative') ||
  relatives.has(unit.word);

/** 'the clinic that removed', 'the man who': a relative clause without a comma. */
export const opensRelative = (unit: Unit): boolean =>
  unit.is('person-relative', 'thing-relative') ||
  (unit.is('complementiser') &&
    unit.previous.is('noun', 'name') &&
    (isTensed(overAdverbs(unit.next)) || opensClause(unit.next)));

/** Whether what stands behind a comma opens a clause that is no part of the one before it. */
export const opensOther = (unit: Unit, words: ScopeWords): boolean =>
  unit.is('source', 'channel') ||
  (unit.is('subordinator') && !unit.is('capacity')) ||
  words.presupposing.has(unit.word) ||
  words.conditional.has(unit.word) ||
  (unit.form === 'ing' && unit.frames.length > 0) ||
  words.presupposing.has(phraseAt(unit)?.head.next.word ?? '');
