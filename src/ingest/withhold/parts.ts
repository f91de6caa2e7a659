/** Kinds of lock records that stand within a passage; what is left out is the passage. */
export const parts: ReadonlySet<string> = new Set(['quote', 'sentence']);
