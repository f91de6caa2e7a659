import type { Said } from '../../model/messages/catalogue.ts';
import { nearest, oneOf } from '../../text/nearest.ts';

/** An entry of an editorial file that fits nothing in the story, and what was expected. */
export interface UnmetEdit extends Said<'editorial-unknown'> {
  /** Name of the file in `content/editorial/`. */
  readonly file: string;
  /** The way to the entry in what was read of the file. */
  readonly path: readonly (string | number)[];
  /** Whether nothing may be written: what the entry hides would be published. */
  readonly stops?: boolean;
}

/**
 * What was expected in the place of an id: the nearest ones that there are, or else what such an id
 * is.
 */
export const expectedId = (id: string, known: Iterable<string>, otherwise: string): string =>
  oneOf(nearest(id, known)) || otherwise;
