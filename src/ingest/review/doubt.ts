import { slice, type Span } from '../../model/span.ts';
import type { ReadArticle } from '../../model/story.ts';
import { sure } from '../../text/sure.ts';

/** Harms a mistake may do, gravest first. */
export const harms = [
  // Something stands on a page that may not be so.
  'stated',
  // What may be one is parted on two pages, or what many articles name has none.
  'parted',
  // Something is left out that could be told.
  'left-out',
  // Hardly any: what is probably nobody's name, or two accounts that probably tell of two events.
  'unlikely',
] as const;
export type Harm = (typeof harms)[number];

/** Something that only a person can decide on. */
export interface Doubt {
  readonly about: 'name' | 'speaker' | 'event';
  readonly harm: Harm;
  readonly words: string;
  readonly why: string;
  /** Every place where it stands in doubt: seed, span, and the passage around it. */
  readonly places: readonly DoubtPlace[];
  /** The editorial file, and the lines of it that would decide: any one of them. */
  readonly file: string;
  readonly choices: readonly string[];
  /** How much hangs on it among doubts of one harm: pages that would change, sensitive matter. */
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
