/** What the reading of events needs to know of a language. */
export interface EventRules {
  readonly todo?: never;
}
