import { createHash } from 'node:crypto';

/** White space as single spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** By what words are known again that are nowhere kept. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(plain(text)).digest('hex');
