import { elementAt } from '../../text/sure.ts';
import { endsSentence, type Line, type LineGroup, PARAGRAPH_LIMIT } from './line-group.ts';

/** Narrowest and widest column at which text is broken by hand or by a mail program. */
const WIDTHS = { least: 40, most: 130 };
/**
 * Share of adjacent lines that must be as full as the column allows, and of those that must break
 * inside a sentence.
 */
const FULL_SHARE = 0.6;
const OPEN_SHARE = 0.4;
/** How far below the column a full line may stay. */
const SLACK = 3;

const opensBlock = /^(?:[-*•‣◦▪●·–—]\s|[-–—=_*]{3,}$|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s|#{1,6}\s|>|\|)/;
const standsAlone = /^(?:#{1,6}\s|>|\|)/;

/**
 * Makes units of lines: where a text is broken at a column, the lines of a paragraph are one unit;
 * elsewhere each line is one. Lines belong together if the next word would not have fitted, or if a
 * sentence runs on in lower case.
 */
export function joinWrapped(lines: readonly Line[], text: string): LineGroup[] {
  const column = wrapColumn(lines);
  const units: LineGroup[] = [];
  for (const [n, line] of lines.entries()) {
    const unit = units.at(-1);
    if (unit && column && continues(elementAt(lines, n - 1), line, column, unit)) {
      unit.end = line.end;
      unit.text = text.slice(unit.start, line.end);
    } else
      units.push({
        start: line.start,
        end: line.end,
        text: line.text,
        blankBefore: line.blankBefore,
      });
  }
  return units;
}

function continues(line: Line, next: Line, column: number, unit: LineGroup): boolean {
  if (next.blankBefore || opensBlock.test(next.text) || standsAlone.test(line.text)) return false;
  if (next.end - unit.start > PARAGRAPH_LIMIT) return false;
  if (next.indent > line.indent + 1 && !opensBlock.test(unit.text)) return false;
  return isFull(line, next, column) || (!endsSentence(line.text) && /^\p{Ll}/u.test(next.text));
}

const isFull = (line: Line, next: Line, column: number): boolean =>
  line.indent + line.text.length + 1 + firstWord(next.text) > column - SLACK;

function firstWord(text: string): number {
  const space = text.slice(0, 60).search(/\s/);
  return space < 0 ? Math.min(text.length, 60) : space;
}

/** The column at which the text is broken, or 0 where each line is a paragraph of its own. */
function wrapColumn(lines: readonly Line[]): number {
  const column = nearlyLongest(lines);
  if (column < WIDTHS.least || column > WIDTHS.most) return 0;
  let pairs = 0;
  let full = 0;
  let open = 0;
  for (const [n, next] of lines.entries()) {
    const line = lines[n - 1];
    if (!line || next.blankBefore || opensBlock.test(next.text)) continue;
    pairs++;
    if (!isFull(line, next, column)) continue;
    full++;
    if (!endsSentence(line.text)) open++;
  }
  return pairs >= 2 && full >= pairs * FULL_SHARE && open >= full * OPEN_SHARE ? column : 0;
}

/** The length that at most one line in twenty exceeds; counts, so that it stays linear. */
function nearlyLongest(lines: readonly Line[]): number {
  const counts = new Array<number>(WIDTHS.most + 2).fill(0);
  for (const line of lines) {
    const width = Math.min(line.indent + line.text.length, WIDTHS.most + 1);
    counts[width] = elementAt(counts, width) + 1;
  }
  let above = 0;
  for (let length = WIDTHS.most + 1; length > 0; length--) {
    above += elementAt(counts, length);
    if (above > lines.length / 20) return length;
  }
  return 0;
}
