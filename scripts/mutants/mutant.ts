/** One small change to an expression of the program, such as `<` for `<=`. */
export interface Mutant {
  /** Its place in the list of a run, from 1: code tells mutants apart by it. */
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The expression that is replaced, as offsets into the file. */
  readonly start: number;
  readonly end: number;
  readonly kind: MutantKind;
  /** What stands there instead. */
  readonly replacement: string;
  /** For people: what was written, and what it became. */
  readonly was: string;
  readonly becomes: string;
  /** Run once, when its module is loaded: it cannot be switched afterwards. */
  readonly atLoad: boolean;
}

export type MutantKind =
  'number' | 'comparison' | 'logic' | 'negation' | 'guard' | 'string' | 'list' | 'boolean';

/** A mutant that has not been drawn yet. */
export type FoundMutant = Omit<Mutant, 'id' | 'file'>;
