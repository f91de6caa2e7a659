import type { Scorer } from './scorer.ts';
import { get, type WordValues } from './word-values.ts';

const wordFields = [
  ...['word', 'shape', 'tags', 'kinds', 'ending2', 'ending3'],
  ...['noun', 'frame', 'forms'],
];

/**
 * The values that a template of the tagger can name: word forms around the word, tags before it.
 */
export const taggerNames = [
  ...[-2, -1, 0, 1, 2].flatMap((step) => wordFields.map((name) => `${name}@${step}`)),
  ...['ending1', 'ending4', 'beginning1', 'beginning2', 'beginning3'],
  ...['tag@-2', 'tag@-1', 'tag@1', 'tag@2'],
];

/** Fills in what `taggerNames` names for the word at `at`. `tags` are those given until now. */
export function lookAtWord(
  words: WordValues,
  tags: Int32Array,
  at: number,
  values: Int32Array,
): void {
  const { count, word, shape, ending2, ending3 } = words;
  let next = 0;
  for (let step = -2; step <= 2; step++) {
    const there = placeOf(at + step, count);
    values[next++] = get(word, there);
    values[next++] = get(shape, there);
    values[next++] = get(words.tags, there);
    values[next++] = get(words.kinds, there);
    values[next++] = get(ending2, there);
    values[next++] = get(ending3, there);
    values[next++] = get(words.noun, there);
    values[next++] = get(words.frame, there);
    values[next++] = get(words.forms, there);
  }
  values[next++] = get(words.ending1, at);
  values[next++] = get(words.ending4, at);
  values[next++] = get(words.beginning1, at);
  values[next++] = get(words.beginning2, at);
  values[next++] = get(words.beginning3, at);
  for (const step of [-2, -1, 1, 2]) values[next++] = get(tags, placeOf(at + step, count));
}

/** Places outside the sentence are the two that hold zeros. */
function placeOf(at: number, count: number): number {
  if (at < 0) return count;
  return at < count ? at : count + 1;
}

/** The tags that a word can have, each list in rising order. */
export interface TagChoices {
  /** Those of frequent words, by the hash of the folded word. */
  readonly frequent: ReadonlyMap<number, Int32Array>;
  /** Those of other words, by what dictionaries say of the word (`WordValues.tags`). */
  readonly others: readonly Int32Array[];
}

/** The numbers of the tags of a sentence. */
export interface Tagging {
  /** They begin at 1; two places past the end hold 0. */
  readonly tags: Int32Array;
  /** The words whose tag was nearly another one, in their order. */
  readonly doubts: readonly TagDoubt[];
}

/** A word whose tag was nearly another one. */
export interface TagDoubt {
  /** The place of the word. */
  readonly at: number;
  /** The other tag. */
  readonly tag: number;
  /** By how many hundredths the tag given led it. */
  readonly lead: number;
}

/**
 * Gives each word the number of its tag: from left to right, then once more with the tags on both
 * sides known. Ties go to the lowest tag.
 */
export class Tagger {
  private readonly passes: readonly Scorer[];
  private readonly choices: TagChoices;
  private readonly values = new Int32Array(taggerNames.length);

  constructor(passes: readonly Scorer[], choices: TagChoices) {
    this.passes = passes;
    this.choices = choices;
  }

  /** `before` are tags of an earlier pass. */
  tag(words: WordValues, before?: Int32Array): Tagging {
    const tags = before ? Int32Array.from(before) : new Int32Array(words.count + 2);
    let doubts: TagDoubt[] = [];
    for (const pass of this.passes) {
      doubts = [];
      for (let at = 0; at < words.count; at++) {
        const { tag, next, lead } = this.choose(pass, words, at, tags);
        tags[at] = tag;
        if (next > 0 && lead < closeLead) doubts.push({ at, tag: next, lead });
      }
    }
    return { tags, doubts };
  }

  /** The tag of a word; `tags` are those given until now. */
  private choose(pass: Scorer, words: WordValues, at: number, tags: Int32Array): ChosenTag {
    const possible = choicesOf(this.choices, words, at);
    if (possible.length === 1) return { tag: get(possible, 0), next: 0, lead: 0 };
    lookAtWord(words, tags, at, this.values);
    pass.look(this.values);
    return chooseTag(pass, possible);
  }
}

/** A tag is in doubt where it led the next one by fewer hundredths. */
const closeLead = 4000;

const none = new Int32Array();

/** The tags that a word of a sentence can have. */
export const choicesOf = (choices: TagChoices, words: WordValues, at: number): Int32Array =>
  choices.frequent.get(get(words.word, at)) ?? choices.others[get(words.tags, at)] ?? none;

/** The best of some tags. */
export interface ChosenTag {
  readonly tag: number;
  /** The tag with the next score; 0 where there is none. */
  readonly next: number;
  /** By how many hundredths it is behind. */
  readonly lead: number;
}

/** The tag with the highest score among those possible; the first of several. */
export function chooseTag(scorer: Scorer, possible: Int32Array): ChosenTag {
  const scores = scorer.scores(possible, possible.length);
  let best = 0;
  let next = -1;
  for (let at = 1; at < possible.length; at++) {
    if (get(scores, at) > get(scores, best)) {
      next = best;
      best = at;
    } else if (next < 0 || get(scores, at) > get(scores, next)) next = at;
  }
  const tag = get(possible, best);
  if (next < 0) return { tag, next: 0, lead: 0 };
  const lead = (get(scores, best) - get(scores, next)) * scorer.unit;
  return { tag, next: get(possible, next), lead };
}
