import type { Span } from './span.ts';

/**
 * `error` keeps an article or the build from being published, `warn` goes to the review list,
 * `info` only tells.
 */
export type Level = 'error' | 'warn' | 'info';

/**
 * What Nutgraf tells an editor about the input: never thrown, always with a place.
 * `reason` reads 'Unexpected X, expected Y'; `fix` says what to do.
 */
export interface Message {
  readonly rule: string;
  readonly level: Level;
  readonly reason: string;
  readonly fix: string;
  /** The file, relative to the folder the program was started in. */
  readonly file: string;
  /** 1-based lines and columns; absent where the whole file is meant. */
  readonly place?: Place;
}

/** A range of 1-based lines and columns; columns count UTF-16 code units. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A message of a stage that knows offsets only; the pipeline turns the span into a place. */
export interface Finding extends Omit<Message, 'file' | 'place'> {
  readonly span?: Span;
}
