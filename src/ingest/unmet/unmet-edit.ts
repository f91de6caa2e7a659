import { nearest, oneOf } from '../../text/nearest.ts';

/** An entry of an editorial file that fits nothing in the story, and what was expected. */
export interface UnmetEdit {
  /** Name of the file in `content/editorial/`. */
  readonly file: string;
  /** The way to the entry in what was read of the file. */
  readonly path: readonly (string | number)[];
  readonly reason: string;
  readonly fix: string;
  /**
   * `error`: the entry is not followed. `info`: it is, and does more than it may seem to. Else it
   * changes nothing.
   */
  readonly level?: 'error' | 'warn' | 'info';
  /** Whether nothing may be written: what the entry hides would be published. */
  readonly stops?: boolean;
}

/**
 * What was expected in the place of an id: the nearest ones that there are, or else what such an id
 * is.
 */
export const expectedId = (id: string, known: Iterable<string>, otherwise: string): string =>
  oneOf(nearest(id, known)) || otherwise;
