import { brill } from 'brill';
import { lexicon } from '../../src/language/english/lexicon.ts';
import type { Feature } from '../../src/language/features.ts';
import { hashText } from '../../src/language/syntax/hash.ts';
import { markOf, WordClasses, type WordTables } from '../../src/language/syntax/word-classes.ts';
import { foldForm } from '../../src/language/syntax/word-values.ts';
import { count } from './examples.ts';
import { readWordNet } from './wordnet.ts';

const slots = 2 ** 19;
const mostCombinations = 254;

/** What the lexicon says of a word, one bit each; the last one is a name in Brill's lexicon. */
const kinds: readonly (readonly Feature[])[] = [
  ['female-name', 'male-name', 'either-name'],
  ['last-name', 'either-name'],
  ['place'],
  ['frequent'],
  ['verb'],
];

/**
 * The classes of all words of Brill's lexicon (their tags, the most frequent first), of the names
 * and common words of ours, and of the words of WordNet.
 */
export function makeWordClasses(): WordTables {
  const tags = tagsOfWords();
  const numbers = numberCombinations(tags);
  const senses = readWordNet();
  const tables = {
    marks: new Uint16Array(slots),
    classes: new Uint16Array(slots),
    senses: new Uint16Array(slots),
  };
  const words = new Set([...tags.keys(), ...senses.keys()]);
  for (const [word, features] of lexicon.features)
    if (!word.includes(' ') && kinds.flat().some((kind) => features.has(kind))) words.add(word);
  for (const word of [...words].sort()) {
    const hash = hashText(word);
    const number = numbers.get(tags.get(word) ?? '') ?? (tags.has(word) ? 255 : 0);
    const { noun, frame, forms } = senses.get(word) ?? { noun: 0, frame: 0, forms: 0 };
    const slot = takeSlot(tables.marks, hash);
    if (slot < 0) continue;
    tables.classes[slot] = number | (kindsOf(word) << 8);
    tables.senses[slot] = noun | (frame << 5) | (forms << 11);
  }
  return tables;
}

/** The tables as the reader has them. */
export const readable = (tables: WordTables): WordClasses => new WordClasses(tables);

function kindsOf(word: string): number {
  const features = lexicon.features.get(word);
  let bits = 0;
  kinds.forEach((kind, at) => {
    if (kind.some((feature) => features?.has(feature))) bits |= 1 << at;
  });
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  if (brill[name]?.includes('NNP')) bits |= 1 << kinds.length;
  if (brill[word]) bits |= 1 << (kinds.length + 1);
  return bits;
}

function tagsOfWords(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [word, tags] of Object.entries(brill)) {
    const folded = foldForm(word);
    if (word !== folded && Object.hasOwn(brill, folded)) continue;
    found.set(folded, tags.join(' '));
  }
  return found;
}

/** The most frequent combinations of tags, from 1. */
function numberCombinations(tags: ReadonlyMap<string, string>): Map<string, number> {
  return new Map(
    [...count(tags.values())]
      .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
      .slice(0, mostCombinations)
      .map(([each], at) => [each, at + 1]),
  );
}

/** A slot for a word; -1 where its mark stands in its run already: that is left to the first. */
function takeSlot(marks: Uint16Array, hash: number): number {
  const mask = slots - 1;
  const mark = markOf(hash);
  let slot = hash & mask;
  while (marks[slot] !== 0) {
    if (marks[slot] === mark) return -1;
    slot = (slot + 1) & mask;
  }
  marks[slot] = mark;
  return slot;
}
