import type { Inline, MarkedInline } from '../../model/body.ts';
import { byPlace, contains, overlaps, type Span } from '../../model/span.ts';
import { elementAt } from '../../text/sure.ts';

/** Words to be linked or marked in a running text. */
export interface InlineMark {
  readonly span: Span;
  readonly mark: MarkedInline['mark'];
  readonly id: string;
}

/**
 * Cuts `part` of `text` into plain words and marked ones. Marks may nest but not cross: of two that
 * cross, the one that starts later is left out, and so is one that does not lie wholly within
 * `part`.
 */
export function inline(text: string, part: Span, marks: readonly InlineMark[]): Inline[] {
  const within = marks
    .filter(({ span }) => contains(part, span) && span.end > span.start)
    .sort((a, b) => byPlace(a.span, b.span));
  return nest(text, part, within);
}

function nest(text: string, part: Span, marks: readonly InlineMark[]): Inline[] {
  const made: Inline[] = [];
  let at = part.start;
  for (let n = 0; n < marks.length;) {
    const { span, mark, id } = elementAt(marks, n++);
    const inner: InlineMark[] = [];
    for (; n < marks.length && overlaps(span, elementAt(marks, n).span); n++) {
      const next = elementAt(marks, n);
      // A mark around exactly the same words, or one of the same kind inside it, would be a link
      // within a link.
      if (contains(span, next.span) && next.mark !== mark) inner.push(next);
    }
    if (span.start > at) made.push(text.slice(at, span.start));
    made.push({ mark, id, children: nest(text, span, inner) });
    at = span.end;
  }
  if (at < part.end) made.push(text.slice(at, part.end));
  return made;
}
