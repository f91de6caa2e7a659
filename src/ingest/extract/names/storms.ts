import { is } from './features.ts';
import type { Word } from './words.ts';

/**
 * How many words come before what a storm is called: 2 of 'Tropical Storm Hana'; 0 where none is
 * named.
 */
export function stormIn(words: readonly Word[]): number {
  const at = words.findIndex((word) => is(word, 'storm'));
  return at < words.length - 1 ? at + 1 : 0;
}
