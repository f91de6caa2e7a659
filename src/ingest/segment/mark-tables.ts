import type { Span } from '../../model/span.ts';
import { elementAt, first } from '../../text/sure.ts';
import { type LineGroup, mark, PARAGRAPH_LIMIT } from './line-group.ts';

const separator = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
const pipe = /(?<!\\)\|/;

/**
 * Marks rows of pipe tables: two or more adjacent lines with pipes. The line of dashes joins the
 * row above, which it makes the header.
 */
export function markTables(units: readonly LineGroup[]): LineGroup[] {
  const kept: LineGroup[] = [];
  for (let n = 0; n < units.length; n++) {
    let end = n;
    while (end < units.length && isRow(elementAt(units, end))) end++;
    if (end - n >= 2) {
      for (const row of markRows(units.slice(n, end))) kept.push(row);
      n = end - 1;
    } else kept.push(elementAt(units, n));
  }
  return kept;
}

const isRow = ({ text, mark: marked }: LineGroup): boolean =>
  !marked && text.length <= PARAGRAPH_LIMIT && !text.includes('\n') && pipe.test(text);

function markRows(rows: readonly LineGroup[]): LineGroup[] {
  const kept: LineGroup[] = [];
  for (const row of rows) {
    const above = kept.at(-1);
    if (isSeparator(row.text)) {
      if (above?.mark?.kind === 'table-row' && kept.length === 1) {
        above.end = row.end;
        above.mark = { ...above.mark, header: true };
      } else {
        row.mark = {
          kind: 'removed',
          rule: 'separator-line',
          reason: 'only divides the rows of a table',
        };
        kept.push(row);
      }
      continue;
    }
    kept.push(row);
    const cells = cut(row);
    // A row without words (| | |) is left to the step that sets aside lines without words.
    if (cells.some(({ start, end }) => end > start))
      mark(row, 'table-row', {
        cells,
        content: { start: first(cells).start, end: elementAt(cells, cells.length - 1).end },
      });
  }
  return kept;
}

const isSeparator = (text: string): boolean =>
  text.length < 2000 && text.includes('|') && separator.test(text);

/** The words of each cell; an empty cell is a span of no length. */
function cut({ text, start }: LineGroup): Span[] {
  const cells: Span[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  let filled = false;
  for (let at = from; at <= text.length; at++) {
    const last = at === text.length;
    if (!last && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    // A closing pipe ends the last cell and opens none.
    if (last && from === at && cells.length) break;
    const words = text.slice(from, at);
    // An empty cell before the first word stands at its closing pipe, a later one after its opening
    // pipe: so no row begins or ends with a space.
    const left = words.trim() || !filled ? words.length - words.trimStart().length : 0;
    filled ||= words.trim() !== '';
    cells.push({ start: start + from + left, end: start + from + left + words.trim().length });
    from = at + 1;
  }
  return cells;
}
