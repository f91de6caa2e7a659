import { arcNames, parserNames } from './configuration.ts';
import { ModelError, type ModelHeader, readModelFile } from './model-file.ts';
import { type Attachments, Parser } from './parser.ts';
import { Scorer } from './scorer.ts';
import { type TagChoices, Tagger, taggerNames } from './tagger.ts';
import type { TreeWord } from './tree.ts';
import { WordClasses } from './word-classes.ts';
import { get, readWords } from './word-values.ts';

/** What is read of a word; see `TreeWord`. */
export type ReadWord = Pick<TreeWord, 'coarse' | 'tag' | 'head' | 'relation' | 'margin'>;

/** A trained tagger and parser. The same words give the same analysis on every machine. */
export class SyntaxModel {
  readonly header: ModelHeader;
  private readonly classes: WordClasses;
  private readonly tagger: Tagger;
  private readonly parser: Parser;
  private readonly coarseOf: Int32Array;

  /** Reads a model file; throws a ModelError where it is none or damaged. */
  constructor(bytes: Uint8Array) {
    const { header, words, taggers, parsers } = readModelFile(bytes);
    this.header = header;
    this.classes = new WordClasses(words);
    const scorers = taggers.map((table) => new Scorer({ ...table, names: taggerNames }));
    this.tagger = new Tagger(scorers, choicesIn(header));
    const [actions, relations] = parsers.map(
      (table, at) => new Scorer({ ...table, names: at === 0 ? parserNames : arcNames }),
    );
    if (!actions || !relations) throw new ModelError('The syntax model lacks a parser.');
    const { permitted, groups, coarse } = header;
    this.parser = new Parser({ actions, relations, permitted, groups, coarseCount: coarse.length });
    this.coarseOf = Int32Array.from([
      0,
      ...header.tags.map((tag) => 1 + header.coarse.indexOf(tag.split(' ', 1)[0] ?? '')),
    ]);
  }

  /** The words of one sentence with their tags, heads and relations by name. */
  read(forms: readonly string[]): ReadWord[] {
    const { tags, heads, relations, margins } = this.analyse(forms);
    return forms.map((_, at) => {
      const name = this.header.tags[get(tags, at) - 1] ?? 'X _';
      return {
        coarse: name.slice(0, name.indexOf(' ')),
        tag: name.slice(name.indexOf(' ') + 1),
        head: heads[at] === forms.length ? -1 : get(heads, at),
        relation: this.header.relations[get(relations, at) - 1] ?? 'dep',
        margin: get(margins, at),
      };
    });
  }

  /** Numbers of tags and relations, to be looked up in the header. */
  private analyse(forms: readonly string[]): Attachments {
    const words = readWords(forms, this.classes);
    const { tags, doubts } = this.tagger.tag(words);
    const coarse = tags.map((tag) => get(this.coarseOf, tag));
    const telling = doubts
      .map((doubt) => ({ ...doubt, coarse: get(this.coarseOf, doubt.tag) }))
      // Whether a noun is a name, or stands for several, makes no other tree.
      .filter((doubt) => !this.isNoun(get(coarse, doubt.at)) || !this.isNoun(doubt.coarse));
    return this.parser.parse({ words, tags, coarse }, telling);
  }

  private isNoun(coarse: number): boolean {
    return nouns.has(this.header.coarse[coarse - 1] ?? '');
  }
}

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

function choicesIn({ tagSets, frequent, others }: ModelHeader): TagChoices {
  const sets = tagSets.map((tags) => Int32Array.from(tags));
  const setAt = (at: number | undefined): Int32Array => sets[at ?? 0] ?? new Int32Array();
  const found = new Map<number, Int32Array>();
  for (let at = 0; at < frequent.length; at += 2)
    found.set(frequent[at] ?? 0, setAt(frequent[at + 1]));
  return { frequent: found, others: others.map(setAt) };
}
