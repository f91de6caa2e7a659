/**
 * A half-open range of UTF-16 offsets; the same shape as the model's, which this room does not
 * import.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
