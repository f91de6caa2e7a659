/**
 * Which files of a folder are read, by the ends of their names in small letters, and most bytes of
 * each.
 */
export type Kinds = readonly { readonly end: string; readonly most: number }[];

/** Most bytes to read of a file: those of the first kind that fits; null where none does. */
export const mostOf =
  (kinds: Kinds) =>
  (file: string): number | null =>
    kinds.find(({ end }) => file.toLowerCase().endsWith(end))?.most ?? null;

/** What a reader is asked for. */
export interface Order {
  readonly folder: string;
  readonly kinds: Kinds;
  /** Paths that did not answer before. */
  readonly skip: readonly string[];
}
