import type { Block, SourceText } from '../../model/article.ts';
import { slice } from '../../model/span.ts';
import { plain } from '../../text/fingerprint.ts';

/** The words of a block as the lock has them: white space as single spaces. */
export const textOf = (source: SourceText, { content }: Pick<Block, 'content'>): string =>
  plain(slice(source.text, content));

/** Kinds of lock records that stand within a passage; what is left out is the passage. */
export const partKinds: ReadonlySet<string> = new Set(['quote', 'sentence']);
