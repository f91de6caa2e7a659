import { arcNames, type Guide, parserNames, reversed, reversedTree } from './configuration.ts';
import { get } from './get.ts';
import { ModelError, type ModelHeader, readModelFile } from './model-file.ts';
import { type Attachments, Parser } from './parser.ts';
import { Scorer } from './scorer.ts';
import { type TagChoices, Tagger, taggerNames } from './tagger.ts';
import type { TreeWord } from './tree.ts';
import { WordClasses } from './word-classes.ts';
import { readWords } from './word-values.ts';

/** What is read of a word; see `TreeWord`. */
export type ReadWord = Pick<TreeWord, 'coarse' | 'tag' | 'head' | 'relation' | 'margin' | 'agreed'>;

/** A sentence as it was read: numbers of tags and relations, to be looked up in the header. */
interface Analysis extends Attachments {
  /** The tree of the first parser. */
  readonly guide: Guide;
  /** From 1; two more places than words. */
  readonly tags: Int32Array;
}

/** A trained tagger and parser. The same words give the same analysis on every machine. */
export class SyntaxModel {
  readonly header: ModelHeader;
  private readonly classes: WordClasses;
  private readonly tagger: Tagger;
  private readonly forward: Parser;
  private readonly backward: Parser | undefined;
  private readonly coarseOf: Int32Array;

  /** Reads a model file; throws a ModelError where it is none or damaged. */
  constructor(bytes: Uint8Array) {
    const { header, marks, classes, taggers, parsers } = readModelFile(bytes);
    this.header = header;
    this.classes = new WordClasses(marks, classes);
    const scorers = header.taggers.map(
      ({ templates, bits }, at) =>
        new Scorer(templates, taggerNames, taggers[at] ?? new Int16Array(), bits),
    );
    this.tagger = new Tagger(scorers, choicesIn(header));
    const tables = header.parsers.map(
      ({ templates, bits }, at) =>
        new Scorer(
          templates,
          at % 2 === 0 ? parserNames : arcNames,
          parsers[at] ?? new Int16Array(),
          bits,
        ),
    );
    const parserAt = (at: number): Parser => {
      const [actions, relations] = tables.slice(at, at + 2);
      if (!actions || !relations) throw new ModelError('The syntax model lacks a parser.');
      const { permitted, coarse } = header;
      return new Parser({ actions, relations, permitted, coarseCount: coarse.length });
    };
    this.forward = parserAt(0);
    this.backward = tables.length > 2 ? parserAt(2) : undefined;
    this.coarseOf = Int32Array.from([
      0,
      ...header.tags.map((tag) => 1 + header.coarse.indexOf(tag.split(' ', 1)[0] ?? '')),
    ]);
  }

  /** The words of one sentence with their tags, heads and relations by name. */
  read(forms: readonly string[]): ReadWord[] {
    const { tags, heads, relations, margins, guide } = this.analyse(forms);
    return forms.map((_, at) => {
      const name = this.header.tags[get(tags, at) - 1] ?? 'X _';
      return {
        coarse: name.slice(0, name.indexOf(' ')),
        tag: name.slice(name.indexOf(' ') + 1),
        head: heads[at] === forms.length ? -1 : get(heads, at),
        relation: this.header.relations[get(relations, at) - 1] ?? 'dep',
        margin: get(margins, at),
        agreed: heads[at] === guide.heads[at],
      };
    });
  }

  /**
   * Tags the words of one sentence, parses them from left to right, and then from right to left
   * with the first tree as a guide.
   */
  private analyse(forms: readonly string[]): Analysis {
    const words = readWords(forms, this.classes);
    const tags = this.tagger.tag(words);
    const coarse = tags.map((tag) => get(this.coarseOf, tag));
    const sentence = { words, tags, coarse };
    const guide = this.forward.parse(sentence);
    if (!this.backward) return { tags, ...guide, guide };
    const tree = this.backward.parse(reversed({ ...sentence, guide }));
    return { tags, ...reversedTree(tree, words.count), margins: tree.margins.toReversed(), guide };
  }
}

function choicesIn({ tagSets, frequent }: ModelHeader): TagChoices {
  const sets = tagSets.map((tags) => Int32Array.from(tags));
  const others = sets[0] ?? new Int32Array();
  const found = new Map<number, Int32Array>();
  for (let at = 0; at < frequent.length; at += 2)
    found.set(frequent[at] ?? 0, sets[frequent[at + 1] ?? 0] ?? others);
  return { frequent: found, others };
}
