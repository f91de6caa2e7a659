import type { Language } from '../../../language/language.ts';
import type { Span } from '../../../model/span.ts';
import type { Cast, ReadArticle } from '../../../model/story.ts';
import { sentences } from '../../../text/sentences.ts';
import { bare, tokenize } from '../../../text/tokens.ts';

/** What stands in a passage: word stems, and the people, organisations and places named, as '@id'. */
export type Features = ReadonlySet<string>;

/** Reads features of passages and weighs them by how rare they are in the story. */
export class FeatureReader {
  readonly #language: Language;
  readonly #cast: Cast;
  readonly #articles = new Map<string, ReadArticle>();
  readonly #frequency = new Map<string, number>();
  readonly #sentences: number;

  constructor(articles: readonly ReadArticle[], cast: Cast, language: Language) {
    this.#language = language;
    this.#cast = cast;
    for (const read of articles) this.#articles.set(read.article.id, read);
    let count = 0;
    for (const { article } of articles) {
      for (const { content } of article.blocks) {
        for (const sentence of sentences(article.source.text, language.abbreviations, content.start, content.end)) {
          for (const feature of this.of(article.id, sentence)) this.#frequency.set(feature, (this.#frequency.get(feature) ?? 0) + 1);
          count++;
        }
      }
    }
    this.#sentences = count;
  }

  /** The features of a passage of an article. */
  of(article: string, span: Span): Features {
    const { article: { source }, findings } = this.#articles.get(article)!;
    const clusters = this.#cast.byCluster.get(article);
    const found = new Set<string>();
    const names: Span[] = [];
    for (let at = firstAt(findings.mentions, span.start); at < findings.mentions.length; at++) {
      const mention = findings.mentions[at]!;
      if (mention.span.start >= span.end) break;
      const id = clusters?.get(mention.cluster);
      if (id !== undefined) found.add(`@${id}`);
      if (id !== undefined && mention.type === 'person') names.push(mention.span);
    }
    for (const token of tokenize(source.text, span.start, span.end)) {
      if (token.kind === 'mark' || names.some((name) => name.start <= token.start && token.start < name.end)) continue;
      const word = bare(token.text).toLowerCase();
      if (word.length > 1 && !this.#language.functionWords.has(word) && !this.#language.speech.classes.has(word)) found.add(stem(word));
    }
    return found;
  }

  /** Inverse sentence frequency, natural logarithm; 0 for what stands in every sentence or in none. */
  weight(feature: string): number {
    const frequency = this.#frequency.get(feature);
    return frequency ? Math.log(this.#sentences / frequency) : 0;
  }

  total(features: Features): number {
    let sum = 0;
    for (const feature of features) sum += this.weight(feature);
    return sum;
  }

  shared(a: Features, b: Features): string[] {
    return [...a].filter((feature) => b.has(feature));
  }
}

/** Index of the first mention that starts at or after an offset; mentions are in text order. */
function firstAt(mentions: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts the commonest endings, so that 'privately' meets 'private' and 'criticized' 'criticizes'. */
export function stem(word: string): string {
  if (word.length < 5) return word.endsWith('s') && word.length > 3 && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return word.replace(/(?:ically|ingly|edly|ies|ied|ing|ely|ly|ed|es|s|e)$/, '').replace(/(.)\1$/, '$1');
}
