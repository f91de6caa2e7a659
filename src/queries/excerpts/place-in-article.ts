import type { ArticleData } from '../../model/content.ts';
import { words } from '../../site/words/en.ts';

/**
 * Where in its article a block stands, as a reader counts: 'paragraph 4', 'the headline', 'passage
 * 9 of 30' for other kinds.
 */
export function placeInArticle({ blocks }: Pick<ArticleData, 'blocks'>, block: string): string {
  const at = blocks.findIndex(({ id }) => id === block);
  const kind = blocks[at]?.kind;
  if (kind === 'headline') return words.source.headline;
  if (kind !== 'paragraph') return words.source.passage(at + 1, blocks.length);
  return words.source.paragraph(
    blocks.slice(0, at + 1).filter((other) => other.kind === 'paragraph').length,
  );
}
