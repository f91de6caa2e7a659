import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Face {
  readonly name: string;
  readonly file: string;
  readonly ranges: readonly [number, number][];
}

/** The faces that are files, from src/styles/fonts.css. */
const faces: Face[] = [
  ...readFileSync('src/styles/fonts.css', 'utf8').matchAll(
    /@font-face \{([^}]*unicode-range[^}]*)\}/g,
  ),
].map(([, body = '']) => {
  const value = (name: string): string => new RegExp(`${name}:\\s*([^;]+)`).exec(body)?.[1] ?? '';
  return {
    name: `${value('font-family')} ${value('font-weight')} ${value('font-style')}`,
    file: /fonts\/([^']+)/.exec(value('src'))?.[1] ?? '',
    ranges: value('unicode-range')
      .split(/,\s+/)
      .map((range): [number, number] => {
        const [from = '', to = from] = range.replace('U+', '').split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      }),
  };
});
const holds = ({ ranges }: Face, point: number): boolean =>
  ranges.some(([from, to]) => from <= point && point <= to);

describe('the typefaces', () => {
  test('every file is declared once, and every declaration is a file', () => {
    expect(faces.map(({ file }) => file).sort()).toEqual(readdirSync('src/styles/fonts').sort());
  });

  test('no two parts of a face hold the same letter, so that a browser never asks for two', () => {
    for (const parts of Map.groupBy(faces, ({ name }) => name).values()) {
      for (let point = 0x20; point <= 0x24f; point += 1)
        expect(
          parts.filter((part) => holds(part, point)).length,
          `${parts[0]!.name} U+${point.toString(16)}`,
        ).toBeLessThanOrEqual(1);
    }
  });

  test.each(['basic', 'latin', 'extended'])(
    'the part %s of every face holds the same letters',
    (part) => {
      expect(
        new Set(
          faces
            .filter(({ file }) => file.includes(part))
            .map(({ ranges }) => JSON.stringify(ranges)),
        ).size,
      ).toBe(1);
    },
  );

  test('the first part holds all that English prose is written with', () => {
    const prose =
      'The “quick” brown fox—who’d jumped 10–12 times (or $5.90; 30%)—said: ‘Why?’ & left! A/B [sic] … ¶ ·';
    for (const letter of prose) expect(holds(faces[0]!, letter.codePointAt(0)!), letter).toBe(true);
  });
});
