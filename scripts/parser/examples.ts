import type { TagChoices } from '../../src/language/syntax/tagger.ts';
import { universal } from '../../src/language/syntax/tree.ts';
import type { WordClasses } from '../../src/language/syntax/word-classes.ts';
import { readWords, type WordValues } from '../../src/language/syntax/word-values.ts';
import type { TreebankSentence } from './conllu.ts';

/** The names of tags and relations by number, each from 1. */
export interface Inventory {
  /** UPOS and XPOS with a space between, in the order of the alphabet. */
  readonly tags: readonly string[];
  /** UPOS of each tag. */
  readonly coarse: readonly string[];
  readonly relations: readonly string[];
}

const leastTag = 5;
const leastRelation = 20;

/** The tags and relations of a treebank that are frequent enough to be learnt. */
export function takeInventory(sentences: readonly TreebankSentence[]): Inventory {
  const tags = count(
    sentences.flatMap(({ upos, xpos }) => upos.map((tag, at) => `${tag} ${xpos[at] ?? '_'}`)),
  );
  const relations = count(sentences.flatMap((sentence) => sentence.relations));
  const known = new Set(
    [...relations].filter(([, times]) => times >= leastRelation).map(([name]) => name),
  );
  for (const relation of relations.keys()) known.add(universal(relation));
  return {
    tags: [...tags]
      .filter(([, times]) => times >= leastTag)
      .map(([tag]) => tag)
      .sort(),
    coarse: [...new Set(sentences.flatMap(({ upos }) => upos))].sort(),
    relations: [...known].sort(),
  };
}

/** How often each item stands in a list, in the order of the first ones. */
export function count<Item>(items: Iterable<Item>): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** A sentence as numbers; heads are places from 0, the root is the number of words. */
export interface NumberedSentence {
  readonly words: WordValues;
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** A rare tag becomes the first one of its coarse tag, a rare relation the universal one. */
export function numberSentence(
  sentence: TreebankSentence,
  inventory: Inventory,
  classes: WordClasses,
): NumberedSentence {
  const { forms, upos, xpos, heads, relations } = sentence;
  const tag = (coarse: string, fine: string): number => {
    const exact = inventory.tags.indexOf(`${coarse} ${fine}`);
    return (
      1 + (exact < 0 ? inventory.tags.findIndex((name) => name.startsWith(`${coarse} `)) : exact)
    );
  };
  const relation = (name: string): number => {
    const exact = inventory.relations.indexOf(name);
    return 1 + (exact < 0 ? inventory.relations.indexOf(universal(name)) : exact);
  };
  return {
    words: readWords(forms, classes),
    tags: Int32Array.from([...upos.map((name, at) => tag(name, xpos[at] ?? '')), 0, 0]),
    heads: Int32Array.from(heads, (head) => (head < 0 ? forms.length : head)),
    relations: Int32Array.from(relations, relation),
  };
}

/** For each tag, from 1, the number of its UPOS, from 1. */
export const coarseOfTags = ({ tags, coarse }: Inventory): Int32Array =>
  Int32Array.from([0, ...tags.map((tag) => 1 + coarse.indexOf(tag.split(' ')[0] ?? ''))]);

/** The relations seen between each two coarse tags; `dep` where there was none. */
export function takePermitted(
  sentences: readonly { coarse: Int32Array; heads: Int32Array; relations: Int32Array }[],
  inventory: Inventory,
): number[][] {
  const width = inventory.coarse.length + 1;
  const counts = Array.from({ length: width * width * 2 }, () => new Map<number, number>());
  for (const { coarse, heads, relations } of sentences) {
    for (let at = 0; at < heads.length; at++) {
      const head = heads[at] ?? 0;
      const headTag = head === heads.length ? 0 : (coarse[head] ?? 0);
      const seen = counts[(headTag * width + (coarse[at] ?? 0)) * 2 + (head > at ? 0 : 1)];
      const relation = relations[at] ?? 0;
      seen?.set(relation, (seen.get(relation) ?? 0) + 1);
    }
  }
  const root = inventory.relations.indexOf('root') + 1;
  const dependent = inventory.relations.indexOf('dep') + 1;
  return counts.map((seen, place) => {
    if (place < width * 2) return [root];
    const often = [...seen].filter(([relation, times]) => times >= leastPair && relation !== root);
    return often.length ? often.map(([relation]) => relation).sort((a, b) => a - b) : [dependent];
  });
}

const leastPair = 3;

/** From so many times on a word is known by itself. */
const leastFrequent = 15;
/** From so many words on, what dictionaries say of words tells which tags they have. */
const leastAlike = 100;
/** A tag of a word that is not frequent must have been seen so often with words alike. */
const leastTimes = 2;
const leastTimesUnknown = 20;
const wordClasses = 256;

/**
 * Frequent words keep to the tags that they were seen with; rarer ones to those of rare words of
 * which dictionaries say the same.
 */
export function takeTagChoices(sentences: readonly NumberedSentence[]): TagChoices {
  const seen = new Map<number, { tags: number[]; kind: number }>();
  for (const { words, tags } of sentences)
    for (let at = 0; at < words.count; at++) {
      const word = words.word[at] ?? 0;
      const found = seen.get(word) ?? { tags: [], kind: words.tags[at] ?? 0 };
      found.tags.push(tags[at] ?? 0);
      seen.set(word, found);
    }
  const words = [...seen].sort(([a], [b]) => a - b);
  const rare = words.map(([, word]) => word).filter(({ tags }) => tags.length < leastFrequent);
  const everything = [...seen.values()].flatMap(({ tags }) => tags);
  const ofRare = often(
    rare.flatMap(({ tags }) => tags),
    leastTimesUnknown,
  );
  const unknown = ofRare.length > 0 ? ofRare : often(everything, 1);
  const others = Array.from({ length: wordClasses }, (_, kind) => {
    const alike = rare.filter((word) => kind > 0 && word.kind === kind).flatMap(({ tags }) => tags);
    return alike.length < leastAlike ? unknown : often(alike, leastTimes);
  });
  return {
    frequent: new Map(
      words
        .filter(([, { tags }]) => tags.length >= leastFrequent)
        .map(([word, { tags }]) => [word, often(tags, 1)]),
    ),
    others,
  };
}

/** The tags that stand so often in a list. */
function often(tags: readonly number[], times: number): Int32Array {
  const counts = count(tags);
  return Int32Array.from(counts.keys())
    .filter((tag) => (counts.get(tag) ?? 0) >= times)
    .sort();
}

/** Relations that an action of the parser need not tell apart; all others are one more group. */
const relationGroups: readonly (readonly string[])[] = [
  ['nsubj', 'csubj', 'expl'],
  ['obj', 'iobj'],
  ['xcomp', 'ccomp'],
  ['obl', 'advmod', 'advcl'],
  ['det', 'amod', 'nummod', 'compound', 'nmod:poss'],
  ['nmod', 'acl', 'appos', 'flat'],
  ['conj'],
  ['case', 'mark', 'cc', 'aux', 'cop', 'fixed'],
  ['punct'],
];

/** The group of each relation, from 0. */
export const groupsOf = ({ relations }: Inventory): number[] =>
  relations.map((relation) => {
    const at = [relation, universal(relation)]
      .map((name) => relationGroups.findIndex((group) => group.includes(name)))
      .find((found) => found >= 0);
    return at ?? relationGroups.length;
  });
