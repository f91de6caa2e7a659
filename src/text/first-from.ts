import type { Span } from './span.ts';
import { elementAt } from './sure.ts';

/**
 * Index of the first thing, in text order, that starts at or after an offset; the length of the
 * list where none does.
 */
export function firstFrom(list: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(list, middle).span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
