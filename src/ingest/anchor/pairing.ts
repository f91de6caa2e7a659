const NONE = -1;
const TAKEN = -2;

/**
 * Which living text goes with which new one, one to one; grows stage by stage and never takes a
 * pair back.
 */
export class Pairing {
  /** Per old text the index of its new one, or below 0. */
  readonly toNew: Int32Array;
  /** Per new text the index of its old one, or below 0. */
  readonly toOld: Int32Array;

  constructor(olds: number, news: number) {
    this.toNew = new Int32Array(olds).fill(NONE);
    this.toOld = new Int32Array(news).fill(NONE);
  }

  join(old: number, next: number): void {
    this.toNew[old] = next;
    this.toOld[next] = old;
  }

  /** Keeps a new text from being paired: it belongs to one that was gone. */
  take(next: number): void {
    this.toOld[next] = TAKEN;
  }

  /** Whether both exist and neither has a partner. */
  areFree(old: number, next: number): boolean {
    return this.toNew[old] === NONE && this.toOld[next] === NONE;
  }

  get freeOld(): number[] {
    return indexesOf(this.toNew, NONE);
  }

  get freeNew(): number[] {
    return indexesOf(this.toOld, NONE);
  }
}

function indexesOf(values: Int32Array, wanted: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < values.length; at++) if (values[at] === wanted) found.push(at);
  return found;
}
