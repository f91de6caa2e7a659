import { get, type WordValues } from './word-values.ts';

/** What can be done: to shift, or to attach the top of the stack to the front word or below. */
export const shift = 0;
export const left = 1;
export const right = 2;

/** A sentence as the parser sees it. Tags and coarse tags are numbers from 1. */
export interface TaggedWords {
  readonly words: WordValues;
  readonly tags: Int32Array;
  readonly coarse: Int32Array;
}

const nodes = [
  ...['s0', 's1', 's2', 'b0', 'b1', 'b2', 'b3'],
  ...['s0l', 's0l2', 's0r', 's0r2', 's1l', 's1l2', 's1r', 's1r2', 's2r', 'b0l', 'b0l2'],
  ...['s0rr', 's0ll', 's1rr', 'b0ll', 's0-1', 's0+1', 's1+1', 'b0-1'],
];
/**
 * Of each word: form, tag, coarse tag, relation to its head, ending, kind of noun, frames of the
 * verb, the tags and the kinds that dictionaries give it.
 */
const nodeFields = ['w', 't', 'u', 'd', 'e', 'n', 'f', 'a', 'k'];

/** The values that a template of the parser can name. */
export const parserNames = [
  ...nodes.flatMap((node) => nodeFields.map((field) => `${node}.${field}`)),
  ...['gap', 's1gap', 's0.ln', 's0.rn', 's1.ln', 's1.rn', 'b0.ln', 's2.rn'],
  ...['s0.ls', 's0.rs', 's1.ls', 's1.rs', 'b0.ls', 'size'],
];

/**
 * The values that a template of the namer of relations can name: h is the head, d the dependent.
 */
export const arcNames = [
  ...[
    'h',
    'd',
    'dl',
    'dl2',
    'dr',
    'dr2',
    'hl',
    'hl2',
    'hr',
    'hr2',
    'd-1',
    'd+1',
    'h-1',
    'h+1',
    'n',
    'n2',
    's',
  ].flatMap((node) => nodeFields.map((field) => `${node}.${field}`)),
  ...['side', 'gap', 'd.ls', 'd.rs', 'h.ls', 'h.rs', 'd.ln', 'd.rn'],
];

const distances = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7];
const distance = (words: number): number => distances[Math.min(words, 10)] ?? 0;

/**
 * Arc-hybrid: words are shifted from the front of what is left onto a stack; its top becomes a
 * dependent of the front word (left) or of the word below it (right). The root is the last word of
 * what is left.
 */
export class Configuration {
  readonly count: number;
  readonly stack: Int32Array;
  size = 0;
  front = 0;
  /** The head of each word, `count` being the root; -1 as long as it has none, and past the end. */
  readonly heads: Int32Array;
  /** The number of the relation to the head, from 1. */
  readonly relations: Int32Array;
  private sentence: TaggedWords;
  /** All that follows, one row after the other. */
  private readonly table: Int32Array;
  private readonly left: Int32Array;
  private readonly left2: Int32Array;
  private readonly right: Int32Array;
  private readonly right2: Int32Array;
  private readonly leftCount: Int32Array;
  private readonly rightCount: Int32Array;
  private readonly leftSet: Int32Array;
  private readonly rightSet: Int32Array;

  constructor(sentence: TaggedWords) {
    const count = sentence.words.count;
    const places = count + 2;
    const table = new Int32Array(places * 11);
    const row = (at: number): Int32Array => table.subarray(at * places, (at + 1) * places);
    this.count = count;
    this.sentence = sentence;
    this.table = table;
    this.stack = row(0);
    this.heads = row(1).fill(-1);
    this.relations = row(2);
    this.left = row(3).fill(count + 1);
    this.left2 = row(4).fill(count + 1);
    this.right = row(5).fill(count + 1);
    this.right2 = row(6).fill(count + 1);
    this.leftCount = row(7);
    this.rightCount = row(8);
    this.leftSet = row(9);
    this.rightSet = row(10);
  }

  /** A copy that goes its own way from here. */
  fork(): Configuration {
    const copy = new Configuration(this.sentence);
    copy.size = this.size;
    copy.front = this.front;
    copy.table.set(this.table);
    return copy;
  }

  /** The tag of each word, as this reading takes it. */
  get tags(): Int32Array {
    return this.sentence.tags;
  }

  /** The coarse tag of each word. */
  get coarse(): Int32Array {
    return this.sentence.coarse;
  }

  /** Takes a word for something else from here on; forks made before keep the tag they had. */
  retag(at: number, tag: number, coarse: number): void {
    const { words } = this.sentence;
    this.sentence = { words, tags: this.tags.with(at, tag), coarse: this.coarse.with(at, coarse) };
  }

  get isDone(): boolean {
    return this.front === this.count && this.size === 0;
  }

  /**
   * Whether an action is possible. Only the last word of the stack may become a dependent of the
   * root: a tree has one.
   */
  can(side: number): boolean {
    if (side === shift) return this.front < this.count;
    if (side === right) return this.size > 1;
    return this.size === 1 || (this.size > 1 && this.front < this.count);
  }

  /** The head that attaching to a side gives to the top of the stack. */
  headFor(side: number): number {
    return side === left ? this.front : this.onStack(1);
  }

  /** The word at `depth` below the top of the stack; the empty place past it. */
  onStack(depth: number): number {
    return depth < this.size ? get(this.stack, this.size - 1 - depth) : this.count + 1;
  }

  shift(): void {
    this.stack[this.size++] = this.front++;
  }

