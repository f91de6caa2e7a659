/** What the reading of names needs to know of a language. */
export interface NameRules {
  readonly todo?: never;
}
