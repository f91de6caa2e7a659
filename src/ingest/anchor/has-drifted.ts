import type { Rarity, TextForm } from './forms.ts';
import { compare, passageErrors, sharedWords } from './likeness.ts';
import { FLOOR_DRIFT, PASSAGE_WORDS } from './parameters.ts';

/**
 * Whether a text has, edit by edit, become so unlike the one first published that a link to that
 * one must not open it.
 */
export function hasDrifted(first: TextForm, now: TextForm, rarity: Rarity): boolean {
  const shared = sharedWords(first, now, rarity);
  if (compare(first, now, shared).value >= FLOOR_DRIFT) return false;
  return (
    first.words.length < PASSAGE_WORDS ||
    passageErrors(first.words, now.words, shared) === undefined
  );
}
