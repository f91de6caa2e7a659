import type { Language } from '../../language/language.ts';
import type { ArticleText, Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { sentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Tape } from './tape/tape.ts';
import { Word, wordTape } from './tape/word.ts';

/** A sentence with its words and the index of its block in the article. */
export interface ReadSentence extends Span {
  readonly words: readonly Word[];
  readonly block: number;
}

/** A block with its sentences; the cells of a table row are cut one by one. */
export interface ReadBlock {
  readonly block: Block;
  readonly sentences: readonly ReadSentence[];
}

/** An article cut into sentences and words once, for all extractors. */
export interface Reading {
  readonly article: ArticleText;
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  /** The words of all sentences: within a sentence, a block or the article one can go on. */
  readonly words: Tape<Word>;
}

/**
 * A sentence of more words is none that a person wrote, and what clauses it has takes long to tell:
 * nothing is read from it.
 */
const isReadable = (words: readonly Word[], most: number): boolean =>
  words.length <= most || words.filter(({ kind }) => kind !== 'mark').length <= most;

/** Cuts an article for reading; sentences of more than `sentenceWords` words are left out. */
export function read(article: ArticleText, language: Language, sentenceWords = Infinity): Reading {
  const { text } = article.source;
  const blocks = article.blocks.map((block, index) => ({
    block,
    sentences: (block.cells ?? [block.content]).flatMap((part) =>
      sentences(text, language.abbreviations, part.start, part.end)
        .map(({ start, end }) => ({
          start,
          end,
          block: index,
          words: tokenize(text, start, end).map((token) => new Word(token)),
        }))
        .filter(({ words }) => isReadable(words, sentenceWords)),
    ),
  }));
  const words = blocks.flatMap((block) => block.sentences.flatMap((sentence) => sentence.words));
  return { article, text, blocks, words: wordTape(words) };
}
