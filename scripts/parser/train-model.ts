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
import type { TrainedModel, TrainedTable } from './write-model.ts';

/** Sentences are divided into so many parts; each is tagged by a tagger that has not seen it. */
const folds = 4;
const taggerBits = 20;
const taggerEpochs = 6;
const parserBits = [23, 22] as const;
const parserEpochs = 6;
/** Weights are averages of whole steps; in hundredths they are integers. */
const scale = 100;
/** Averaged weights below these, in hundredths, are left out of a model: its size is bounded. */
export const leastWeights = { tagger: 130, actions: 150, relations: 130 };

type Say = (line: string) => void;

/** Trains tagger and parser on the sentences of a treebank. */
export function trainModel(
  treebank: readonly TreebankSentence[],
  say: Say,
  least: typeof leastWeights = leastWeights,
): TrainedModel {
  const classes = makeWordClasses();
  const inventory = takeInventory(treebank);
  const sentences = treebank.map((each) => numberSentence(each, inventory, readable(classes)));
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
  const taggers = passes.map((learnt) => tableOf(learnt, least.tagger));
  const parsers = [
    tableOf(parser.actions, least.actions),
    tableOf(parser.relations, least.relations),
  ];
  return { header: { ...inventory, permitted, groups }, choices, classes, taggers, parsers };
}

const tableOf = (learnt: Perceptron, least: number): TrainedTable => ({
  least,
  header: { templates: learnt.templates, bits: learnt.bits, width: learnt.width },
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
    const learnt = trainPass(
      examples.filter((_, at) => at % folds !== fold),
      settings,
    );
    const { templates } = learnt;
    const scorer = new Scorer(templates, taggerNames, learnt.averaged(scale), settings.bits);
    const tagger = new Tagger([scorer], settings.choices);
    examples.forEach(({ words, before }, at) => {
      if (at % folds === fold) found[at] = tagger.tag(words, before);
    });
  }
  return found;
}
