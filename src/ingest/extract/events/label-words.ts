import type { Unit, UnitKind } from '../clauses/units.ts';

/** How many words a unit has: names and quotations may have several, marks have none. */
export function wordsOf(text: string, { kind, start, end }: Unit): number {
  if (kind === 'name' || kind === 'quote') {
    let words = 1;
    for (let at = start; at < end; at++) if (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10) words++;
    return words;
  }
  return marks.has(kind) ? 0 : 1;
}

const marks = new Set<UnitKind>(['comma', 'dash', 'colon', 'semicolon', 'open', 'close', 'stop', 'mark']);

/** Words of the units from one index to before another. */
export function wordsIn(text: string, units: readonly Unit[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) words += wordsOf(text, units[at]!);
  return words;
}
