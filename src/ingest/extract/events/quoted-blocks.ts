import type { ClauseWords } from '../../../language/clauses.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { ELISION_REACH } from '../clauses/parameters.ts';
import { LONGEST_QUOTATION } from './parameters.ts';

/**
 * The words between an opening and a closing mark, over as many sentences and paragraphs as they
 * hold: letters, statements.
 */
export const quotedBlocks = (text: string): SpanIndex<Span> =>
  new SpanIndex(
    [...text.matchAll(/“[^“”]+”/gu)]
      .filter(([words]) => words.length <= LONGEST_QUOTATION)
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
    (span) => span,
  );

/**
 * The quotation in which a sentence starts, behind its first sentence; what lies in it is
 * somebody's words and no report.
 */
export const quotedAround = (blocks: SpanIndex<Span>, { start }: Span): Span | undefined =>
  blocks.overlapping({ start, end: start + 1 }).find((block) => block.start < start);

/**
 * The words of a block behind a single mark that opens a quotation and is closed by none that
 * was found: somebody's words, who can tell how far. Undefined where there is no such mark.
 */
export function openSingle(
  text: string,
  block: Span,
  quotations: readonly Span[],
  { elision }: ClauseWords,
): Span | undefined {
  const marks = text
    .slice(block.start, block.end)
    .matchAll(/(?<=^|[:,]\s|\s(?=‘))['‘](?=\p{Lu})/gu);
  for (const { index } of marks) {
    const start = block.start + index;
    const isElision = elision.test(text.slice(start, start + ELISION_REACH));
    const isFound = quotations.some((span) => span.start <= start && start < span.end);
    if (!isElision && !isFound) return { start, end: block.end };
  }
  return undefined;
}
