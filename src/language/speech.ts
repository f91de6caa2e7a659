/** What the reading of speech needs to know of a language. */
export interface SpeechRules {
  readonly todo?: never;
}
