import { FeatureSet } from './feature-set.ts';
import { type Feature, featureMeanings, features as allFeatures, implied } from './features.ts';

/** A file of a lexicon, as it was read. */
export interface LexiconFile {
  /** Where it lies, for messages. */
  readonly name: string;
  readonly text: string;
}

/** Where a word stands in a lexicon. */
export interface LexiconPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Takes a word and its features as written, those of the section first: 'role', 'time=month:4'. */
export type LexiconVisitor = (
  word: string,
  features: readonly string[],
  place: LexiconPlace,
) => void;

/**
 * Reads a file line by line. A line is a word or words, two spaces, and the features with single
 * spaces between them; what follows ` # ` is a comment, and so is a line that begins with `#`. A
 * line `= feature feature` gives features to all lines below it, up to the next of its kind; below
 * it a line may be a word alone, and such words get one and the same list of features.
 */
export function visitLines({ name, text }: LexiconFile, visit: LexiconVisitor): void {
  let shared: readonly string[] = [];
  const place = { file: name, line: 0 };
  for (const row of text.split('\n')) {
    place.line++;
    if (row === '' || row.startsWith('#')) continue;
    const gap = row.indexOf('  ');
    if (row.startsWith('= ')) shared = row.slice(2).split(' ');
    else if (gap < 0) visit(row, shared, place);
    else {
      const [own = ''] = row.slice(gap + 2).split(' # ');
      visit(row.slice(0, gap), [...shared, ...own.trimEnd().split(' ')], place);
    }
  }
}

/** The name of a feature that may have a value behind an equals sign. */
export const nameOf = (feature: string): string => feature.split('=', 1)[0] ?? feature;

const isFeature = (name: string): name is Feature => Object.hasOwn(featureMeanings, name);

/** A list of features as written, worked out once for all words of a section. */
interface Reading {
  readonly set: FeatureSet;
  readonly values: readonly (readonly [feature: Feature, value: string])[];
}

function readFeatures(written: readonly string[], { file, line }: LexiconPlace): Reading {
  const names: Feature[] = [];
  const values: [Feature, string][] = [];
  for (const feature of written) {
    const name = nameOf(feature);
    if (!isFeature(name)) throw new Error(`${file}:${line}: no feature is called '${name}'.`);
    names.push(name, ...(name in implied ? [implied[name] ?? name] : []));
    if (name.length < feature.length) values.push([name, feature.slice(name.length + 1)]);
  }
  return { set: FeatureSet.of(...names), values };
}

/**
 * Every word that a language knows, once, with all that it can be. Readers take from it what they
 * need; a word in several files has the features of all.
 */
export class Lexicon {
  /** The features of every word and phrase. */
  readonly features: ReadonlyMap<string, FeatureSet>;
  private readonly words: ReadonlyMap<Feature, readonly string[]>;
  private readonly values: ReadonlyMap<string, readonly string[]>;

  /** Throws where a line has a feature that does not exist, with the file and the line. */
  constructor(files: readonly LexiconFile[]) {
    const features = new Map<string, FeatureSet>();
    const words = new Map(allFeatures.map((name): [Feature, string[]] => [name, []]));
    const values = new Map<string, string[]>();
    let last: readonly string[] | undefined;
    let reading: Reading = { set: FeatureSet.empty, values: [] };
    const visit: LexiconVisitor = (word, written, place) => {
      if (written !== last) reading = readFeatures(written, place);
      last = written;
      const before = features.get(word);
      features.set(word, before ? before.with(reading.set) : reading.set);
      for (const name of reading.set.names()) words.get(name)?.push(word);
      for (const [name, value] of reading.values) {
        const key = `${word}  ${name}`;
        values.set(key, [...(values.get(key) ?? []), value]);
      }
    };
    for (const file of files) visitLines(file, visit);
    this.features = features;
    this.words = words;
    this.values = values;
  }

  has(word: string, feature: Feature): boolean {
    return this.features.get(word)?.has(feature) === true;
  }

  /** The words that have any of these features, in the order of the files. */
  with(...any: readonly Feature[]): Set<string> {
    return new Set(any.flatMap((feature) => this.words.get(feature) ?? []));
  }

  /** The values that a word has for a feature, as written; none where it has not the feature. */
  valuesOf(word: string, feature: Feature): readonly string[] {
    return this.values.get(`${word}  ${feature}`) ?? [];
  }

  /** The words of a feature with its value, which is one of `allowed`. */
  table<Value extends string>(feature: Feature, allowed: readonly Value[]): Map<string, Value> {
    return new Map(
      Array.from(this.with(feature), (word) => {
        const [written] = this.valuesOf(word, feature);
        const value = allowed.find((one) => one === written);
        if (value === undefined)
          throw new Error(`'${word}' has ${feature}=${written ?? ''}: no such value.`);
        return [word, value];
      }),
    );
  }
}
