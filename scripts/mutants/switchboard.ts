/** Thrown where a mutant has been passed far more often than without it. */
export class EndlessLoop extends Error {}

/**
 * Which mutant acts, and which have been passed: what rewritten code asks, in the process of the
 * tests.
 */
export class Switchboard {
  #acting = 0;
  #left = Infinity;
  readonly #passed: Uint32Array;

  /** @param size The greatest number of a mutant. */
  constructor(size: number) {
    this.#passed = new Uint32Array(size + 1);
  }

  /** Asked by the code at each mutant. */
  acts(id: number): boolean {
    this.#passed[id] = (this.#passed[id] ?? 0) + 1;
    if (id !== this.#acting) return false;
    if (--this.#left < 0) throw new EndlessLoop(`mutant ${id} was passed without end`);
    return true;
  }

  /** From now on this mutant acts, for at most so many times; none with 0. */
  set(id: number, times = Infinity): void {
    this.#acting = id;
    this.#left = times;
  }

  /** How often each mutant has been passed since the last time that this was asked. */
  takePassed(): ReadonlyMap<number, number> {
    const passed = new Map<number, number>();
    for (const [id, times] of this.#passed.entries()) if (times) passed.set(id, times);
    this.#passed.fill(0);
    return passed;
  }
}
