import { elementAt } from '../../text/sure.ts';
import { LINE_LIMIT, type LineGroup, mark, PARAGRAPH_LIMIT } from './line-group.ts';

const bullet = /^(?:[-*+]\s+|[•‣◦▪▫●○■□∙·⁃➤➢✓✔]\s*)(?=\S)/u;
const dash = /^[–—]\s+(?=\S)/u;
const number = /^\(?(\d{1,3})[.)]\s+(?=\S)/u;
const letter = /^\(?([a-z])\)\s+(?=\S)/u;

/**
 * Marks list items. A bullet is enough; dashes, numbers and letters need a neighbour that goes on,
 * for they also open prose.
 */
export function markLists(units: readonly LineGroup[]): LineGroup[] {
  const open = units.map((unit) =>
    unit.mark || unit.text.length > PARAGRAPH_LIMIT ? '' : unit.text.slice(0, LINE_LIMIT),
  );
  for (const [n, unit] of units.entries()) {
    const found = marker(open, n);
    if (found)
      mark(unit, 'list-item', {
        ordered: found.ordered,
        content: { start: unit.start + found.length, end: unit.end },
      });
  }
  return [...units];
}

function marker(texts: readonly string[], n: number): { length: number; ordered: boolean } | null {
  const text = elementAt(texts, n);
  const plain = bullet.exec(text);
  if (plain) return { length: plain[0].length, ordered: false };
  const dashed = dash.exec(text);
  if (dashed)
    return dash.test(texts[n - 1] ?? '') || dash.test(texts[n + 1] ?? '')
      ? { length: dashed[0].length, ordered: false }
      : null;
  const counted = number.exec(text) ?? letter.exec(text);
  const value = ordinal(text);
  if (!counted || value === null) return null;
  return ordinal(texts[n - 1]) === value - 1 || ordinal(texts[n + 1]) === value + 1
    ? { length: counted[0].length, ordered: true }
    : null;
}

/**
 * The place in its list that a marker states; letters count from 1,001, so that the two never
 * continue each other.
 */
function ordinal(text = ''): number | null {
  const numbered = number.exec(text)?.[1];
  if (numbered) return Number(numbered);
  const lettered = letter.exec(text)?.[1];
  return lettered ? lettered.charCodeAt(0) + 904 : null;
}
