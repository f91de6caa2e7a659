import { Scorer } from '../../src/language/syntax/scorer.ts';
import { Tagger, taggerNames } from '../../src/language/syntax/tagger.ts';
import type { TreebankSentence } from './conllu.ts';
import {
  coarseOfTags,
  groupsOf,
  type NumberedSentence,
  numberSentence,
  takeInventory,
  takePermitted,
  takeTagChoices,
} from './examples.ts';
import type { Perceptron } from './perceptron.ts';
import { trainParser } from './train-parser.ts';
import { type TagExample, type TaggerSettings, trainPass } from './train-tagger.ts';
import { makeWordClasses, readable } from './word-classes.ts';
import type { Fineness, LearntTable, TrainedModel } from './write-model.ts';

/** Sentences are divided into so many parts; each is tagged by a tagger that has not seen it. */
const folds = 4;
const taggerBits = 21;
const taggerEpochs = 6;
const foldEpochs = 5;
const parserBits = [23, 22] as const;
const parserEpochs = 6;
/** Weights are averages of whole steps; in hundredths they are integers. */
const scale = 100;

/**
 * How many hundredths a weight of one in the file stands for, and from where on a weight counts: so
 * the size of a model is bounded.
 */
const fineness = {
  tagger: { unit: 120, least: 120 },
  actions: { unit: 150, least: 130 },
  relations: { unit: 120, least: 120 },
};

type Say = (line: string) => void;

/** Trains tagger and parser on the sentences of a treebank. */
export function trainModel(
  treebank: readonly TreebankSentence[],
  say: Say,
  fine: Readonly<Record<keyof typeof fineness, Fineness>> = fineness,
): TrainedModel {
  const words = makeWordClasses();
  const inventory = takeInventory(treebank);
  const sentences = treebank.map((each) => numberSentence(each, inventory, readable(words)));
  const choices = takeTagChoices(sentences);
  const settings = {
    tagCount: inventory.tags.length,
    bits: taggerBits,
    epochs: taggerEpochs,
    choices,
  };
  say(`${sentences.length} sentences; tagger`);
  const { passes, tags } = trainTagger(sentences, settings);
  const coarseOf = coarseOfTags(inventory);
  const withTags = (
    each: NumberedSentence,
    given: Int32Array,
  ): NumberedSentence & { coarse: Int32Array } => ({
    ...each,
    tags: given,
    coarse: given.map((tag) => coarseOf[tag] ?? 0),
  });
  const examples = sentences.map((each, at) => withTags(each, tags[at] ?? each.tags));
  const relationCount = inventory.relations.length;
  const permitted = takePermitted(
    [...examples, ...sentences.map((each) => withTags(each, each.tags))],
    inventory,
  );
  const groups = groupsOf(inventory);
  const parser = trainParser(
    examples,
    {
      ...{ relationCount, permitted, groups, coarseCount: inventory.coarse.length },
      ...{ bits: parserBits, epochs: parserEpochs, seed: 1 },
    },
    (_, epoch) => say(`parser: epoch ${epoch + 1} of ${parserEpochs}`),
  );
  const taggers = passes.map((pass) => ({ ...averagedTable(pass), ...fine.tagger }));
  const parsers = [
    { ...averagedTable(parser.actions), ...fine.actions },
    { ...averagedTable(parser.relations), ...fine.relations },
  ];
  return { header: { ...inventory, permitted, groups }, choices, words, taggers, parsers };
}

/** The averaged weights of what was learnt, in hundredths. */
const averagedTable = (learnt: Perceptron): LearntTable => ({
  templates: learnt.templates,
  bits: learnt.bits,
  width: learnt.width,
  weights: learnt.averaged(scale),
});

/** Both passes of the tagger, and for every sentence the tags of taggers that have not seen it. */
function trainTagger(
  sentences: readonly NumberedSentence[],
  settings: TaggerSettings,
): { passes: Perceptron[]; tags: Int32Array[] } {
  const examples = sentences.map(({ words, tags }) => ({ words, right: tags }));
  const before = tagApart(examples, settings);
  const again = examples.map((each, at) => ({ ...each, before: before[at] }));
  const tags = tagApart(again, settings);
  const passes = [trainPass(examples, settings), trainPass(again, settings)];
  return { passes, tags };
}

/** The tags of one pass for each sentence, from a tagger trained on the other parts. */
function tagApart(examples: readonly TagExample[], settings: TaggerSettings): Int32Array[] {
  const found: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.filter((_, at) => at % folds !== fold);
    const learnt = trainPass(others, { ...settings, epochs: foldEpochs });
    const { templates, bits, weights } = averagedTable(learnt);
    const scorer = new Scorer({ templates, names: taggerNames, weights, bits, unit: 1 });
    const tagger = new Tagger([scorer], settings.choices);
    examples.forEach(({ words, before }, at) => {
      if (at % folds === fold) found[at] = tagger.tag(words, before).tags;
    });
  }
  return found;
}
