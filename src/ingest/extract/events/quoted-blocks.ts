import type { Span } from '../../../model/span.ts';

/** A quotation longer than this has likely lost its closing mark. */
const mostCharacters = 2000;

/** The words between an opening and a closing mark, over as many sentences and paragraphs as they hold: letters, statements. */
export const quotedBlocks = (text: string): Span[] =>
  [...text.matchAll(/“[^“”]+”/gu)].filter(([words]) => words.length <= mostCharacters).map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** The quotation in which a sentence starts, behind its first sentence; what lies in it is somebody's words and no report. */
export const quotedAround = (blocks: readonly Span[], { start }: Span): Span | undefined => blocks.find((block) => block.start < start && start < block.end);
