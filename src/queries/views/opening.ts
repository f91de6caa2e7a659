import type { ArticleData } from '../../model/content.ts';
import { isHeld } from '../../model/held.ts';
import type { Provenance } from '../../model/provenance.ts';

/**
 * The first sentence of an article's text that the ledger holds and other pages may repeat; null
 * where its first paragraph has none.
 */
export function openingOf({ id, blocks, statements, held }: ArticleData): Provenance | null {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const row = statements.find(
    ({ block, kind, start, end }) =>
      block === first?.id && kind !== 'role' && kind !== 'quote' && !isHeld({ start, end }, held),
  );
  return row
    ? { article: id, block: row.block, start: row.start, end: row.end, exact: row.exact }
    : null;
}
