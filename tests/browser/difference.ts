import type { PNG } from 'pngjs';
import { shrink } from './looks.ts';

/**
 * The width to which pictures are shrunk before they are held against each other: letters become
 * grey, columns stay.
 */
const cells = 36;

/**
 * How differently ink lies on two pictures of a page, 0 (the same) to 1 (nowhere both), more where
 * light and dark are swapped. Rows are aligned as texts are in an edit distance, so that a line
 * more or less costs its own ink and not that of everything below it.
 */
export function difference(a: PNG, b: PNG): number {
  const [one, other] = [rowsOf(a), rowsOf(b)];
  const [whole, otherWhole] = [one.rows.map(sum), other.rows.map(sum)];
  /** Cost of the rows so far against the first n of the other picture. */
  let costs = otherWhole.reduce((found, ink) => [...found, found.at(-1)! + ink], [0]);
  for (const [y, row] of one.rows.entries()) {
    const next = [costs[0]! + whole[y]!];
    for (const [v, against] of other.rows.entries())
      next.push(
        Math.min(
          costs[v]! + apart(row, against),
          costs[v + 1]! + whole[y]!,
          next[v]! + otherWhole[v]!,
        ),
      );
    costs = next;
  }
  return (
    costs.at(-1)! / Math.max(sum(whole) + sum(otherWhole), 1) +
    ((one.paper - other.paper) / 255) ** 2
  );
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, x) => total + Math.abs(value - b[x]!), 0);

/**
 * The ink of each cell, row by row: how far it is from the picture's first cell, which is paper.
 */
function rowsOf(picture: PNG): { rows: number[][]; paper: number } {
  const { data, height } = shrink(picture, cells);
  const lightness = (at: number): number =>
    (data[at * 4]! + data[at * 4 + 1]! + data[at * 4 + 2]!) / 3;
  const paper = lightness(0);
  return {
    paper,
    rows: Array.from({ length: height }, (_, y) =>
      Array.from({ length: cells }, (__, x) => Math.abs(lightness(y * cells + x) - paper)),
    ),
  };
}
