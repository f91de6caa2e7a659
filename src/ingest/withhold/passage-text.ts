import { createHash } from 'node:crypto';
import type { Block, SourceText } from '../../model/article.ts';
import { slice } from '../../model/span.ts';

/** The words of a block as the lock has them: white space as single spaces. */
export const textOf = (source: SourceText, { content }: Pick<Block, 'content'>): string =>
  plain(slice(source.text, content));

/** White space as single spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** By what a withheld passage is known again when its words are nowhere kept. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(plain(text)).digest('hex');

/** Kinds of lock records that stand within a passage; what is left out is the passage. */
export const partKinds: ReadonlySet<string> = new Set(['quote', 'sentence']);
