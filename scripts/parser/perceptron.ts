import { Scorer } from '../../src/language/syntax/scorer.ts';

/** So many times is a feature passed over before it is learnt. */
const leastUpdates = 1;

/** A scorer that learns: an averaged perceptron. */
export class Perceptron {
  readonly scorer: Scorer;
  readonly templates: readonly string[];
  readonly bits: number;
  readonly width: number;
  private readonly weights: Int16Array;
  /** The sum of changes, each times the step at which it was made. */
  private readonly sums: Float64Array;
  /** How often each feature was in the wrong until it counted. */
  private readonly noted: Uint8Array;
  private step = 1;

  constructor(templates: readonly string[], names: readonly string[], bits: number, width: number) {
    this.templates = templates;
    this.bits = bits;
    this.width = width;
    const slots = 2 ** bits + width;
    this.weights = new Int16Array(slots);
    this.sums = new Float64Array(slots);
    this.noted = new Uint8Array(slots);
    this.scorer = new Scorer({ templates, names, weights: this.weights, bits, unit: 100 });
  }

  /** Goes on one step; averages are over steps. */
  next(): void {
    this.step++;
  }

  /**
   * Moves the weights of the features last looked at from one action to another. A feature that has
   * not been in the wrong before is only noted: most are seen once, and teach nothing.
   */
  prefer(right: number, wrong: number): void {
    const { weights, sums, step, noted } = this;
    for (const base of this.scorer.bases) {
      const times = noted[base] ?? 0;
      if (times < leastUpdates) {
        noted[base] = times + 1;
        continue;
      }
      weights[base + right] = (weights[base + right] ?? 0) + 1;
      sums[base + right] = (sums[base + right] ?? 0) + step;
      weights[base + wrong] = (weights[base + wrong] ?? 0) - 1;
      sums[base + wrong] = (sums[base + wrong] ?? 0) - step;
    }
  }

  /** The weights averaged over all steps, times `scale`, as integers. */
  averaged(scale: number): Int32Array {
    const { weights, sums, step } = this;
    const found = new Int32Array(weights.length);
    for (let slot = 0; slot < found.length; slot++)
      found[slot] = Math.round(((weights[slot] ?? 0) - (sums[slot] ?? 0) / step) * scale);
    return found;
  }
}
