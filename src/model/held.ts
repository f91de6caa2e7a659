import { overlaps, type Span } from './span.ts';

/**
 * Whether a statement is the opinion of nobody named about a person. Unless editors show such
 * opinions, they stay in their article: no other page repeats a sentence that holds one.
 */
export const isAnonymousOpinion = (row: {
  readonly anonymous?: boolean | undefined;
  readonly opinion?: boolean | undefined;
}): boolean => row.anonymous === true && row.opinion === true;

/**
 * Whether any of some words of an article are among those that stay in it; `held` are the spans of
 * that article.
 */
export const isHeld = (words: Span, held: readonly Span[]): boolean =>
  held.some((span) => overlaps(span, words));
