import type { ArticleData } from '../../model/content.ts';

/** A place in an article. */
interface At {
  readonly block: string;
  readonly start?: number;
  readonly end?: number;
}

/**
 * The fragment that a citation of these words opens: the one sentence that holds them, where it has
 * an id of its own, else the block.
 */
export function fragmentAt({ sentences }: ArticleData, { block, start, end }: At): string {
  if (start === undefined || end === undefined) return block;
  return (
    sentences.find(
      (sentence) => sentence.block === block && sentence.start <= start && end <= sentence.end,
    )?.id ?? block
  );
}
