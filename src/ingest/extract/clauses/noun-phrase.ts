import type { SpeechRules } from '../../../language/speech.ts';
import type { Unit, UnitKind } from './units.ts';

/**
 * A noun phrase as indexes of units: half-open range without what follows the head, and the head.
 */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const openers = new Set<UnitKind>(['determiner', 'possessive']);
const nominal = new Set<UnitKind>(['name', 'noun', 'number']);

/** Whether a noun phrase can start with this unit. */
export const opensPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (nominal.has(unit.kind) || openers.has(unit.kind) || unit.kind === 'pronoun');

/**
 * The noun phrase that starts at `at`, before `limit`; undefined where none does. Postmodifiers are
 * left out.
 */
export function phraseAt(
  units: readonly Unit[],
  at: number,
  limit = units.length,
): NounPhrase | undefined {
  const first = units[at];
  if (at >= limit || !first) return undefined;
  if (first.kind === 'pronoun' || first.kind === 'object')
    return { from: at, to: at + 1, head: at };
  let head = -1;
  let next = at;
  for (; next < limit; next++) {
    const unit = units[next]!;
    // 'people familiar with the talks'
    if (head >= 0 && unit.marker === 'attached') break;
    if (nominal.has(unit.kind)) {
      if (head >= 0 && startsAnother(units[head]!, unit)) break;
      head = next;
    } else if (
      !(openers.has(unit.kind) && (head < 0 || units[head]!.possessive)) &&
      !(unit.kind === 'adverb' && head < 0) &&
      !joins(units, next)
    )
      break;
  }
  if (
    head < 0 &&
    openers.has(first.kind) &&
    first.kind === 'determiner' &&
    first.marker !== 'article'
  )
    head = at;
  return head < 0 ? undefined : { from: at, to: head + 1, head };
}

/** 'In Ohio Smith said': a place or person, then a person, are two phrases. */
function startsAnother(head: Unit, unit: Unit): boolean {
  return (
    unit.kind === 'name' &&
    unit.type === 'person' &&
    head.kind === 'name' &&
    !head.possessive &&
    (head.type === 'place' || head.type === 'person')
  );
}

/** A hyphen, a slash or a currency sign inside a phrase: 9/11, $3 billion. */
function joins(units: readonly Unit[], at: number): boolean {
  const [before, unit, after] = [units[at - 1], units[at]!, units[at + 1]];
  if (unit.kind === 'mark' && /[$£€%&/#]/.test(unit.word)) return true;
  return (
    unit.kind === 'dash' &&
    unit.word === '-' &&
    before?.end === unit.start &&
    after?.start === unit.end
  );
}

/** Whether the phrase only says when: 'last Tuesday', 'three weeks'. */
export function isTime(units: readonly Unit[], phrase: NounPhrase, rules: SpeechRules): boolean {
  const head = units[phrase.head]!;
  return (
    head.kind !== 'pronoun' &&
    !head.possessive &&
    (rules.nouns.times.has(head.word) ||
      (head.kind === 'number' && /^\d{1,4}$/.test(head.word) && phrase.to - phrase.from === 1))
  );
}
