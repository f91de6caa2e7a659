import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** A line of the body without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Characters of white space before it on its line. */
  readonly indent: number;
  readonly blankBefore: boolean;
}

/** What a unit turned out to be: a block, or a line to set aside. */
export type BlockMark =
  | Omit<Block, 'span'>
  | { readonly kind: 'removed'; readonly rule: string; readonly reason: string };

/**
 * One line, or several lines that belong together; becomes one block or one removed line. Marked
 * once, by the first step that knows it.
 */
export interface LineGroup {
  readonly start: number;
  end: number;
  text: string;
  readonly blankBefore: boolean;
  mark?: BlockMark;
}

/** Longest line that patterns are tried on, in UTF-16 code units: what is longer is prose. */
export const LINE_LIMIT = 400;

/** Most characters that one paragraph may have; what is longer is split. */
export const PARAGRAPH_LIMIT = 20_000;

/** Marks a unit whose words lie at `content`, by default all of it; returns the mark. */
export function mark(
  unit: LineGroup,
  kind: Block['kind'],
  more: Partial<Omit<Block, 'kind' | 'span'>> = {},
): BlockMark {
  const made: BlockMark = { kind, content: { start: unit.start, end: unit.end }, ...more };
  unit.mark = made;
  return made;
}

/** Whether words end as a sentence does. */
export const endsSentence = (text: string): boolean =>
  /[.!?…。！？]["”’'»)\]*_]*$/u.test(text.slice(-12));

/**
 * Whether a unit is prose as far as is known: not marked as anything else, and a sentence or long.
 */
export const isProse = (unit: LineGroup | undefined): boolean =>
  unit !== undefined &&
  (!unit.mark || unit.mark.kind === 'paragraph') &&
  (endsSentence(unit.text) || unit.text.length > 200);
