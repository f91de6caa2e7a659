import type { BlockKind } from '../../model/article.ts';
import type { BodyBlock, Inline } from '../../model/body.ts';

/**
 * What the body of a page says of one block: its words, those of each cell apart, and what kind of
 * block it is.
 */
export interface BlockPart {
  readonly kind: BlockKind;
  readonly texts: readonly string[];
  readonly level?: number;
  readonly ordered?: boolean;
  readonly header?: boolean;
}

/** The blocks of an article's body by their ids. */
export function partsOf(body: readonly BodyBlock[]): Map<string, BlockPart> {
  return new Map(
    body.flatMap((block): [string, BlockPart][] => {
      switch (block.type) {
        case 'passage':
          return [
            [
              block.id,
              {
                kind: block.kind,
                texts: [wordsOf(block.content)],
                ...(block.level && { level: block.level }),
              },
            ],
          ];
        case 'list':
          return block.items.map(({ id, content }) => [
            id,
            { kind: 'list-item', texts: [wordsOf(content)], ordered: block.ordered },
          ]);
        case 'table':
          return block.rows.map(({ id, header, cells }) => [
            id,
            { kind: 'table-row', texts: cells.map(wordsOf), header },
          ]);
        default:
          return [];
      }
    }),
  );
}

const wordsOf = (content: readonly Inline[]): string =>
  content.map((part) => (typeof part === 'string' ? part : wordsOf(part.children))).join('');
