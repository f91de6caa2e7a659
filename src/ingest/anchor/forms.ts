import { cutWords } from './cut-words.ts';

/** A text as matching sees it: its words as numbers, equal words as equal numbers. */
export interface Form {
  readonly kind: string;
  readonly text: string;
  readonly fold: string;
  readonly words: Int32Array;
  /** The rarity of all its words together. */
  readonly weight: number;
}

/** How much each word says: rare ones over all the texts at hand say more. Indexed by word number. */
export type Rarity = Float64Array;

/** A text with its fold, not yet cut into words. */
export interface Folded {
  readonly kind: string;
  readonly text: string;
  readonly fold: string;
}

/** Cuts texts into numbered words and weighs each word by its rarity over all of them: log(1 + texts / texts with it). */
export function formsOf(texts: readonly Folded[]): { forms: Form[]; rarity: Rarity } {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const seenIn: number[] = [];
  const cut = texts.map(({ fold }, at) => Int32Array.from(cutWords(fold), (word) => {
    let number = numbers.get(word);
    if (number === undefined) {
      numbers.set(word, (number = numbers.size));
      holders.push(0);
      seenIn.push(-1);
    }
    if (seenIn[number] !== at) {
      seenIn[number] = at;
      holders[number]!++;
    }
    return number;
  }));
  const rarity = Float64Array.from(holders, (count) => Math.log1p(texts.length / count));
  return { forms: texts.map((text, n) => ({ ...text, words: cut[n]!, weight: sum(cut[n]!, rarity) })), rarity };
}

function sum(words: Int32Array, rarity: Rarity): number {
  let total = 0;
  for (const word of words) total += rarity[word]!;
  return total;
}
