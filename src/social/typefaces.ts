import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A part of a typeface, and the characters it holds. */
export interface Typeface {
  readonly name: 'serif' | 'sans';
  readonly data: Buffer;
  /** Inclusive ranges of code points. */
  readonly unicodeRange: [number, number][];
}

/** The typefaces of the site, from the same packages, and the scripts in which it names people. */
const families = { serif: 'source-serif-4', sans: 'source-sans-3' } as const;
const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;

const { resolve } = createRequire(import.meta.url);

/** Reads the typefaces; the packages come with `npm ci`. */
export function readTypefaces(): Typeface[] {
  return Object.entries(families).flatMap(([name, family]) => {
    const ranges = JSON.parse(
      readFileSync(resolve(`@fontsource-variable/${family}/unicode.json`), 'utf8'),
    ) as Readonly<Record<string, string>>;
    return scripts.map((script): Typeface => ({
      name: name as Typeface['name'],
      data: readFileSync(
        resolve(`@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`),
      ),
      unicodeRange: (ranges[script] ?? '').split(',').filter(Boolean).map(rangeOf),
    }));
  });
}

/** 'U+0460-052F' and 'U+2116' as numbers. */
function rangeOf(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** Whether a text can be drawn in both typefaces; one with other letters would show boxes. */
export function canDraw(typefaces: readonly Typeface[]): (text: string) => boolean {
  const holds = (name: Typeface['name']) => {
    const ranges = typefaces
      .filter((face) => face.name === name)
      .flatMap(({ unicodeRange }) => unicodeRange);
    return (point: number): boolean => ranges.some(([from, to]) => from <= point && point <= to);
  };
  const [serif, sans] = [holds('serif'), holds('sans')];
  return (text) =>
    [...text].every((character) => {
      const point = character.codePointAt(0)!;
      return serif(point) && sans(point);
    });
}
