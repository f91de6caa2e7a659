import type { Span } from '../../text/span.ts';

/** A word of a tree; the span is in the text of the sentence. */
export interface TreeWord extends Span {
  readonly text: string;
  /** Part of speech of Universal Dependencies: NOUN, VERB, … */
  readonly coarse: string;
  /** The tag of the treebank's own language: VBD, NNP, … */
  readonly tag: string;
  /** The place of the word that it depends on; -1 is none: the root of the sentence. */
  readonly head: number;
  /** The relation to the head, with its subtype: nsubj, nsubj:pass, obl:agent, … */
  readonly relation: string;
  /** How much better the attachment scored than the next best action; comparable in one model. */
  readonly margin: number;
  /** Stands in for words that were taken out of the sentence; the span is theirs. */
  readonly standsIn: boolean;
}

/** A relation without its subtype. */
export const universal = (relation: string): string => relation.split(':', 1)[0] ?? relation;

/**
 * The tree of one sentence. Words are named by their place from 0. Every word but the root has one
 * head, and from every word the heads lead to the root.
 */
export class Tree {
  readonly words: readonly TreeWord[];
  private readonly children: readonly (readonly number[])[];

  constructor(words: readonly TreeWord[]) {
    this.words = words;
    const children: number[][] = words.map(() => []);
    words.forEach(({ head }, at) => children[head]?.push(at));
    this.children = children;
  }

  /** The place of the root; -1 in a sentence without words. */
  get root(): number {
    return this.words.findIndex(({ head }) => head < 0);
  }

  /** The words that depend on a word, in the order of the sentence. */
  dependentsOf(word: number): readonly number[] {
    return this.children[word] ?? [];
  }

  /**
   * Its dependents with one of these relations; one without a subtype stands for all of its own.
   */
  dependentsBy(word: number, ...relations: readonly string[]): number[] {
    return this.dependentsOf(word).filter((one) => this.isOf(one, ...relations));
  }

  /** Whether a word has one of these relations to its head. */
  isOf(word: number, ...relations: readonly string[]): boolean {
    const relation = this.words[word]?.relation ?? '';
    return relations.includes(relation) || relations.includes(universal(relation));
  }

  headOf(word: number): number {
    return this.words[word]?.head ?? -1;
  }

  /** The words above a word, the nearest first. */
  ancestorsOf(word: number): number[] {
    const found: number[] = [];
    for (let at = this.headOf(word); at >= 0; at = this.headOf(at)) found.push(at);
    return found;
  }

  /** A word and all below it, in the order of the sentence. */
  subtreeOf(word: number): number[] {
    const found = [word];
    for (const at of found) found.push(...this.dependentsOf(at));
    return found.sort((a, b) => a - b);
  }

  /** The words that lie in a range of the sentence's text, wholly or partly. */
  wordsIn(span: Span): number[] {
    return this.words.flatMap(({ start, end }, at) =>
      start < span.end && end > span.start ? [at] : [],
    );
  }

  /** The highest of the words in a range, the first of several; -1 where there is none. */
  headIn(span: Span): number {
    const inside = this.wordsIn(span);
    const depth = (word: number): number => this.ancestorsOf(word).length;
    return inside.reduce((best, word) => (best < 0 || depth(word) < depth(best) ? word : best), -1);
  }

  /** The range of the sentence's text from the first to the last of some words. */
  spanOf(words: readonly number[]): Span {
    const there = words.flatMap((word) => this.words[word] ?? []);
    return {
      start: Math.min(...there.map(({ start }) => start)),
      end: Math.max(...there.map(({ end }) => end)),
    };
  }
}
