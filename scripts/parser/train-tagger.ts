import {
  choicesOf,
  chooseTag,
  lookAtWord,
  type TagChoices,
  taggerNames,
} from '../../src/language/syntax/tagger.ts';
import type { WordValues } from '../../src/language/syntax/word-values.ts';
import { randomFrom } from '../../tests/faults/random.ts';
import { Perceptron } from './perceptron.ts';
import { shuffled } from './shuffled.ts';
import { taggerTemplates } from './templates.ts';

/**
 * A sentence with the right tags, numbers from 1, and those of the first pass where it is there.
 */
export interface TagExample {
  readonly words: WordValues;
  readonly right: Int32Array;
  readonly before?: Int32Array | undefined;
}

export interface TaggerSettings {
  readonly tagCount: number;
  readonly bits: number;
  readonly epochs: number;
  readonly choices: TagChoices;
}

/** Learns one pass of the tagger. With `before` in the examples it is the second one. */
export function trainPass(examples: readonly TagExample[], settings: TaggerSettings): Perceptron {
  const isSecond = examples.some(({ before }) => before);
  const templates = isSecond
    ? [...taggerTemplates.each, ...taggerTemplates.second]
    : taggerTemplates.each;
  const perceptron = new Perceptron(templates, taggerNames, settings.bits, settings.tagCount + 1);
  const random = randomFrom(1);
  const values = new Int32Array(taggerNames.length);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const example of shuffled(examples, random)) learn(perceptron, example, settings, values);
  }
  return perceptron;
}

/** Tags a sentence and learns from each wrong tag; what follows is read behind the tags given. */
function learn(
  perceptron: Perceptron,
  { words, right, before }: TagExample,
  { choices }: TaggerSettings,
  values: Int32Array,
): void {
  const tags = before ? Int32Array.from(before) : new Int32Array(words.count + 2);
  for (let at = 0; at < words.count; at++) {
    const wanted = right[at] ?? 0;
    const possible = choicesOf(choices, words, at);
    tags[at] = possible[0] ?? 0;
    perceptron.next();
    if (possible.length === 1) continue;
    lookAtWord(words, tags, at, values);
    perceptron.scorer.look(values);
    tags[at] = chooseTag(perceptron.scorer, possible).tag;
    if (tags[at] !== wanted) perceptron.prefer(wanted, tags[at] ?? 0);
  }
}
