import { elementAt } from '../../text/sure.ts';

/** Length of the longest common subsequence: how many words two texts share in the same order. */
export function commonInOrder(a: Int32Array, b: Int32Array): number {
  let start = 0;
  let [endA, endB] = [a.length, b.length];
  while (start < endA && start < endB && a[start] === b[start]) start++;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1])
    [endA, endB] = [endA - 1, endB - 1];
  const ends = start + a.length - endA;
  return ends + commonOfRest(a.subarray(start, endA), b.subarray(start, endB));
}

function commonOfRest(a: Int32Array, b: Int32Array): number {
  const row = new Int32Array(b.length);
  for (const word of a) {
    let [diagonal, left] = [0, 0];
    for (let j = 0; j < row.length; j++) {
      const above = elementAt(row, j);
      left = word === b[j] ? diagonal + 1 : Math.max(above, left);
      diagonal = above;
      row[j] = left;
    }
  }
  return row.at(-1) ?? 0;
}

/**
 * The fewest words that must be changed, added or dropped to find `part` as one run somewhere in
 * `whole` (Sellers 1980).
 */
export function errorsWithin(part: Int32Array, whole: Int32Array): number {
  const row = new Int32Array(whole.length);
  for (const [i, word] of part.entries()) {
    // Before the first word of `whole`: nothing stands for the words of `part` so far.
    let [diagonal, left] = [i, i + 1];
    for (let j = 0; j < row.length; j++) {
      const above = elementAt(row, j);
      left = Math.min(diagonal + (word === whole[j] ? 0 : 1), above + 1, left + 1);
      diagonal = above;
      row[j] = left;
    }
  }
  return row.reduce((least, errors) => Math.min(least, errors), part.length);
}
