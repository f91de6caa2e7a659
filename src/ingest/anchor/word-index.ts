import type { Rarity, TextForm } from './forms.ts';
import type { Shared } from './likeness.ts';

/** What a text shares with one of the indexed texts. */
export interface WordOverlap extends Shared {
  readonly at: number;
}

/**
 * Finds, for a text, every indexed text that shares words with it, without comparing it to each.
 */
export class WordIndex {
  readonly #holders = new Map<number, number[]>();
  readonly #rarity: Rarity;
  readonly #words: Int32Array;
  readonly #weights: Float64Array;

  /** Only words of `asked` are indexed: no other will be looked up. */
  constructor(texts: readonly TextForm[], asked: readonly TextForm[], rarity: Rarity) {
    this.#rarity = rarity;
    this.#words = new Int32Array(texts.length);
    this.#weights = new Float64Array(texts.length);
    for (const { words } of asked)
      for (const word of words) if (!this.#holders.has(word)) this.#holders.set(word, []);
    for (const [at, { words }] of texts.entries())
      for (const word of words) this.#holders.get(word)?.push(at);
  }

  /**
   * The indexed texts that share words with `form`, each word as often as both have it, in no
   * particular order.
   */
  overlaps(form: TextForm): WordOverlap[] {
    const found: number[] = [];
    const sorted = form.words.slice().sort();
    for (let n = 0; n < sorted.length;) {
      const word = sorted[n]!;
      let times = 0;
      for (; sorted[n] === word; n++) times++;
      this.#add(word, times, found);
    }
    return found.map((at) => {
      const overlap = { at, words: this.#words[at]!, weight: this.#weights[at]! };
      this.#words[at] = 0;
      this.#weights[at] = 0;
      return overlap;
    });
  }

  #add(word: number, times: number, found: number[]): void {
    let [last, left] = [-1, 0];
    for (const at of this.#holders.get(word) ?? []) {
      if (at !== last) [last, left] = [at, times];
      if (!left) continue;
      left--;
      if (this.#words[at]!++ === 0) found.push(at);
      this.#weights[at]! += this.#rarity[word]!;
    }
  }
}
