import { elementAt } from '../../text/sure.ts';
import { cutWords } from './cut-words.ts';

/** A text as matching sees it: its words as numbers, equal words as equal numbers. */
export interface TextForm {
  readonly kind: string;
  readonly text: string;
  readonly fold: string;
  readonly words: Int32Array;
  /** The rarity of all its words together. */
  readonly weight: number;
}

/**
 * How much each word says: rare ones over all the texts at hand say more. Indexed by word number.
 */
export type Rarity = Float64Array;

/** A text with its fold, not yet cut into words. */
export interface Folded {
  readonly kind: string;
  readonly text: string;
  readonly fold: string;
}

/**
 * Cuts texts into numbered words and weighs each word by its rarity over all of them: log(1 + texts
 * / texts with it).
 */
export function formsOf(texts: readonly Folded[]): { forms: TextForm[]; rarity: Rarity } {
  const numbers = new Map<string, number>();
  const cut = texts.map(({ fold }) => numbered(cutWords(fold), numbers));
  const rarity = rarityOf(cut, numbers.size);
  return {
    forms: texts.map((text, n) => ({
      ...text,
      words: elementAt(cut, n),
      weight: sum(elementAt(cut, n), rarity),
    })),
    rarity,
  };
}

function numbered(words: readonly string[], numbers: Map<string, number>): Int32Array {
  const made = new Int32Array(words.length);
  for (let n = 0; n < words.length; n++) {
    const word = elementAt(words, n);
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    made[n] = number;
  }
  return made;
}

function rarityOf(texts: readonly Int32Array[], words: number): Rarity {
  const holders = new Array<number>(words).fill(0);
  for (const text of texts)
    for (const word of new Set(text)) holders[word] = elementAt(holders, word) + 1;
  return Float64Array.from(holders, (count) => Math.log1p(texts.length / count));
}

function sum(words: Int32Array, rarity: Rarity): number {
  let total = 0;
  for (const word of words) total += elementAt(rarity, word);
  return total;
}
