import { elementAt } from './sure.ts';
/**
 * How many letters one word is away from another, missing, added, changed or swapped with the next
 * (optimal string alignment).
 */
export function edits(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = elementAt(last, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? elementAt(before, j - 2) + 1
          : Infinity;
      row.push(Math.min(change, elementAt(last, j) + 1, elementAt(row, j - 1) + 1, swap));
    }
    [before, last] = [last, row];
  }
  return elementAt(last, b.length);
}
