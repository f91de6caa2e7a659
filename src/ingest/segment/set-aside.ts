import type { BoilerplateRule, StructureRules } from '../../language/structure.ts';
import { LINE_LIMIT, type LineGroup } from './line-group.ts';

/** How many units from the start and from the end count as the edge of an article. */
const START = 6;
const END = 10;

const separator = /^[-_=*~#.…•·+—–|:>\\/\s]+$/;
const invisible = /^[\p{Cf}\p{M}\p{Z}\s\u115F\u1160\u2800\u3164\uFFA0\uFFFC]+$/u;

/**
 * Sets aside lines without words and lines that a boilerplate rule knows; each says by which rule
 * and why.
 */
export function setAside(units: readonly LineGroup[], rules: StructureRules): LineGroup[] {
  for (const [n, unit] of units.entries()) {
    if (unit.mark || unit.text.length > LINE_LIMIT) continue;
    if (separator.test(unit.text))
      unit.mark = {
        kind: 'removed',
        rule: 'separator-line',
        reason: 'only divides parts of the page',
      };
    else if (invisible.test(unit.text))
      unit.mark = {
        kind: 'removed',
        rule: 'invisible-line',
        reason: 'holds characters that nobody can see',
      };
    else {
      const rule = unit.text.includes('\n')
        ? undefined
        : rules.boilerplate.find((one) => holds(one, unit, n, units.length));
      if (rule) unit.mark = { kind: 'removed', rule: rule.id, reason: rule.reason };
    }
  }
  return [...units];
}

function holds(rule: BoilerplateRule, unit: LineGroup, n: number, count: number): boolean {
  const atStart = n < START;
  const atEnd = n >= count - END;
  const inPlace = { anywhere: true, start: atStart, end: atEnd, edge: atStart || atEnd }[
    rule.position
  ];
  return inPlace && rule.pattern.test(unit.text);
}
