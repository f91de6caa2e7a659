/** Tables of equal length, a power of two of slots. */
export interface WordTables {
  /** Sixteen bits of the hash of the word in each slot; 0 is an empty slot. */
  readonly marks: Uint16Array;
  /** Its class: which tags it can have, and above that what kinds of word it is. */
  readonly classes: Uint16Array;
  /**
   * Its senses: the kind of noun (five bits), what a verb can have (six), the forms that it can be
   * (five).
   */
  readonly senses: Uint16Array;
}

/**
 * What dictionaries say of words, by the hash of the word. A word that is in no dictionary is taken
 * for one about once in ten thousand times.
 */
export class WordClasses {
  private readonly tables: WordTables;

  constructor(tables: WordTables) {
    this.tables = tables;
  }

  /** The class of the word with this hash, and its senses above sixteen bits; 0 is unknown. */
  find(hash: number): number {
    const { marks, classes, senses } = this.tables;
    const mask = marks.length - 1;
    const mark = markOf(hash);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const there = marks[slot] ?? 0;
      if (there === mark) return (classes[slot] ?? 0) | ((senses[slot] ?? 0) << 16);
      if (there === 0) return 0;
    }
  }
}

/** The bits of a hash that a slot keeps, never 0. */
export const markOf = (hash: number): number => (hash >>> 16) | 1;
