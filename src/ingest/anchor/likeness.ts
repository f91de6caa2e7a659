import { elementAt } from '../../text/sure.ts';
import { commonInOrder, errorsWithin } from './common-order.ts';
import type { Rarity, TextForm } from './forms.ts';
import {
  PASSAGE_BASE,
  PASSAGE_ERRORS,
  PASSAGE_GAIN,
  PASSAGE_SHARE,
  PASSAGE_WORDS,
  SURE_ORDER,
} from './parameters.ts';

/** How much of two texts is the same, in any order: numbers of words, and their rarity. */
export interface Shared {
  readonly words: number;
  readonly weight: number;
}

/** How alike two texts are, 0 to 1, and whether order or exactness leave it in doubt. */
export interface Likeness {
  readonly value: number;
  readonly doubtful: boolean;
}

/** The words that two texts share, each as often as both have it. */
export function sharedWords(a: TextForm, b: TextForm, rarity: Rarity): Shared {
  const left = new Map<number, number>();
  for (const word of a.words) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = { words: 0, weight: 0 };
  for (const word of b.words) {
    const more = left.get(word) ?? 0;
    if (!more) continue;
    left.set(word, more - 1);
    shared.words++;
    shared.weight += elementAt(rarity, word);
  }
  return shared;
}

/** The highest likeness that shared words allow, whatever their order. */
export function likenessAtMost(a: TextForm, b: TextForm, { words, weight }: Shared): number {
  const overlap = weight / (a.weight + b.weight) + words / (a.words.length + b.words.length);
  return words >= Math.min(a.words.length, b.words.length) * (1 - PASSAGE_ERRORS)
    ? Math.max(overlap, PASSAGE_BASE + PASSAGE_GAIN)
    : overlap;
}

/**
 * Compares two texts. One that stands in the other as one passage counts as cut or extended, not as
 * different.
 */
export function compare(a: TextForm, b: TextForm, shared: Shared): Likeness {
  const inOrder = (2 * commonInOrder(a.words, b.words)) / (a.words.length + b.words.length);
  const overlap = shared.weight / (a.weight + b.weight) + inOrder / 2;
  const errors = errorsAsPassage(a, b, shared);
  const asPassage = errors === undefined ? 0 : PASSAGE_BASE + PASSAGE_GAIN * inOrder;
  return { value: Math.max(overlap, asPassage), doubtful: inOrder < SURE_ORDER && errors !== 0 };
}

/**
 * In how many words the shorter text differs from its place in the longer one; undefined where it
 * does not stand there.
 */
function errorsAsPassage(a: TextForm, b: TextForm, shared: Shared): number | undefined {
  const [part, whole] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (part.length < PASSAGE_WORDS || part.length < whole.length * PASSAGE_SHARE) return undefined;
  return passageErrors(part, whole, shared);
}

/**
 * In how many words `part` differs from the run of `whole` that is most like it; undefined where
 * they are too many.
 */
export function passageErrors(
  part: Int32Array,
  whole: Int32Array,
  shared: Shared,
): number | undefined {
  const allowed = part.length * PASSAGE_ERRORS;
  if (part.length - shared.words > allowed) return undefined;
  const errors = errorsWithin(part, whole);
  return errors <= allowed ? errors : undefined;
}
