import type { MessagePort } from 'node:worker_threads';
import type { Order } from './order.ts';
import type { Entry } from './walk.ts';

/** What the thread that waits for a reader is given. */
export interface Supervised {
  readonly orders: readonly Order[];
  /** Longest time without a word from the reader, in milliseconds. */
  readonly patience: number;
  /** The reader's program. */
  readonly program: string;
  readonly port: MessagePort;
  /**
   * How far the thread has come: 0, then `atWork`, then `answered` once its answer is in the port.
   */
  readonly flag: Int32Array<SharedArrayBuffer>;
}

export const atWork = 1;
export const answered = 2;

/** The answer: all entries of each order, or why there are none. */
export type ReadAnswer = { readonly entries: Entry[][] } | { readonly failure: string };
