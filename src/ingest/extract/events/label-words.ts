import type { Unit, UnitKind } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';

/** How many words a unit has: names and quotations may have several, marks have none. */
export function wordsOf(text: string, { kind, start, end }: Unit): number {
  if (kind === 'name' || kind === 'quote') {
    let words = 1;
    for (let at = start; at < end; at++) if (text[at] === ' ' || text[at] === '\n') words++;
    return words;
  }
  return marks.has(kind) ? 0 : 1;
}

const marks = new Set<UnitKind>([
  'comma',
  'dash',
  'colon',
  'semicolon',
  'open',
  'close',
  'stop',
  'mark',
]);

/** Words of the units from one index to before another. */
export function wordsIn(text: string, units: Tape<Unit>, from: number, to: number): number {
  const before = sums.get(units) ?? sumUp(text, units);
  return from < to ? (before[to] ?? 0) - (before[from] ?? 0) : 0;
}

/**
 * For the units of a sentence how many words stand before each: a label asks for every end that it
 * may have.
 */
const sums = new WeakMap<Tape<Unit>, readonly number[]>();

function sumUp(text: string, units: Tape<Unit>): readonly number[] {
  const before = [0];
  for (const unit of units) before.push((before.at(-1) ?? 0) + wordsOf(text, unit));
  sums.set(units, before);
  return before;
}

/** Whether a mark joins the words on both sides of it to one. */
export const isHyphen = ({ word, start, end, previous, next }: Unit): boolean =>
  word === '-' && previous.end === start && next.start === end;
