import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Words that one sentence of ours has at most. */
const longest = 26;

/** School grade that our words ask for at most, over all of a file: readers of about thirteen. */
const grade = 8;

/**
 * Every text in a value, functions filled with a sample; numbers stand for numbers, names for
 * names.
 */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return filled(value as (...values: unknown[]) => unknown);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** What a template says, for the first kind of values that it takes. */
function filled(template: (...values: unknown[]) => unknown): string[] {
  for (const sample of [
    3,
    'Ada Moss',
    ['Ada Moss'],
    { wrong: 'a', right: 'b', status: 'alleged', sensitive: [], claimants: [] },
  ]) {
    try {
      const text = template(sample, 5);
      if (typeof text === 'string') return [text];
    } catch {
      /* It takes values of another kind. */
    }
  }
  return [];
}

const sentences = (text: string): string[][] =>
  text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
    .filter((words) => words.length > 0);

/**
 * The Automated Readability Index: the grade of a United States school in which a text is read with
 * ease. Smith and Senter, ‘Automated Readability Index’, AMRL-TR-66-220, 1967.
 */
function gradeOf(prose: readonly string[][]): number {
  const words = prose.flat();
  return (
    4.71 * (words.join('').length / words.length) + 0.5 * (words.length / prose.length) - 21.43
  );
}

describe('our own words', async () => {
  const files = await Promise.all(
    readdirSync('src/site/words').map(async (name) => ({
      name,
      prose: texts(await import(path.resolve('src/site/words', name)))
        .flatMap(sentences)
        .filter(({ length }) => length > 4),
    })),
  );
  it.each(files.filter(({ prose }) => prose.length > 4))(
    'in $name can be read by readers of thirteen',
    ({ prose }) => expect(gradeOf(prose)).toBeLessThan(grade),
  );
  it.each(files)(
    'in $name come in sentences that end before one has lost their beginning',
    ({ prose }) =>
      expect(
        prose.filter(({ length }) => length > longest).map((words) => words.join(' ')),
      ).toEqual([]),
  );
  it('the formula tells a hard text from an easy one', () => {
    expect(
      gradeOf(sentences('The cat sat on the mat. It was warm. She slept all day.')),
    ).toBeLessThan(2);
    expect(
      gradeOf(
        sentences(
          'Notwithstanding considerations pertaining to intergovernmental cooperation, implementation necessitates comprehensive institutional restructuring.',
        ),
      ),
    ).toBeGreaterThan(20);
  });
});
