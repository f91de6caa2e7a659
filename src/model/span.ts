import type { Span } from '../text/span.ts';

export type { Span };

/** The exact words that a span stands for. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Text order: by start, the longer span first where two start together. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
