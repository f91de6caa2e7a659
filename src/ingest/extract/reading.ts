import type { Language } from '../../language/language.ts';
import type { AnchoredBlock, Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { sentences } from '../../text/sentences.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

/** A sentence with its tokens and the index of its block in the article. */
export interface ReadSentence extends Span {
  readonly tokens: readonly Token[];
  readonly block: number;
}

/** A block with its sentences; the cells of a table row are cut one by one. */
export interface ReadBlock {
  readonly block: AnchoredBlock;
  readonly sentences: readonly ReadSentence[];
}

/** An article cut into sentences and tokens once, for all extractors. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
}

/**
 * A sentence of more words is none that a person wrote, and what clauses it has takes long to tell:
 * nothing is read from it.
 */
const isReadable = (tokens: readonly Token[], most: number): boolean =>
  tokens.length <= most || tokens.filter(({ kind }) => kind !== 'mark').length <= most;

/** Cuts an article for reading; sentences of more than `sentenceWords` words are left out. */
export function read(article: Article, language: Language, sentenceWords = Infinity): Reading {
  const { text } = article.source;
  const blocks = article.blocks.map((block, index) => ({
    block,
    sentences: (block.cells ?? [block.content]).flatMap((part) =>
      sentences(text, language.abbreviations, part.start, part.end)
        .map((sentence) => ({
          ...sentence,
          block: index,
          tokens: tokenize(text, sentence.start, sentence.end),
        }))
        .filter(({ tokens }) => isReadable(tokens, sentenceWords)),
    ),
  }));
  return { article, text, blocks };
}
