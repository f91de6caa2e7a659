import type { BodyBlock, Inline } from '../model/body.ts';

/**
 * The plain text of each passage, list item and table row of a body, by its id; cells stand apart
 * with ' | '.
 */
export function passageTexts(body: readonly BodyBlock[]): Map<string, string> {
  const made = new Map<string, string>();
  for (const block of body) {
    if (block.type === 'passage') made.set(block.id, plainText(block.content));
    if (block.type === 'list')
      for (const { id, content } of block.items) made.set(id, plainText(content));
    if (block.type === 'table')
      for (const { id, cells } of block.rows) made.set(id, cells.map(plainText).join(' | '));
  }
  return made;
}

/** The words of running text without its marks. */
export const plainText = (content: readonly Inline[]): string =>
  content.map((part) => (typeof part === 'string' ? part : plainText(part.children))).join('');
