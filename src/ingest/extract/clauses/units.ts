import type { Marker } from '../../../language/clauses.ts';
import type { FunctionClass, VerbForm } from '../../../language/verbs.ts';
import type { EntityType } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';

/**
 * What a unit is: a class of function word, an open class, a quotation taken as one unit, or a
 * mark.
 */
export type UnitKind =
  | FunctionClass
  | 'to'
  | 'name'
  | 'noun'
  | 'number'
  | 'verb'
  | 'quote'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'semicolon'
  | 'open'
  | 'close'
  | 'stop'
  | 'mark';

/** A word, a name of several words, a quotation or a mark of a sentence. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  /** Lower case, possessive ending cut off; a quotation's is empty. */
  readonly word: string;
  /** What the word does beyond its kind. */
  readonly marker?: Marker;
  /** Names only: index of the mention; absent for capitalised words that are no mention. */
  readonly mention?: number;
  /** What the mention names. */
  readonly type?: EntityType;
  /**
   * Names only: whether the mention stands on its own evidence, not only on what other articles may
   * show.
   */
  readonly certain?: boolean;
  /** Ends in a possessive ending, so it determines what follows. */
  readonly possessive?: boolean;
  /** Verbs only. */
  readonly lemma?: string;
  readonly form?: VerbForm;
  /** Quotations only: index of the quotation. */
  readonly quote?: number;
}

/** A sentence as units; a sentence that ends inside a quotation goes on after it. */
export interface Clauses extends Span {
  readonly units: readonly Unit[];
  readonly block: number;
}
