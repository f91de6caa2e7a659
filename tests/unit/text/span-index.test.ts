import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/text/span.ts';
import { SpanIndex } from '../../../src/text/span-index.ts';

const span = fc
  .tuple(fc.nat(40), fc.nat(12))
  .map(([start, length]): Span => ({ start, end: start + length }));

test('finds what a look at everything finds, in the order given', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (spans, { start, end }) => {
      const index = new SpanIndex(spans, (one) => one);
      expect(index.overlapping({ start, end })).toEqual(
        spans.filter((one) => one.start < end && start < one.end),
      );
      expect(index.within({ start, end })).toEqual(
        spans.filter((one) => start <= one.start && one.end <= end),
      );
      expect(index.holding({ start, end })).toEqual(
        spans.find((one) => one.start <= start && end <= one.end),
      );
    }),
  );
});
