/**
 * What dictionaries say of words, by the hash of the word: a slot holds sixteen bits of the hash
 * and the class. A word that is in no dictionary is taken for one about once in ten thousand
 * times.
 */
export class WordClasses {
  private readonly marks: Uint16Array;
  private readonly classes: Uint16Array;

  /** Both tables have a power of two of slots. */
  constructor(marks: Uint16Array, classes: Uint16Array) {
    this.marks = marks;
    this.classes = classes;
  }

  /** The class of the word with this hash; 0 is unknown. */
  find(hash: number): number {
    const { marks, classes } = this;
    const mask = marks.length - 1;
    const mark = markOf(hash);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const there = marks[slot] ?? 0;
      if (there === mark) return classes[slot] ?? 0;
      if (there === 0) return 0;
    }
  }
}

/** The bits of a hash that a slot keeps, never 0. */
export const markOf = (hash: number): number => (hash >>> 16) | 1;
