import { expect, it } from 'vitest';
import { drawSample } from '../../../../scripts/mutants/draw-sample.ts';
import { findMutants } from '../../../../scripts/mutants/find-mutants.ts';

const fileWith = (numbers: number, before = '') =>
  findMutants(
    before + Array.from({ length: numbers }, (_, n) => `const c${n} = ${n + 1};`).join('\n'),
  );
const files = new Map([
  ['large.ts', fileWith(30)],
  ['middle.ts', fileWith(15)],
  ['small.ts', fileWith(5)],
]);
const drawn = (seed: string, size?: number, from = files) =>
  drawSample(from, seed, size).map(({ file, was, becomes }) => `${file} ${was} → ${becomes}`);

it('draws from each file by its size', () => {
  const counts = Object.groupBy(drawSample(files, '1', 20), ({ file }) => file);
  expect(Object.entries(counts).map(([file, ones]) => [file, ones?.length])).toEqual([
    ['large.ts', 12],
    ['middle.ts', 6],
    ['small.ts', 2],
  ]);
  expect(drawn('1', 7)).toHaveLength(7);
});

it('draws the same again, and others with another seed', () => {
  expect(drawn('1', 10)).toEqual(drawn('1', 10));
  expect(drawn('1', 10)).not.toEqual(drawn('2', 10));
});

it('draws the same where files come in another order, or lines moved', () => {
  expect(drawn('1', 10, new Map([...files].reverse()))).toEqual(drawn('1', 10));
  const moved = new Map([...files, ['small.ts', fileWith(5, '// one line more\n')]]);
  expect(drawn('1', 10, moved)).toEqual(drawn('1', 10));
});

it('takes all where no size is given', () => expect(drawn('1')).toHaveLength(100));
