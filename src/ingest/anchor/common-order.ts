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
  const row = new Int32Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = word === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/**
 * The fewest words that must be changed, added or dropped to find `part` as one run somewhere in
 * `whole` (Sellers 1980).
 */
export function errorsWithin(part: Int32Array, whole: Int32Array): number {
  let [before, row] = [new Int32Array(whole.length + 1), new Int32Array(whole.length + 1)];
  for (const [i, word] of part.entries()) {
    row[0] = i + 1;
    for (let j = 1; j <= whole.length; j++)
      row[j] = Math.min(
        before[j - 1]! + (word === whole[j - 1] ? 0 : 1),
        before[j]! + 1,
        row[j - 1]! + 1,
      );
    [before, row] = [row, before];
  }
  return before.reduce((least, errors) => Math.min(least, errors), part.length);
}
