import { markers } from '../../../src/language/clauses.ts';
import { topics } from '../../../src/language/english/speech.ts';
import {
  type Feature,
  featureMeanings,
  implied,
  ofPhrases,
  valued,
} from '../../../src/language/features.ts';
import { type LexiconFile, nameOf, visitLines } from '../../../src/language/lexicon.ts';
import { links } from '../../../src/language/names.ts';
import { timeClasses } from '../../../src/language/time.ts';
import { functionClasses, speechFrames } from '../../../src/language/verbs.ts';
import { eventKinds } from '../../../src/model/finding-rules.ts';

const oneOf = (values: readonly string[]): RegExp => new RegExp(`^(?:${values.join('|')})$`);

/** What the value of a feature may be. */
const values: Readonly<Partial<Record<Feature, RegExp>>> = {
  link: oneOf(links),
  class: oneOf(functionClasses),
  marker: oneOf(markers),
  frame: oneOf(speechFrames),
  'topic-noun': oneOf(topics),
  'topic-verb': oneOf(topics),
  'topic-word': oneOf(topics),
  event: oneOf(eventKinds),
  'event-noun': oneOf(eventKinds),
  time: new RegExp(`^(?:${timeClasses.join('|')}):-?\\d+$`),
  holiday: /^\d{1,2}-\d{1,2}$/,
  nickname: /^[a-z]+$/,
  past: /^[a-z]+$/,
  participle: /^[a-z]+$/,
};

const isFeature = (name: string): name is Feature => Object.hasOwn(featureMeanings, name);

/** Lists that a script makes; a word has one line in each of them. */
const isMade = (file: string): boolean => file.includes('/names/');

/** What is wrong with lexicon files, each fault as 'file:line: what'. */
export function lexiconFaults(files: readonly LexiconFile[]): string[] {
  const faults: string[] = [];
  const written = new Map<string, string>();
  for (const file of files) {
    faults.push(...spacing(file));
    const here = new Map<string, string>();
    let last = { word: '', line: 0 };
    let section = 0;
    visitLines(file, (word, features, { line }) => {
      const at = `${file.name}:${line}`;
      const first = (isMade(file.name) ? here : written).get(word);
      if (first) faults.push(`${at}: '${word}' stands in ${first} too`);
      (isMade(file.name) ? here : written).set(word, at);
      const opens = sectionsBefore(file, line);
      if (opens === section && word < last.word)
        faults.push(`${at}: '${word}' belongs before '${last.word}'`);
      section = opens;
      last = { word, line };
      faults.push(...ofWord(word, features).map((fault) => `${at}: ${fault}`));
      faults.push(...ofFeatures(word, features).map((fault) => `${at}: ${fault}`));
    });
  }
  return faults;
}

/** How many lines above this one open a section. */
const sections = new WeakMap<LexiconFile, readonly number[]>();
function sectionsBefore(file: LexiconFile, line: number): number {
  const known =
    sections.get(file) ??
    file.text.split('\n').flatMap((row, n) => (row.startsWith('= ') ? [n + 1] : []));
  sections.set(file, known);
  return known.filter((start) => start < line).length;
}

function spacing({ name, text }: LexiconFile): string[] {
  return text.split('\n').flatMap((row, n) => {
    if (row.startsWith('#') || row === '') return [];
    const [line = ''] = row.split('  # ');
    return /\t|\r|^ | $| {3}| {2}.* {2}/.test(line) || (row.startsWith('= ') && / {2}/.test(row))
      ? [`${name}:${n + 1}: one line is a word, two spaces, and features with single spaces`]
      : [];
  });
}

function ofWord(word: string, features: readonly string[]): string[] {
  const faults: string[] = [];
  if (word !== word.toLowerCase()) faults.push(`'${word}' has capitals`);
  if (word !== word.normalize('NFC')) faults.push(`'${word}' is not in normal form C`);
  if (/[_|,:;/=#]/.test(word)) faults.push(`'${word}' holds a mark of another notation`);
  const names = features.map(nameOf).filter(isFeature);
  if (word.includes(' ') && !names.some((name) => ofPhrases.has(name)))
    faults.push(`'${word}' is a phrase, and nobody reads phrases by ${names.join(', ')}`);
  return faults;
}

function ofFeatures(word: string, features: readonly string[]): string[] {
  const faults: string[] = [];
  const names = features.map(nameOf);
  if (features.length === 0) faults.push(`'${word}' has no feature`);
  features.forEach((feature, n) => {
    const name = nameOf(feature);
    const before = features[n - 1];
    if (!isFeature(name)) return faults.push(`no feature is called '${name}'`);
    if (before !== undefined && before >= feature)
      faults.push(before === feature ? `${name} stands twice` : `${name} belongs before ${before}`);
    const holder = names.find((other) => isFeature(other) && implied[other] === name);
    if (holder) faults.push(`${holder} holds ${name}`);
    const value = feature.includes('=') ? feature.slice(name.length + 1) : undefined;
    if (valued.has(name) !== (value !== undefined))
      faults.push(valued.has(name) ? `${name} needs a value` : `${name} has no value`);
    else if (value !== undefined && values[name]?.test(value) === false)
      faults.push(`${name} cannot be '${value}'`);
    return faults.length;
  });
  return faults;
}