  /** Makes the top of the stack a dependent of the front word or of the one below it. */
  attach(side: number, relation: number): void {
    const head = this.headFor(side);
    const dependent = this.onStack(0);
    this.size--;
    this.heads[dependent] = head;
    this.relations[dependent] = relation;
    const bit = 1 << (relation & 31);
    if (side === left) {
      this.left2[head] = get(this.left, head);
      this.left[head] = dependent;
      this.leftCount[head] = get(this.leftCount, head) + 1;
      this.leftSet[head] = get(this.leftSet, head) | bit;
    } else {
      this.right2[head] = get(this.right, head);
      this.right[head] = dependent;
      this.rightCount[head] = get(this.rightCount, head) + 1;
      this.rightSet[head] = get(this.rightSet, head) | bit;
    }
  }

  /** Fills in what `parserNames` names. */
  look(values: Int32Array): void {
    const { count, front, left, left2, right, right2 } = this;
    const none = count + 1;
    const s0 = this.onStack(0);
    const s1 = this.onStack(1);
    const s2 = this.onStack(2);
    const s0l = get(left, s0);
    const s0r = get(right, s0);
    const s1r = get(right, s1);
    const b0l = get(left, front);
    let next = this.put(values, 0, s0);
    next = this.put(values, next, s1);
    next = this.put(values, next, s2);
    for (let step = 0; step < 4; step++) next = this.put(values, next, this.at(front + step));
    next = this.put(values, next, s0l);
    next = this.put(values, next, get(left2, s0));
    next = this.put(values, next, s0r);
    next = this.put(values, next, get(right2, s0));
    next = this.put(values, next, get(left, s1));
    next = this.put(values, next, get(left2, s1));
    next = this.put(values, next, s1r);
    next = this.put(values, next, get(right2, s1));
    next = this.put(values, next, get(right, s2));
    next = this.put(values, next, b0l);
    next = this.put(values, next, get(left2, front));
    next = this.put(values, next, get(right, s0r));
    next = this.put(values, next, get(left, s0l));
    next = this.put(values, next, get(right, s1r));
    next = this.put(values, next, get(left, b0l));
    next = this.put(values, next, this.at(s0 === none ? none : s0 - 1));
    next = this.put(values, next, this.at(s0 === none ? none : s0 + 1));
    next = this.put(values, next, this.at(s1 === none ? none : s1 + 1));
    next = this.put(values, next, this.at(front - 1));
    this.putCounts(values, next, [s0, s1, s2]);
  }

  private putCounts(
    values: Int32Array,
    from: number,
    [s0, s1, s2]: [number, number, number],
  ): void {
    const { count, front, leftCount, rightCount, leftSet, rightSet } = this;
    let next = from;
    values[next++] = s0 > count ? 0 : distance(front - s0);
    values[next++] = s1 > count ? 0 : distance(s0 - s1);
    values[next++] = Math.min(get(leftCount, s0), 4);
    values[next++] = Math.min(get(rightCount, s0), 4);
    values[next++] = Math.min(get(leftCount, s1), 4);
    values[next++] = Math.min(get(rightCount, s1), 4);
    values[next++] = Math.min(get(leftCount, front), 4);
    values[next++] = Math.min(get(rightCount, s2), 4);
    values[next++] = get(leftSet, s0);
    values[next++] = get(rightSet, s0);
    values[next++] = get(leftSet, s1);
    values[next++] = get(rightSet, s1);
    values[next++] = get(leftSet, front);
    values[next++] = Math.min(this.size, 3);
  }

  /** Fills in what `arcNames` names, for an arc to a side that is about to be made. */
  lookAtArc(values: Int32Array, side: number): void {
    const { left, left2, right, right2 } = this;
    const head = this.headFor(side);
    const dependent = this.onStack(0);
    let next = this.put(values, 0, head);
    next = this.put(values, next, dependent);
    for (const node of [dependent, head]) {
      next = this.put(values, next, get(left, node));
      next = this.put(values, next, get(left2, node));
      next = this.put(values, next, get(right, node));
      next = this.put(values, next, get(right2, node));
    }
    next = this.put(values, next, this.at(dependent - 1));
    next = this.put(values, next, this.at(dependent + 1));
    next = this.put(values, next, this.at(head - 1));
    next = this.put(values, next, this.at(head + 1));
    next = this.put(values, next, this.front);
    next = this.put(values, next, this.at(this.front + 1));
    next = this.put(values, next, this.onStack(side));
    values[next++] = head > dependent ? 1 : 2;
    values[next++] = distance(Math.abs(head - dependent));
    values[next++] = get(this.leftSet, dependent);
    values[next++] = get(this.rightSet, dependent);
    values[next++] = get(this.leftSet, head);
    values[next++] = get(this.rightSet, head);
    values[next++] = Math.min(get(this.leftCount, dependent), 4);
    values[next++] = Math.min(get(this.rightCount, dependent), 4);
  }

  /** A word, the root behind the last one, or the empty place. */
  private at(place: number): number {
    return place >= 0 && place <= this.count ? place : this.count + 1;
  }

  private put(values: Int32Array, next: number, node: number): number {
    const { words, tags, coarse } = this.sentence;
    const isRoot = node === this.count;
    values[next] = isRoot ? 1 : get(words.word, node);
    values[next + 1] = isRoot ? -1 : get(tags, node);
    values[next + 2] = isRoot ? -1 : get(coarse, node);
    values[next + 3] = get(this.relations, node);
    values[next + 4] = get(words.ending3, node);
    values[next + 5] = get(words.noun, node);
    values[next + 6] = get(words.frame, node);
    values[next + 7] = get(words.tags, node);
    values[next + 8] = get(words.kinds, node);
    return next + 9;
  }
}
