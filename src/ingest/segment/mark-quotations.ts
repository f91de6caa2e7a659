import { elementAt } from '../../text/sure.ts';
import { LINE_LIMIT, type LineGroup, mark, PARAGRAPH_LIMIT } from './line-group.ts';

const marked = /^>+\s*(?=\S)/;
/** Words in quotation marks and nothing else; a dash and a name may follow. */
const quoted =
  /^(?:“[^”]+”|«[^»]+»|„[^“”]+[“”]|"[^"]+")\s*(?<credit>[–—―]\s*\p{Lu}[^.!?]{1,120}|--?\s+\p{Lu}[^.!?]{1,120})?$/u;
const credit = /^(?:[–—―]\s*|--?\s+)\p{Lu}[^.!?]{1,120}$/u;

/**
 * Marks quotation blocks: lines that open with '>', and paragraphs wholly in quotation marks with a
 * credit after a dash.
 */
export function markQuotations(units: readonly LineGroup[]): LineGroup[] {
  const kept: LineGroup[] = [];
  for (let n = 0; n < units.length; n++) {
    const unit = elementAt(units, n);
    kept.push(unit);
    if (unit.mark || unit.text.length > PARAGRAPH_LIMIT) continue;
    const prefix = marked.exec(unit.text)?.[0].length;
    if (prefix) mark(unit, 'quotation', { content: { start: unit.start + prefix, end: unit.end } });
    else n += markQuoted(unit, units[n + 1]);
  }
  return kept;
}

/** Marks a quoted paragraph with its credit and returns how many of the next units it took in. */
function markQuoted(unit: LineGroup, next: LineGroup | undefined): number {
  if (unit.text.length > 5 * LINE_LIMIT) return 0;
  const match = quoted.exec(unit.text);
  if (!match) return 0;
  if (match.groups?.['credit']) {
    mark(unit, 'quotation');
    return 0;
  }
  if (!next || next.mark || next.text.length > LINE_LIMIT || !credit.test(next.text)) return 0;
  unit.end = next.end;
  mark(unit, 'quotation');
  return 1;
}
