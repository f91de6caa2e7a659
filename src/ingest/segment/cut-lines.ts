import type { Span } from '../../model/span.ts';
import type { Line } from './line-group.ts';

/**
 * Cuts the body of a text into its lines that are not blank, without the white space around them.
 */
export function cutLines(text: string, body: Span): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let from = body.start; from < body.end;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 || newline > body.end ? body.end : newline;
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words) {
      const indent = raw.length - raw.trimStart().length;
      lines.push({
        start: from + indent,
        end: from + indent + words.length,
        text: words,
        indent,
        blankBefore: blank,
      });
    }
    blank = !words;
    from = to + 1;
  }
  return lines;
}
