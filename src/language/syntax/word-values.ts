import { hashText, mix } from './hash.ts';
import type { WordClasses } from './word-classes.ts';

/** What the tagger and the parser know of the form of each word of a sentence, as numbers. */
export interface WordValues {
  readonly count: number;
  /** The word, folded. */
  readonly word: Int32Array;
  /** Its letters as kinds: upper, lower, digit, other. */
  readonly shape: Int32Array;
  /** What dictionaries say of it: a number for each combination; 0 is unknown. */
  readonly tags: Int32Array;
  readonly kinds: Int32Array;
  /** The kind of thing that it means as a noun, what it can have as a verb, the forms it can be. */
  readonly noun: Int32Array;
  readonly frame: Int32Array;
  readonly forms: Int32Array;
  /** Its last one to four letters. */
  readonly ending1: Int32Array;
  readonly ending2: Int32Array;
  readonly ending3: Int32Array;
  readonly ending4: Int32Array;
  /** Its first one to three letters. */
  readonly beginning1: Int32Array;
  readonly beginning2: Int32Array;
  readonly beginning3: Int32Array;
}

/** The value at a place of a table; 0 past its end, where no table here is read. */
export const get = (values: Int32Array, place: number): number => values[place] ?? 0;

/** Reads the forms of `words`; past the end stand two places that hold zeros. */
export function readWords(words: readonly string[], classes: WordClasses): WordValues {
  const row = (): Int32Array => new Int32Array(words.length + 2);
  const values = {
    count: words.length,
    ...{ word: row(), shape: row(), tags: row(), kinds: row() },
    ...{ noun: row(), frame: row(), forms: row() },
    ...{ ending1: row(), ending2: row(), ending3: row(), ending4: row() },
    ...{ beginning1: row(), beginning2: row(), beginning3: row() },
  };
  words.forEach((word, at) => {
    const folded = foldForm(word);
    const ending = (size: number): number =>
      hashText(folded, Math.max(0, folded.length - size), folded.length);
    const beginning = (size: number): number => hashText(folded, 0, Math.min(folded.length, size));
    const hash = hashText(folded);
    const found = classes.find(hash);
    values.word[at] = hash;
    values.tags[at] = found & 0xff;
    values.kinds[at] = (found >>> 8) & 0xff;
    values.noun[at] = (found >>> 16) & 0x1f;
    values.frame[at] = (found >>> 21) & 0x3f;
    values.forms[at] = found >>> 27;
    values.shape[at] = shapeOf(word, at === 0);
    values.ending1[at] = ending(1);
    values.ending2[at] = ending(2);
    values.ending3[at] = ending(3);
    values.ending4[at] = ending(4);
    values.beginning1[at] = beginning(1);
    values.beginning2[at] = beginning(2);
    values.beginning3[at] = beginning(3);
  });
  return values;
}

/** Lower case, one form of marks, every digit a nought: numbers of one length are one word. */
export const foldForm = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[0-9]/g, '0')
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]|''/g, '"');

/** Runs of kinds of characters, a run counted as one from its second character on. */
function shapeOf(word: string, isFirst: boolean): number {
  let hash = isFirst ? 1 : 2;
  let before = 0;
  let run = 0;
  for (let at = 0; at < word.length; at++) {
    const kind = kindOf(word.charCodeAt(at));
    run = kind === before ? run + 1 : 0;
    before = kind;
    if (run < 2) hash = mix(hash, kind);
  }
  return hash;
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter) return 2;
  return letter.toUpperCase() === letter ? 5 : 1;
}
