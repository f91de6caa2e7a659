import type { Span } from '../model/span.ts';
import { slice } from '../model/span.ts';
import type { Story } from '../model/story.ts';

/** A name that only a person can decide on. */
export interface Doubt {
  readonly words: string;
  readonly why: string;
  /** Every place where it stands in doubt: seed, span, and the passage around it. */
  readonly places: readonly { readonly seed: string; readonly span: Span; readonly passage: string }[];
  /** The lines of `content/editorial/people.yaml` that would decide it. */
  readonly choices: readonly string[];
}

/** What the extractor was unsure of, most consequential first: by the articles it concerns, then by its places. */
export function review({ articles, cast }: Story): Doubt[] {
  const sources = new Map(articles.map(({ article }) => [article.id, article]));
  const byWords = Map.groupBy(cast.uncertain, ({ words }) => words);
  const doubts = [...byWords].map(([words, uncertain]): Doubt => {
    const places = uncertain.map(({ article, span }) => {
      const source = sources.get(article)!;
      const block = source.blocks.find((one) => one.span.start <= span.start && span.end <= one.span.end)!;
      return { seed: source.source.seed, span, passage: slice(source.source.text, block.content).replace(/\s+/g, ' ') };
    });
    return { words, why: uncertain[0]!.why, places, choices: [`confirm: [${JSON.stringify(words)}]`, `dismiss: [${JSON.stringify(words)}]`] };
  });
  const weight = ({ places }: Doubt): number => new Set(places.map(({ seed }) => seed)).size * 1000 + places.length;
  return doubts.sort((a, b) => weight(b) - weight(a) || (a.words < b.words ? -1 : 1));
}
