import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
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
