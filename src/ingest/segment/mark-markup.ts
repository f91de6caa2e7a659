import { elementAt } from '../../text/sure.ts';
import { LINE_LIMIT, type LineGroup, mark } from './line-group.ts';

const hashes = /^(#{1,6})\s+(?=\S)/;
const bold = /^(\*\*|__)(?=\S)(.*[^\s*_])\1$/;
const underline = /^(?:={3,}|-{3,})$/;

/**
 * Marks headings that say so: '## Title', a line set bold as a whole, a line underlined with = or
 * -.
 */
export function markMarkup(units: readonly LineGroup[]): LineGroup[] {
  const kept: LineGroup[] = [];
  for (const unit of units) {
    const above = kept.at(-1);
    if (above && underlines(unit, above)) {
      const level = unit.text.startsWith('=') ? 1 : 2;
      mark(above, 'heading', { level });
      above.end = unit.end;
      continue;
    }
    kept.push(unit);
    if (!unit.mark && unit.text.length <= LINE_LIMIT && !unit.text.includes('\n')) markLine(unit);
  }
  return evenLevels(kept);
}

function underlines(unit: LineGroup, above: LineGroup): boolean {
  if (
    unit.mark ||
    above.mark ||
    unit.blankBefore ||
    !underline.test(unit.text) ||
    above.text.includes('\n')
  )
    return false;
  return (
    above.text.length <= 120 &&
    /[\p{L}\p{N}]/u.test(above.text) &&
    Math.abs(above.text.length - unit.text.length) <= (unit.text.startsWith('=') ? 120 : 3)
  );
}

function markLine(unit: LineGroup): void {
  const { text, start, end } = unit;
  const hash = hashes.exec(text);
  if (hash && /[\p{L}\p{N}]/u.test(text)) {
    const words = text.replace(/\s+#+$/, '');
    mark(unit, 'heading', {
      level: elementAt(hash, 1).length,
      content: { start: start + hash[0].length, end: start + words.length },
    });
    return;
  }
  const strong = bold.exec(text);
  if (
    strong &&
    !/[.,;]$/.test(elementAt(strong, 2)) &&
    elementAt(strong, 2).length <= 120 &&
    !elementAt(strong, 2).includes('**')
  )
    mark(unit, 'heading', { level: 2, content: { start: start + 2, end: end - 2 } });
}

/**
 * Shifts the levels so that the sections of the article begin at 2; a first line at level 1 is kept
 * for the headline.
 */
function evenLevels(units: LineGroup[]): LineGroup[] {
  let least = 6;
  for (const [n, { mark: marked }] of units.entries())
    if (marked?.kind === 'heading' && !(n === 0 && marked.level === 1))
      least = Math.min(least, marked.level ?? 2);
  const shift = 2 - least;
  for (const [n, unit] of units.entries()) {
    const { mark: marked } = unit;
    if (marked?.kind === 'heading' && !(n === 0 && marked.level === 1))
      unit.mark = { ...marked, level: Math.min(6, (marked.level ?? 2) + shift) };
  }
  return units;
}
