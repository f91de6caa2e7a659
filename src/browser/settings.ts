import { readTree } from '../text/prefix-tree.ts';
import type { PrefixFiles } from './find-names.ts';
import type { NameEntry } from './name-fit.ts';
import type { Operators } from './parse-query.ts';
import type { Vocabulary } from './suggest.ts';

/** The words that the scripts show; {q} and {n} are places to fill. */
export interface Words {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly close: string;
  readonly results: string;
  readonly recent: string;
  readonly recentNote: string;
  readonly forget: string;
  readonly hint: string;
  readonly slash: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly fault: string;
  readonly some: string;
  readonly nobody: string;
  readonly didYouMean: string;
  readonly more: string;
  readonly any: string;
  readonly undated: string;
  readonly facets: Readonly<Record<string, string>>;
  readonly sorts: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly kindsMany: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly operators: Operators;
}

/** What a search of the site below `base` needs before the first letter. */
export interface Settings {
  readonly base: string;
  readonly words: Words;
  /** Where the styles of the box are. */
  readonly styles: string;
  readonly names: PrefixFiles<NameEntry>;
  /** The words of the texts; read only where a word is not found. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** Reads a JSON file of the site by its name below `base`; throws where it cannot be read. */
export type ReadJson = (name: string) => Promise<unknown>;

/** Reads each file once. */
export function reader(base: string): ReadJson {
  const known = new Map<string, Promise<unknown>>();
  return (name) => {
    const file =
      known.get(name) ??
      fetch(base + name).then((response) => {
        if (!response.ok) throw new Error(`${response.status}: ${name}`);
        return response.json();
      });
    known.set(name, file);
    file.catch(() => known.delete(name));
    return file;
  };
}

/** Loads the settings. */
export async function loadSettings(base: string, read: ReadJson = reader(base)): Promise<Settings> {
  const { words, styles, names } = (await read('search/box.json')) as {
    words: Words;
    styles: string;
    names: string;
  };
  const files = <Value>(folder: string, tree: string): PrefixFiles<Value> => ({
    tree: readTree(tree),
    read: (file) => read(`search/${folder}/${file}.json`) as Promise<readonly Value[]>,
  });
  return {
    base,
    words,
    styles,
    names: files('names', names),
    vocabulary: async () => files('words', (await read('search/words/tree.json')) as string),
  };
}

/** Fills the places of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
