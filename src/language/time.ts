/** What the reading of time needs to know of a language. */
export interface TimeRules {
  readonly todo?: never;
}
