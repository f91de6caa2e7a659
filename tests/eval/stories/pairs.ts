/** A share as it is counted: so many of so many. */
export class Tally {
  part = 0;
  whole = 0;

  add(counts: boolean): void {
    this.whole++;
    if (counts) this.part++;
  }
}

/** All pairs of different things of a list. */
export function* pairsOf<One>(all: readonly One[]): Generator<readonly [One, One]> {
  for (const [n, one] of all.entries()) for (const other of all.slice(0, n)) yield [other, one];
}

/** Whether two sets have something in common. */
export const meet = <One>(a: ReadonlySet<One>, b: ReadonlySet<One>): boolean =>
  !a.isDisjointFrom(b);
