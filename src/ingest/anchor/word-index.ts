import { elementAt } from '../../text/sure.ts';
import type { Rarity, TextForm } from './forms.ts';
import type { Shared } from './likeness.ts';

/** What a text shares with one of the indexed texts. */
export interface WordOverlap extends Shared {
  readonly at: number;
}

type Writable = { -readonly [Field in keyof WordOverlap]: WordOverlap[Field] };

/**
 * Finds, for a text, every indexed text that shares words with it, without comparing it to each.
 */
export class WordIndex {
  readonly #holders = new Map<number, number[]>();
  readonly #rarity: Rarity;
  /** Per indexed text what it shares with the form that is asked for. */
  readonly #open: (Writable | undefined)[];

  /** Only words of `asked` are indexed: no other will be looked up. */
  constructor(texts: readonly TextForm[], asked: readonly TextForm[], rarity: Rarity) {
    this.#rarity = rarity;
    this.#open = new Array<undefined>(texts.length).fill(undefined);
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
    const found: Writable[] = [];
    for (const [word, { length }] of Map.groupBy(form.words, (one) => one))
      this.#add(word, length, found);
    for (const { at } of found) this.#open[at] = undefined;
    return found;
  }

  #add(word: number, times: number, found: Writable[]): void {
    const rarity = elementAt(this.#rarity, word);
    let [last, left] = [-1, 0];
    for (const at of this.#holders.get(word) ?? []) {
      if (at !== last) [last, left] = [at, times];
      if (!left) continue;
      left--;
      let overlap = this.#open[at];
      if (!overlap) {
        overlap = { at, words: 0, weight: 0 };
        this.#open[at] = overlap;
        found.push(overlap);
      }
      overlap.words++;
      overlap.weight += rarity;
    }
  }
}
