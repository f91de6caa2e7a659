/** A half-open range of UTF-16 offsets into a text, for instance the decoded text of one seed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
