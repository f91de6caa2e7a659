import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank: one entry of each list a word. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** The place of the head from 0; -1 is the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/**
 * Reads a file of CoNLL-U, compressed or not. Multi-word tokens and empty nodes are passed over.
 */
export const readTreebank = (file: string): TreebankSentence[] =>
  parseTreebank(file, readFileSync(file));

/** The same of bytes that were read already. */
export function parseTreebank(file: string, bytes: Buffer): TreebankSentence[] {
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split(/\r?\n\r?\n/)
    .map((block) => readSentence(block))
    .filter((sentence) => sentence.forms.length > 0);
}

function readSentence(block: string): TreebankSentence {
  const rows = block
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
    .filter((columns) => /^\d+$/.test(columns[0] ?? ''));
  const column = (index: number): string[] => rows.map((columns) => columns[index] ?? '_');
  return {
    forms: column(1),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map((head) => Number(head) - 1),
    relations: column(7),
  };
}
