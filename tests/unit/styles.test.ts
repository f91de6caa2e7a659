import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const sides = '(?:left|right|top|bottom)';
/**
 * Properties that name a side of the window rather than of the text, or a width rather than a
 * length along the line.
 */
const physical = new RegExp(
  `^(?:${sides}|(?:margin|padding|border|inset|scroll-margin|scroll-padding)-${sides}(?:-.+)?|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height))$`,
);
/** Values that do the same. */
const physicalValue = /^(?:left|right)$/;

/** Declarations of a style sheet that would not turn round with the direction of writing. */
function physicalIn(css: string): string[] {
  const blocks = css.replace(/\/\*.*?\*\//gs, '').matchAll(/\{([^{}]*)\}/g);
  return [...blocks]
    .flatMap(([, block = '']) => block.split(';'))
    .map((line) => line.trim())
    .filter((line) => {
      const [, name = '', value = ''] = /^([a-z-]+)\s*:\s*(.*)$/s.exec(line) ?? [];
      return (
        physical.test(name) ||
        (/^(?:text-align|float|clear|caption-side)$/.test(name) && physicalValue.test(value))
      );
    });
}

describe('style sheets', () => {
  it.each(readdirSync('src/styles').filter((file) => file.endsWith('.css')))(
    '%s names sides by the text, so that it serves languages written from right to left',
    (file) => {
      expect(physicalIn(readFileSync(path.join('src/styles', file), 'utf8'))).toEqual([]);
    },
  );

  it('a side of the window is found wherever it is named', () => {
    expect(
      physicalIn(
        '@media (min-width: 4rem) { a:hover { margin-left: 1px; padding: 0 } b { text-align: right; inset-inline-start: 0 } } c { width: 2px; left: 0 }',
      ),
    ).toEqual(['margin-left: 1px', 'text-align: right', 'width: 2px', 'left: 0']);
  });
});
