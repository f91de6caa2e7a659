import type { LockRecord } from '../../model/lock.ts';

/** Records of parts of blocks are told apart from those of blocks by their kind. */
export const quoteKind = 'quote';
export const sentenceKind = 'sentence';

/** Whether the record is that of a block, not of a part of one. */
export const isBlock = ({ kind }: Pick<LockRecord, 'kind'>): boolean =>
  kind !== quoteKind && kind !== sentenceKind;

/** The records of one kind of part. */
export const ofKind = (records: readonly LockRecord[] = [], wanted: string): LockRecord[] =>
  records.filter(({ kind }) => kind === wanted);
