import { slice, type Span } from '../../model/span.ts';
import type { ReadArticle } from '../../model/story.ts';
import { sure } from '../../text/sure.ts';

/** Something that only a person can decide on. */
export interface Doubt {
  readonly about: 'name' | 'speaker' | 'event';
  readonly words: string;
  readonly why: string;
  /** Every place where it stands in doubt: seed, span, and the passage around it. */
  readonly places: readonly DoubtPlace[];
  /** The editorial file, and the lines of it that would decide: any one of them. */
  readonly file: string;
  readonly choices: readonly string[];
  /** How much hangs on it: how many pages would change, and how grave a mistake would be. */
  readonly weight: number;
}

export interface DoubtPlace {
  readonly seed: string;
  readonly span: Span;
  readonly passage: string;
}

/** A place of doubt with the passage around it. */
export function doubtPlace({ article }: ReadArticle, span: Span): DoubtPlace {
  const block = sure(
    article.blocks.find((one) => one.span.start <= span.start && span.end <= one.span.end),
    'the passage around a doubt',
  );
  return {
    seed: article.source.seed,
    span,
    passage: slice(article.source.text, block.content).replace(/\s+/g, ' '),
  };
}
