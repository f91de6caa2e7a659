import { byPlace, overlaps, type Span } from '../../model/span.ts';
import { elementAt } from '../../text/sure.ts';
import type { InlineMark } from './inline.ts';

/**
 * The marks of sentences, cut where another mark begins or ends within one and goes beyond it, as a
 * quotation of two sentences does: marks must not cross. The pieces of a sentence carry the same
 * id.
 */
export function sentenceMarks(
  sentences: readonly { readonly record: { readonly id: string }; readonly span: Span }[],
  others: readonly InlineMark[],
): InlineMark[] {
  const sorted = others.map(({ span }) => span).sort(byPlace);
  let from = 0;
  return sentences.flatMap(({ record: { id }, span }) => {
    while (from < sorted.length && elementAt(sorted, from).end <= span.start) from++;
    const cuts = new Set<number>();
    for (let n = from; n < sorted.length && elementAt(sorted, n).start < span.end; n++) {
      const { start, end } = elementAt(sorted, n);
      if (!overlaps(elementAt(sorted, n), span)) continue;
      if (start > span.start && end > span.end) cuts.add(start);
      if (start < span.start && end < span.end) cuts.add(end);
    }
    const edges = [span.start, ...[...cuts].sort((a, b) => a - b), span.end];
    return edges.slice(1).map((end, n): InlineMark => ({
      span: { start: elementAt(edges, n), end },
      mark: 'sentence',
      id,
    }));
  });
}
