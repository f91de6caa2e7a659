import type { Said } from './messages/catalogue.ts';
import type { Span } from './span.ts';

/** What Nutgraf tells an editor about the input: never thrown, always with a place. */
export interface Message extends Said {
  /** The file, relative to the folder the program was started in. */
  readonly file: string;
  /** 1-based lines and columns; absent where the whole file is meant. */
  readonly place?: Place;
  /** The error behind it, where the program or the system failed; shown by `--verbose`. */
  readonly cause?: unknown;
}

/** A range of 1-based lines and columns; columns count UTF-16 code units. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/**
 * A message of a stage, which knows seeds, pages and offsets; whoever reads and writes files turns
 * it into one with a file and lines.
 */
export interface Notice extends Omit<Message, 'file' | 'place'> {
  readonly seed?: string;
  /** A page of the content folder, as people/jane-roe. */
  readonly page?: string;
  readonly span?: Span;
}
