import type { Language } from '../../language/language.ts';
import type { AnchoredBlock, Article } from '../../model/article.ts';
import type { Provenance } from '../../model/provenance.ts';
import { contains, slice, type Span } from '../../model/span.ts';
import { sentences } from '../../text/sentences.ts';
import { elementAt } from '../../text/sure.ts';

/** Finds blocks and sentences around spans of one article, and turns spans into provenance. */
export class ArticlePlaces {
  readonly article: Article;
  readonly #language: Language;
  readonly #sentences = new Map<string, readonly Span[]>();

  constructor(article: Article, language: Language) {
    this.article = article;
    this.#language = language;
  }

  /**
   * The block whose words hold the span. Throws where none does: extractors only look inside
   * blocks.
   */
  block(span: Span): AnchoredBlock {
    const { blocks } = this.article;
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (elementAt(blocks, middle).span.start <= span.start) low = middle;
      else high = middle - 1;
    }
    const block = blocks[low];
    if (!block || !contains(block.span, span))
      throw new Error(
        `${this.article.source.seed}: span ${span.start}-${span.end} lies in no block`,
      );
    return block;
  }

  /**
   * The sentence that holds the span, or all sentences that it crosses: a quotation may hold
   * several.
   */
  sentence(span: Span): Span {
    const block = this.block(span);
    const touched = this.sentencesOf(block).filter(
      ({ start, end }) => start < span.end && span.start < end,
    );
    return {
      start: touched[0]?.start ?? block.content.start,
      end: touched.at(-1)?.end ?? block.content.end,
    };
  }

  /** The sentences of a block, cell by cell in a table row. */
  sentencesOf(block: AnchoredBlock): readonly Span[] {
    const known = this.#sentences.get(block.id);
    if (known) return known;
    const { text } = this.article.source;
    const made = (block.cells ?? [block.content]).flatMap((part) =>
      sentences(text, this.#language.abbreviations, part.start, part.end),
    );
    this.#sentences.set(block.id, made);
    return made;
  }

  /** The span as a citable place. */
  provenance(span: Span): Provenance {
    return {
      article: this.article.id,
      block: this.block(span).id,
      start: span.start,
      end: span.end,
      exact: slice(this.article.source.text, span),
    };
  }
}
