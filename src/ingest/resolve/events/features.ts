import type { Language } from '../../../language/language.ts';
import type { Span } from '../../../model/span.ts';
import type { Cast, ReadArticle } from '../../../model/story.ts';
import { firstFrom } from '../../../text/first-from.ts';
import { sentences } from '../../../text/sentences.ts';
import { elementAt, valueAt } from '../../../text/sure.ts';
import { bare, tokenize } from '../../../text/tokens.ts';
import {
  FEATURE_PART,
  FEW_SENTENCES,
  MOST_FOR_NAME,
  RARE_PHRASE,
  VERB_PART,
} from '../parameters.ts';

/**
 * What stands in a passage: word stems, pairs of neighbouring stems ('a b'), stems inside quotation
 * marks ('"a'), and the people, organisations and places named ('@id').
 */
export type Features = ReadonlySet<string>;

/** What is counted of a story once, whoever its names mean. */
interface Counts {
  readonly articles: ReadonlyMap<string, ReadArticle>;
  readonly frequency: Map<string, number>;
  readonly weights: Map<string, number>;
  readonly verbs: Set<string>;
  /** Token → its stem; empty for words that say nothing. */
  readonly stems: Map<string, string>;
  sentences: number;
}

/** Reads features of passages and weighs them by how rare they are in the story. */
export class FeatureReader {
  readonly #language: Language;
  readonly #cast: Cast;
  readonly #counts: Counts;

  private constructor(cast: Cast, language: Language, counts: Counts) {
    this.#cast = cast;
    this.#language = language;
    this.#counts = counts;
  }

  /** Counts the features of all sentences of a story. */
  static over(articles: readonly ReadArticle[], cast: Cast, language: Language): FeatureReader {
    const counts: Counts = {
      articles: new Map(articles.map((read) => [read.article.id, read])),
      frequency: new Map(),
      weights: new Map(),
      verbs: new Set(),
      stems: new Map(),
      sentences: 0,
    };
    const reader = new FeatureReader(cast, language, counts);
    for (const { article } of articles)
      for (const { content } of article.blocks)
        for (const sentence of sentences(
          article.source.text,
          language.abbreviations,
          content.start,
          content.end,
        )) {
          for (const feature of reader.of(article.id, sentence))
            counts.frequency.set(feature, (counts.frequency.get(feature) ?? 0) + 1);
          counts.sentences++;
        }
    return reader;
  }

  /** The same counts, for a cast that lacks some people: their names are no features any more. */
  within(cast: Cast): FeatureReader {
    return new FeatureReader(cast, this.#language, this.#counts);
  }

  /** The features of a passage of an article. */
  of(article: string, span: Span): Features {
    const {
      article: { source },
      findings,
    } = valueAt(this.#counts.articles, article);
    const clusters = this.#cast.byCluster.get(article);
    const found = new Set<string>();
    const names: Span[] = [];
    for (const mention of within(findings.mentions, span)) {
      const id = clusters?.get(mention.cluster);
      if (id !== undefined) found.add(`@${id}`);
      names.push({ start: (mention.title ?? mention.span).start, end: mention.span.end });
    }
    // What a source calls a person says who acts, not what happens.
    for (const role of within(findings.roles, span)) names.push(role.span);
    const quotes = within(findings.quotations, span)
      .filter(({ form }) => form !== 'phrase')
      .map((quote) => quote.span);
    for (const feature of this.#wordsIn(source.text, span, names, quotes)) found.add(feature);
    return found;
  }

  /**
   * Inverse sentence frequency, natural logarithm, times the part that this sort of feature counts;
   * 0 for what is unknown.
   */
  weight(feature: string): number {
    const known = this.#counts.weights.get(feature);
    if (known !== undefined) return known;
    const frequency = this.#counts.frequency.get(feature);
    const rarity = frequency ? Math.log(this.#counts.sentences / frequency) : 0;
    const weight = feature.startsWith('@')
      ? Math.min(MOST_FOR_NAME, rarity)
      : rarity * (this.#counts.verbs.has(feature) ? VERB_PART : FEATURE_PART);
    this.#counts.weights.set(feature, weight);
    return weight;
  }

  /** Summed weight of the words alone: what an account could share at most without phrases. */
  total(features: Features): number {
    let sum = 0;
    for (const feature of features)
      if (!feature.includes(' ') && !feature.startsWith('"')) sum += this.weight(feature);
    return sum;
  }

  /** The weight of a phrase or quoted word that only two or three sentences of the story hold. */
  get rarePhrase(): number {
    return FEATURE_PART * Math.log(Math.max(FEW_SENTENCES, this.#counts.sentences) / RARE_PHRASE);
  }

  shared(a: Features, b: Features): string[] {
    return [...a].filter((feature) => b.has(feature));
  }

  *#wordsIn(
    text: string,
    span: Span,
    names: readonly Span[],
    quotes: readonly Span[],
  ): Generator<string> {
    let last = '';
    for (const token of tokenize(text, span.start, span.end)) {
      if (token.kind === 'mark') continue;
      const holds = ({ start, end }: Span): boolean => start <= token.start && token.start < end;
      // A name counts once, by its bearer: its words are no phrase about anything.
      if (names.some(holds)) {
        last = '';
        continue;
      }
      const own = this.#stemOf(token.text);
      if (!own) continue;
      yield own;
      if (last) yield `${last} ${own}`;
      if (quotes.some(holds)) yield `"${own}`;
      last = own;
    }
  }

  #stemOf(words: string): string {
    const known = this.#counts.stems.get(words);
    if (known !== undefined) return known;
    const word = bare(words).toLowerCase();
    const { events, functionWords, speech, time } = this.#language;
    const common =
      word.length < 2 ||
      functionWords.has(word) ||
      speech.classes.has(word) ||
      time.words.has(word);
    const made = common ? '' : events.stem(word);
    if (made && speech.verbs.has(word)) this.#counts.verbs.add(made);
    this.#counts.stems.set(words, made);
    return made;
  }
}

/** What starts within a span, of things in text order. */
function within<T extends { readonly span: Span }>(list: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (
    let at = firstFrom(list, span.start);
    at < list.length && elementAt(list, at).span.start < span.end;
    at++
  )
    found.push(elementAt(list, at));
  return found;
}
